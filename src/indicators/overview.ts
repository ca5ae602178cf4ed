// The figures behind the pictures: those of the steps, and of the funds.
import type { Province } from '../domain/province/province';
import { overviewOfSteps, type StepsOverview } from '../domain/roll-ups/overview';
import { type FundsOverview, fundsOverview } from './welfare-funds/funds-overview';

export interface Overview extends StepsOverview {
  /** Null where funds are not entered. */
  funds: FundsOverview | null;
}

/** `round` is an index. */
export function overview(province: Province, round: number): Overview {
  return { ...overviewOfSteps(province, round), funds: fundsOverview(province, round) };
}
