// The province as one declared indicator sees it: its own rounds, the LAOs that are counted, what was reported of it, its own marks.
import { KIND, NO_REPORT, type Reports } from '../measures/reports';
import type { Lao, Province } from '../province/province';
import type { DeclaredIndicator } from './declared-indicator';

/** Where the kind has no steps, nobody stands anywhere. */
function noSteps(laos: number, rounds: number): Reports {
  return {
    rounds,
    highest: 0,
    pass: 0,
    values: new Int8Array(laos * rounds).fill(NO_REPORT),
    kinds: new Uint8Array(laos * rounds).fill(KIND.blank),
    raw: () => null,
    place: () => null,
  };
}

type Declares = Pick<Province, 'presets'>;

/** What the tab says of an indicator with a room; null where it says nothing. */
export function presetOf({ presets }: Declares, id: string): DeclaredIndicator | null {
  return presets.filter((line) => line.id === id)[0] || null;
}

/** Everything that is said of steps holds for it; a LAO keeps its `index`, its place among all that are registered. */
export function seenBy(province: Province, indicator: DeclaredIndicator): Province {
  const { id, counted, rounds, required, aimed } = indicator;
  const { criteria, ladders, laos, registered, cells } = province;
  const isCounted = ({ type }: Lao) => counted.indexOf(type) >= 0;
  return {
    ...province,
    about: indicator,
    // Evidence and funds belong to other indicators.
    groups: [],
    rounds: province.rounds.filter(({ date }) => rounds.indexOf(date) >= 0),
    laos: laos.filter(isCounted),
    registered: registered.filter(isCounted),
    steps: ladders.get(id) || noSteps(cells.length, rounds.length),
    criteria: {
      ...criteria,
      requiredShare: required ?? criteria.requiredShare,
      aimedShare: aimed ?? criteria.aimedShare,
    },
  };
}
