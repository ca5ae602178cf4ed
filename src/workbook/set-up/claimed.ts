// What set-up claims of the district tabs, as a text that is kept until the next one: only what counts for the reading of cells.
import {
  blankSteps,
  type DeclaredIndicator,
  highestStep,
  INDICATOR_KINDS,
} from '../../domain/agreement/declared-indicator';
import { numbersNow } from '../../domain/agreement/same-number';
import { LAO_TYPES, type LaoType } from '../../domain/province/lao';
import type { IsoDate } from '../../domain/time/calendar';
import type { Claimed } from '../../indicators/columns/claims';
import { jsonOf } from '../marks/marks';

/** Short, for Google keeps few characters of marks. `rounds`: indices among those of the year. */
type Kept = [id: string, kind: number, highest: number, counted: readonly LaoType[], rounds: number[]];

interface KeptClaims {
  rounds: IsoDate[];
  groups: Claimed['groups'];
  indicators: Kept[];
  /** Of indicators with rooms, where there are any. */
  leftOut?: readonly string[];
  /** The same, whose lines say that they are not reported of everybody in every round. */
  presets?: Kept[];
}

const orNothing = <Key extends string, Value>(key: Key, values: readonly Value[]) =>
  (values.length ? { [key]: values } : {}) as Partial<Record<Key, Value[]>>;

/** The same for the same claims. */
export function claimedText({ rounds, groups, leftOut, presets, indicators }: Claimed): string {
  const dates = rounds.map(({ date }) => date);
  const keptOf = (indicator: DeclaredIndicator): Kept => {
    const { id, kind, counted } = indicator;
    const own = indicator.rounds.map((date) => dates.indexOf(date));
    return [id, INDICATOR_KINDS.indexOf(kind), highestStep(indicator), counted, own];
  };
  const isOfAll = (line: DeclaredIndicator) =>
    line.counted.length === LAO_TYPES.length && line.rounds.length === dates.length;
  const kept: KeptClaims = {
    rounds: dates,
    groups,
    indicators: indicators.map(keptOf),
    ...orNothing('leftOut', leftOut),
    ...orNothing('presets', presets.filter((line) => !isOfAll(line)).map(keptOf)),
  };
  return JSON.stringify(kept);
}

function indicatorOf([id, kind, highest, counted, rounds]: Kept, dates: readonly IsoDate[]): DeclaredIndicator {
  return {
    id,
    kind: INDICATOR_KINDS[kind] as DeclaredIndicator['kind'],
    name: id,
    steps: blankSteps(highest),
    pass: highest,
    required: null,
    aimed: null,
    counted,
    rounds: rounds.map((index) => dates[index] as IsoDate),
    target: null,
    nationalTarget: null,
  };
}

/** Null where nothing was kept, or nothing that can be read. */
export function claimedIn(text: string | null): Claimed | null {
  const { rounds, groups, indicators, leftOut = [], presets = [] } = (jsonOf(text) || {}) as Partial<KeptClaims>;
  if (!Array.isArray(rounds) || !Array.isArray(groups) || !Array.isArray(indicators)) return null;
  return {
    rounds: rounds.map((date) => ({ date })),
    groups,
    leftOut,
    presets: presets.map((each) => indicatorOf(each, rounds)),
    indicators: indicators.map((each) => indicatorOf(each, rounds)),
  };
}

/** The same, under the numbers of now: one that is only written otherwise is the same indicator. */
export function underNumbersNow(claimed: Claimed, indicators: Claimed['indicators']): Claimed {
  const then = claimed.indicators;
  const now = numbersNow(
    then.map(({ id }) => id),
    indicators,
  );
  return { ...claimed, indicators: then.map((each) => ({ ...each, id: now.get(each.id)?.id ?? each.id })) };
}
