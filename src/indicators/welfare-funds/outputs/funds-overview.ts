// Funds and members of the whole province, round by round, for the pictures; with the province's targets.

import type { Province } from '../../../domain/province/province';
import type { IsoDate } from '../../../domain/time/calendar';
import { fundTargets } from '../fund-targets';
import { type FundsLine, type FundsSummary, totalFunds } from './funds-summary';

/** LAOs of the province = fundsAtStart + founded + without; the increase is of those whose members at the start are known. */
export type FundsRound = { round: IsoDate } & Omit<FundsLine, 'district' | 'LAOs' | 'complete'>;

export interface FundsOverview {
  /** Up to the one asked about. */
  rounds: FundsRound[];
  /** What is reached in the round asked about. */
  targets: FundsSummary['targets'];
}

/** `province`: as the funds see it; `round` is an index among their rounds. */
export function fundsOverview(province: Province, round: number): FundsOverview {
  const rounds = province.rounds.slice(0, round + 1).map(({ date }, index): FundsRound => {
    const { district, LAOs, complete, ...figures } = totalFunds(province, index);
    return { round: date, ...figures };
  });
  const { founded, increase } = rounds[round] as FundsRound;
  const { funds, members } = fundTargets(province);
  return {
    rounds,
    targets: { funds: { target: funds, reached: founded }, members: { target: members, reached: increase } },
  };
}
