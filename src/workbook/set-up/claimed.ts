// What set-up claims of the district tabs, as a text that is kept until the next one: only what counts for the reading of cells,
// and by what a number that is written otherwise is known.
import {
  blankSteps,
  type DeclaredIndicator,
  highestStep,
  INDICATOR_KINDS,
} from '../../domain/agreement/declared-indicator';
import { numberMeant, numbersNow } from '../../domain/agreement/same-number';
import { LAO_TYPES, type LaoType } from '../../domain/province/lao';
import { fingerprint } from '../../domain/roll-ups/fingerprint';
import { comparable } from '../../domain/thai/thai-text';
import type { IsoDate } from '../../domain/time/calendar';
import type { Claimed } from '../../indicators/columns/claims';
import { jsonOf } from '../marks/marks';

/** Short, for Google keeps few characters of marks. `rounds`: indices among those of the year. `name`: a fingerprint; earlier versions kept none. */
type Kept = [id: string, kind: number, highest: number, counted: readonly LaoType[], rounds: number[], name?: string];

/** `names`: fingerprints, by the numbers as texts are compared; none for what an earlier version kept. */
export interface Then extends Claimed {
  names: ReadonlyMap<string, string>;
}

const nameOf = ({ name }: Pick<DeclaredIndicator, 'name'>) => fingerprint(comparable(name));

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
  const keptOf = (indicator: DeclaredIndicator, name: readonly [] | readonly [string] = []): Kept => {
    const { id, kind, counted } = indicator;
    const own = indicator.rounds.map((date) => dates.indexOf(date));
    return [id, INDICATOR_KINDS.indexOf(kind), highestStep(indicator), counted, own, ...name];
  };
  const isOfAll = (line: DeclaredIndicator) =>
    line.counted.length === LAO_TYPES.length && line.rounds.length === dates.length;
  const kept: KeptClaims = {
    rounds: dates,
    groups,
    indicators: indicators.map((each) => keptOf(each, [nameOf(each)])),
    ...orNothing('leftOut', leftOut),
    ...orNothing(
      'presets',
      presets.filter((line) => !isOfAll(line)).map((line) => keptOf(line)),
    ),
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
export function claimedIn(text: string | null): Then | null {
  const { rounds, groups, indicators, leftOut = [], presets = [] } = (jsonOf(text) || {}) as Partial<KeptClaims>;
  if (!Array.isArray(rounds) || !Array.isArray(groups) || !Array.isArray(indicators)) return null;
  return {
    rounds: rounds.map((date) => ({ date })),
    groups,
    leftOut,
    presets: presets.map((each) => indicatorOf(each, rounds)),
    indicators: indicators.map((each) => indicatorOf(each, rounds)),
    names: new Map(indicators.map(([id, , , , , name]) => [comparable(id), name || ''])),
  };
}

/**
 * Whether an indicator whose number reads as one of then is that very one, and only written otherwise: of the same kind, under its name, and no other
 * one that came has taken the name. Where no names were kept, none other may have come at all: the old row may be numbered anew, and this one be new.
 */
export function isRespeltSince(then: Then, now: Claimed['indicators']) {
  const numbers = now.map(({ id }) => id);
  return (written: string, meant: DeclaredIndicator): boolean => {
    const was = then.indicators.filter(({ id }) => comparable(id) === comparable(written))[0];
    if (was?.kind !== meant.kind) return false;
    const came = now.filter(({ id }) => id !== meant.id && !numberMeant(id, then.indicators, numbers));
    const name = then.names.get(comparable(written));
    return name ? nameOf(meant) === name && came.every((each) => nameOf(each) !== name) : !came.length;
  };
}

/** The indicators of now that those of then are, by the numbers that they had. */
export const indicatorsNow = (then: Then, now: Claimed['indicators']) =>
  numbersNow(
    then.indicators.map(({ id }) => id),
    now,
    isRespeltSince(then, now),
  );

/** The same, under the numbers and names of now: one that is only written otherwise is the same indicator. */
export function underNumbersNow(then: Then, indicators: Claimed['indicators']): Claimed {
  const now = indicatorsNow(then, indicators);
  const underNow = (each: DeclaredIndicator) => {
    const { id, name } = now.get(each.id) ?? each;
    return { ...each, id, name };
  };
  return { ...then, indicators: then.indicators.map(underNow) };
}
