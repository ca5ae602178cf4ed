// An amount by district: when the year began, in a round, and from one round to another.
import type { Amount } from '../measures/amount';
import { asOfRound } from '../province/lives/as-of';
import { between, type LaoChange } from '../province/lives/between';
import { type Lao, laosByDistrict, type Province, type Round } from '../province/province';
import { type Fallen, fallenAmong } from './fallen';
import { beforeWithParts, isMadeOf, nowWithParts, startWithParts } from './merged-amounts';

/** LAOs = reported + carried + unknown. Every count of the total is the sum of the lines. */
export interface AmountsLine {
  /** Null in the total line. */
  district: string | null;
  LAOs: number;
  /** In this very round; and what counts from before it. */
  reported: number;
  carried: number;
  /** Of LAOs whose number at the start is known. */
  start: number;
  now: number;
  /** Of the LAOs whose number at the start is known. */
  increase: number;
  /** LAOs of which no number was ever given, and those whose number at the start is not known: their increase is in no figure. */
  unknown: number;
  startUnknown: number;
}

export interface Amounts {
  lines: AmountsLine[];
  total: AmountsLine;
  /** The increase aimed at, and the nation's; null where none is declared. */
  target: { target: number | null; nation: number | null; reached: number };
}

/** Of the whole province: whether there is one, how many there are, or both; null for what an indicator does not ask. */
export interface AmountsOf {
  has: Omit<Amounts, 'lines'> | null;
  count: Omit<Amounts, 'lines'> | null;
}

export interface AmountsComparisonLine {
  district: string | null;
  before: number;
  now: number;
  /** Of the LAOs that are there in both rounds. */
  net: number;
}

export interface AmountsComparison {
  lines: AmountsComparisonLine[];
  total: AmountsComparisonLine;
  /** LAOs that have fewer than before, in registry order. */
  fallen: Fallen[];
  /** As in the comparison of steps; missing where there are none. */
  changes?: LaoChange[];
}

const dayOf = ({ rounds }: Province, round: number) => (rounds[round] as Round).date;

function lineOf(
  amount: Amount,
  province: Province,
  round: number,
  { district, laos }: { district: string | null; laos: readonly Lao[] },
): AmountsLine {
  const none = { reported: 0, carried: 0, start: 0, now: 0, increase: 0, unknown: 0, startUnknown: 0 };
  const line: AmountsLine = { district, LAOs: laos.length, ...none };
  const day = dayOf(province, round);
  for (const lao of laos) {
    const start = startWithParts(amount, province, lao, day);
    const now = nowWithParts(amount, province, lao, { round, day });
    line.start += start ?? 0;
    line.now += now ?? 0;
    if (now === null) line.unknown += 1;
    else line[amount.inRound(province, lao, round) === null ? 'carried' : 'reported'] += 1;
    if (start === null) line.startUnknown += 1;
    else line.increase += (now ?? start) - start;
  }
  return line;
}

/** Of all together. `round` is an index. */
export function totalAmounts(amount: Amount, province: Province, round: number): AmountsLine {
  return lineOf(amount, province, round, { district: null, laos: asOfRound(province, round).laos });
}

/** In the order of the districts. `round` is an index. */
export function amountsByDistrict(amount: Amount, province: Province, round: number): AmountsLine[] {
  return Array.from(laosByDistrict(asOfRound(province, round)), ([district, laos]) =>
    lineOf(amount, province, round, { district, laos }),
  );
}

/** What is aimed at where the province declares it, beside what is reached. */
export function targetOf({ about }: Pick<Province, 'about'>, reached: number): Amounts['target'] {
  return { target: about ? about.target : null, nation: about ? about.nationalTarget : null, reached };
}

/** As the indicator sees the province; `round` is an index. */
export function summariseAmounts(amount: Amount, province: Province, round: number): Amounts {
  const total = totalAmounts(amount, province, round);
  return {
    lines: amountsByDistrict(amount, province, round),
    total,
    target: targetOf(province, total.increase),
  };
}

/** `previous` and `round` are indices of rounds. Who is in another district by now counts there: what it had before, too, in `net`. */
export function compareAmounts(amount: Amount, province: Province, previous: number, round: number): AmountsComparison {
  const { before, now, stayed, came, changes } = between(province, previous, round);
  const known = new Set(before.map(({ key }) => key));
  const same = [...stayed, ...came.filter((lao) => isMadeOf(lao, known))];
  const there = new Set(stayed);
  const asked = { previous, round, isThere: (lao: Lao) => there.has(lao) };
  const then = (lao: Lao) => beforeWithParts(amount, province, lao, asked);
  const at = (index: number) => ({ round: index, day: dayOf(province, index) });
  const [atPrevious, atRound] = [at(previous), at(round)];
  const later = (lao: Lao) => nowWithParts(amount, province, lao, atRound);
  const sum = (laos: readonly Lao[], of: (lao: Lao) => number | null) =>
    laos.reduce((together, lao) => together + (of(lao) ?? 0), 0);
  const line = (district: string | null): AmountsComparisonLine => {
    const own = (laos: readonly Lao[]) => (district === null ? laos : laos.filter((lao) => lao.district === district));
    return {
      district,
      before: sum(own(before), (lao) => nowWithParts(amount, province, lao, atPrevious)),
      now: sum(own(now), later),
      net: sum(own(same), later) - sum(own(same), then),
    };
  };
  return {
    lines: province.districts.map(({ name }) => line(name)),
    total: line(null),
    fallen: fallenAmong(same, then, later),
    ...(changes.length ? { changes } : {}),
  };
}
