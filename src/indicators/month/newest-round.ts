// Which round is meant where none is asked for.

import { isOpen } from '../../domain/month/opening';
import type { Province, Round } from '../../domain/province/province';
import type { Indicator } from '../indicator/indicator';
import { reportedIn } from './reported';

/** The newest round that is open and in which anything has been reported, for whichever indicator; the first one where nothing has. */
export function newestRound(province: Province): number {
  const isReported = reportedIn(province);
  for (let round = province.rounds.length - 1; round > 0; round -= 1)
    if (isOpen(province.rounds, round, province.today) && isReported((province.rounds[round] as Round).date))
      return round;
  return 0;
}

/**
 * The same of one indicator, as an index among its own rounds. Of what is not reported by rounds the newest of all is meant.
 */
export function newestRoundOf(indicator: Indicator, province: Province): number {
  const seen = indicator.of(province);
  if (!indicator.isByRound) {
    const { date } = province.rounds[newestRound(province)] as Round;
    return Math.max(0, seen.rounds.filter((round) => round.date <= date).length - 1);
  }
  for (let round = seen.rounds.length - 1; round > 0; round -= 1)
    if (seen.laos.some((lao) => indicator.reports(seen, lao, round))) return round;
  return 0;
}
