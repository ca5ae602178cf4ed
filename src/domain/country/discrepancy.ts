// What does not add up within what a province handed in: it is counted all the same, and named. Adding a kind is an entry of FINDERS, and its words.
import type { IsoDate } from '../time/calendar';
import { type HandedIn, type HandedLao, type HandedRound, type Measured, NOTHING } from './handed-in';

export interface Discrepancy {
  kind: DiscrepancyId;
  province: string;
  file: string;
  indicator: string;
  round: IsoDate;
  laos: HandedLao[];
}

/** A measure in a round. LAOs are places in it; an identity is a LAO under whichever name. */
interface Looked {
  measured: Measured;
  round: number;
  /** Who has a row in this round, and in the one before; null in the first. */
  here: readonly number[];
  before: readonly number[] | null;
  identityOf: readonly number[];
  /** By identity: what was reported last, up to this round. */
  last: Int32Array;
}

type Find = (looked: Looked) => number[];

/** Of version 1 alone: since then who comes and goes is in the registry of its province, and what it was is on its row. */
const OF_FIRST_VERSION: readonly string[] = ['two-districts', 'came', 'went'];

/** Of some those whose identity is among the others'. */
function among({ identityOf }: Looked, some: readonly number[], others: readonly number[], isAmong: boolean): number[] {
  const known = new Set(others.map((lao) => identityOf[lao]));
  return some.filter((lao) => known.has(identityOf[lao]) === isAmong);
}

const came: Find = (looked) => (looked.before ? among(looked, looked.here, looked.before, false) : []);

/** Those of whom one of the same type and name stands in another district. */
function elsewhere({ measured, here }: Looked, some: readonly number[]): number[] {
  const named = ({ type, name }: HandedLao) => `${type} ${name}`;
  const counts = new Map<string, number>();
  for (const lao of some.length ? here : []) {
    const key = named(measured.laos[lao] as HandedLao);
    counts.set(key, (counts.get(key) || 0) + 1);
  }
  return some.filter((lao) => (counts.get(named(measured.laos[lao] as HandedLao)) as number) > 1);
}

const FINDERS = {
  /** It has a row for this round already: the first one counts. */
  'row-twice': ({ measured, round }) => measured.repeated.filter((row) => row.round === round).map(({ lao }) => lao),
  /** Several stand for what is one LAO: each is counted. */
  'two-at-once': ({ here, identityOf }) => {
    const counts = new Map<number, number>();
    for (const lao of here) counts.set(identityOf[lao] as number, (counts.get(identityOf[lao] as number) || 0) + 1);
    return here.filter((lao) => (counts.get(identityOf[lao] as number) as number) > 1);
  },
  /** The file says that something else counts than what was reported last: what was reported last is counted. */
  'standing-differs': ({ measured, round, here, identityOf, last }) => {
    const { ladder, rounds, standings } = measured;
    const said = (lao: number) => standings[lao * rounds.length + round];
    return ladder ? here.filter((lao) => said(lao) !== last[identityOf[lao] as number]) : [];
  },
  /** It has no row between others: it is counted at what was reported last. */
  gap: ({ measured, round }) => {
    const { laos, rounds, there } = measured;
    return laos
      .map((_, lao) => lao)
      .filter((lao) => {
        const own = there.subarray(lao * rounds.length, (lao + 1) * rounds.length);
        return own[round] === 0 && own.indexOf(1) < round && own.lastIndexOf(1) > round;
      });
  },
  /** Stands in another district, too, since this round: both are counted, and the districts are more than the province. */
  'two-districts': (looked) => elsewhere(looked, came(looked)),
  /** Was not there in the round before, and nothing says what it was then. */
  came: (looked) => {
    const newcomers = came(looked);
    const twice = new Set(elsewhere(looked, newcomers));
    return newcomers.filter((lao) => !twice.has(lao));
  },
  /** Was there in the round before, and nothing says what became of it. */
  went: (looked) => (looked.before ? among(looked, looked.before, looked.here, false) : []),
} as const satisfies Readonly<Record<string, Find>>;

export type DiscrepancyId = keyof typeof FINDERS;

export const DISCREPANCIES = Object.keys(FINDERS) as DiscrepancyId[];

function numbered(laos: readonly HandedLao[]): { identityOf: number[]; identities: number } {
  const numbers = new Map<string, number>();
  const identityOf = laos.map(({ identity }) => {
    const known = numbers.get(identity) ?? numbers.size;
    numbers.set(identity, known);
    return known;
  });
  return { identityOf, identities: numbers.size };
}

/** Of one measure, round by round up to a day. */
function inMeasured({ province, file, version }: HandedIn, measured: Measured, upTo: IsoDate): Discrepancy[] {
  const { id: indicator, laos, rounds, there, values } = measured;
  const { identityOf, identities } = numbered(laos);
  const last = new Int32Array(identities).fill(NOTHING);
  const found: Discrepancy[] = [];
  let before: readonly number[] | null = null;
  rounds.forEach(({ date }: HandedRound, round) => {
    if (date > upTo) return;
    const here = laos.map((_, lao) => lao).filter((lao) => there[lao * rounds.length + round] === 1);
    for (const lao of here) {
      const value = values[lao * rounds.length + round] as number;
      if (value !== NOTHING) last[identityOf[lao] as number] = value;
    }
    const looked: Looked = { measured, round, here, before, identityOf, last };
    for (const kind of DISCREPANCIES) {
      if (version > 1 && OF_FIRST_VERSION.indexOf(kind) >= 0) continue;
      const own = FINDERS[kind](looked).map((lao) => laos[lao] as HandedLao);
      if (own.length) found.push({ kind, province: province.name, file, indicator, round: date, laos: own });
    }
    before = here;
  });
  return found;
}

/** In the order of the provinces, rounds and kinds. `indicator`: the measure's id. */
export function discrepancies(handedIn: readonly HandedIn[], indicator: string, upTo: IsoDate): Discrepancy[] {
  const found = handedIn.map((each) => {
    const measured = each.measured.get(indicator);
    return measured ? inMeasured(each, measured, upTo) : [];
  });
  return ([] as Discrepancy[]).concat(...found);
}
