// The figures behind the picture of what a declared indicator counts: the whole province, round by round, towards the increase aimed at.
import type { Amount } from '../measures/amount';
import { asOfRound } from '../province/lives/as-of';
import type { Province } from '../province/province';
import type { IsoDate } from '../time/calendar';
import { type Amounts, type AmountsLine, targetOf, totalAmounts } from './amounts';

/** One round. LAOs = reported + carried + unknown. */
export type AmountsRound = { round: IsoDate } & Omit<AmountsLine, 'district' | 'LAOs'>;

export interface AmountsOverview {
  LAOs: number;
  /** Up to the one asked about. */
  rounds: AmountsRound[];
  /** What is reached in the round asked about. */
  target: Amounts['target'];
}

/** As the indicator sees the province; `round` is an index. */
export function overviewOfAmounts(amount: Amount, province: Province, round: number): AmountsOverview {
  const rounds = province.rounds.slice(0, round + 1).map(({ date }, index): AmountsRound => {
    const { district, LAOs, ...figures } = totalAmounts(amount, province, index);
    return { round: date, ...figures };
  });
  const { increase } = rounds[round] as AmountsRound;
  return { LAOs: asOfRound(province, round).laos.length, rounds, target: targetOf(province, increase) };
}
