// The province as one declared indicator sees it: its own rounds, the LAOs that are counted, what was reported of it, its own marks.
import { KIND, NO_REPORT, type Reports } from '../measures/reports';
import type { Province } from '../province/province';
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

/**
 * One with a room sees the province as it is, unless its line says that it is not reported of everybody or in every round; and is about that line.
 * `byRounds`: its line that is reported round by round, where it has several.
 */
export function seenInRoom(province: Province, id: string, byRounds: string = id): Province {
  const about = presetOf(province, id);
  if (!about) return province;
  const { laos, rounds, ladders, steps } = province;
  const reported = presetOf(province, byRounds)?.rounds ?? about.rounds;
  const own = rounds.filter(({ date }) => reported.indexOf(date) >= 0);
  const counted = laos.filter(({ type }) => about.counted.indexOf(type) >= 0);
  return {
    ...province,
    about,
    rounds: own.length < rounds.length ? own : rounds,
    laos: counted.length < laos.length ? counted : laos,
    steps: ladders.get(id) || steps,
  };
}

/** Everything that is said of steps holds for it; a LAO keeps its `index`, its place among all that are registered. */
export function seenBy(province: Province, indicator: DeclaredIndicator): Province {
  const { id, counted, rounds, required, aimed } = indicator;
  const { criteria, ladders, laos } = province;
  return {
    ...province,
    about: indicator,
    // Evidence and funds belong to other indicators.
    groups: [],
    rounds: province.rounds.filter(({ date }) => rounds.indexOf(date) >= 0),
    laos: laos.filter(({ type }) => counted.indexOf(type) >= 0),
    steps: ladders.get(id) || noSteps(laos.length, rounds.length),
    criteria: {
      ...criteria,
      requiredShare: required ?? criteria.requiredShare,
      aimedShare: aimed ?? criteria.aimedShare,
    },
  };
}
