// Which round is meant where none is asked for.

import type { Province, Round } from '../domain/province/province';
import type { Indicator } from './indicator';
import { reportedOn } from './reported';

/** The newest round in which anything has been reported, for whichever indicator; the first one where nothing has. */
export function newestRound(province: Province): number {
  const isReported = reportedOn(province, () => true);
  for (let round = province.rounds.length - 1; round > 0; round -= 1)
    if (isReported((province.rounds[round] as Round).date)) return round;
  return 0;
}

/** The same of one indicator. `seen`: the province as it sees it. */
export function newestRoundOf({ reports }: Indicator, seen: Province): number {
  for (let round = seen.rounds.length - 1; round > 0; round -= 1)
    if (seen.laos.some((lao) => reports(seen, lao, round))) return round;
  return 0;
}
