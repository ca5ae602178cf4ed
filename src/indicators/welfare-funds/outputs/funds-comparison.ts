// What became of the funds and their members from one round to another, by district.

import { howMany, whetherThere } from '../../../domain/measures/amount';
import type { LaoChange } from '../../../domain/province/lives/between';
import type { Province } from '../../../domain/province/province';
import { type AmountsComparisonLine, compareAmounts } from '../../../domain/roll-ups/amounts';
import type { Fallen } from '../../../domain/roll-ups/fallen';
import { FUND, MEMBERS } from '../funds';

export type Change = Omit<AmountsComparisonLine, 'district'>;

export interface FundsComparisonLine {
  /** Null in the total line. */
  district: string | null;
  funds: Change;
  members: Change;
}

export interface FundsComparison {
  lines: FundsComparisonLine[];
  total: FundsComparisonLine;
  /** LAOs whose members are fewer than before, in registry order. */
  fallen: Fallen[];
  /** As in the comparison of steps; missing where there are none. */
  changes?: LaoChange[];
}

function lineOf(
  { district, ...funds }: AmountsComparisonLine,
  { district: _, ...members }: AmountsComparisonLine,
): FundsComparisonLine {
  return { district, funds, members };
}

/** `previous` and `round` are indices of rounds. */
export function compareFunds(province: Province, previous: number, round: number): FundsComparison {
  const funds = compareAmounts(whetherThere(FUND), province, previous, round);
  const members = compareAmounts(howMany(MEMBERS), province, previous, round);
  return {
    lines: funds.lines.map((line, index) => lineOf(line, members.lines[index] as AmountsComparisonLine)),
    total: lineOf(funds.total, members.total),
    fallen: members.fallen,
    ...(members.changes ? { changes: members.changes } : {}),
  };
}
