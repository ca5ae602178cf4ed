// The figures behind the pictures: those of the steps, and of the funds.
import type { Province, Round } from '../domain/province/province';
import { overviewOfSteps, type StepsOverview } from '../domain/roll-ups/overview';
import type { IsoDate } from '../domain/time/calendar';
import { type FundsOverview, fundsOverview } from './welfare-funds/funds-overview';
import { fundsIndicator } from './welfare-funds/indicator';

export interface Overview extends StepsOverview {
  /** Null where funds are not entered. */
  funds: FundsOverview | null;
}

/** `province`: as the indicator in steps sees it, `round` an index among its rounds; the funds see the whole one their own way. */
export function overview(province: Province, round: number, whole: Province = province): Overview {
  const { date } = province.rounds[round] as Round;
  return { ...overviewOfSteps(province, round), funds: fundsUpTo(whole, date) };
}

/** Null where districts do not enter them, and before their first round. */
function fundsUpTo(whole: Province, date: IsoDate): FundsOverview | null {
  if (whole.groups.indexOf(fundsIndicator.id) < 0) return null;
  const seen = fundsIndicator.of(whole);
  const round = seen.rounds.filter((each) => each.date <= date).length - 1;
  return round < 0 ? null : fundsOverview(seen, round);
}
