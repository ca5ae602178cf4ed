// Which round is meant where none is asked for.

import type { Province } from '../domain/province/province';
import { INDICATORS } from './all';

/** The newest round in which anything has been reported, for whichever indicator; the first one where nothing has. */
export function newestRound(province: Province): number {
  for (let round = province.rounds.length - 1; round > 0; round -= 1) {
    const isReported = INDICATORS.some(({ reports }) => province.laos.some((lao) => reports(province, lao, round)));
    if (isReported) return round;
  }
  return 0;
}
