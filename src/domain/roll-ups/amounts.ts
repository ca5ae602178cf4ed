// How many there are by district, of what a declared indicator counts: at the start of the year, in a round, and from one round to another.
import type { DeclaredIndicator } from '../agreement/declared-indicator';
import { amountAt, amountAtStart, amountIn } from '../measures/amount';
import { type Lao, laosByDistrict, type Province } from '../province/province';
import { type Fallen, fallenAmong } from './fallen';

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

export interface AmountsComparisonLine {
  district: string | null;
  before: number;
  now: number;
  net: number;
}

export interface AmountsComparison {
  lines: AmountsComparisonLine[];
  total: AmountsComparisonLine;
  /** LAOs that have fewer than before, in registry order. */
  fallen: Fallen[];
}

function lineOf(province: Province, round: number, district: string | null, laos: readonly Lao[]): AmountsLine {
  const none = { reported: 0, carried: 0, start: 0, now: 0, increase: 0, unknown: 0, startUnknown: 0 };
  const line: AmountsLine = { district, LAOs: laos.length, ...none };
  for (const lao of laos) {
    const [start, now] = [amountAtStart(province, lao), amountAt(province, lao, round)];
    line.start += start ?? 0;
    line.now += now ?? 0;
    if (now === null) line.unknown += 1;
    else line[amountIn(province, lao, round) === null ? 'carried' : 'reported'] += 1;
    if (start === null) line.startUnknown += 1;
    else line.increase += (now ?? start) - start;
  }
  return line;
}

/** Of all together. */
export const totalAmounts = (province: Province, round: number) => lineOf(province, round, null, province.laos);

/** As the indicator sees the province; `round` is an index, lines are in the order of the districts. */
export function summariseAmounts(province: Province, round: number): Amounts {
  const { target, nationalTarget } = province.about as DeclaredIndicator;
  const total = totalAmounts(province, round);
  return {
    lines: Array.from(laosByDistrict(province), ([district, laos]) => lineOf(province, round, district, laos)),
    total,
    target: { target, nation: nationalTarget, reached: total.increase },
  };
}

/** `previous` and `round` are indices of rounds. */
export function compareAmounts(province: Province, previous: number, round: number): AmountsComparison {
  const sumAt = (laos: readonly Lao[], at: number) =>
    laos.reduce((sum, lao) => sum + (amountAt(province, lao, at) ?? 0), 0);
  const line = (district: string | null, laos: readonly Lao[]): AmountsComparisonLine => {
    const [before, now] = [sumAt(laos, previous), sumAt(laos, round)];
    return { district, before, now, net: now - before };
  };
  return {
    lines: Array.from(laosByDistrict(province), ([district, laos]) => line(district, laos)),
    total: line(null, province.laos),
    fallen: fallenAmong(
      province.laos,
      (lao) => amountAt(province, lao, previous),
      (lao) => amountAt(province, lao, round),
    ),
  };
}
