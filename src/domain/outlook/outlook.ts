// The outlook on the fiscal year: how the districts perform, what is missing to the marks, who is nearest, and two estimates.

import { asOfRound } from '../province/lives/as-of';
import type { Province } from '../province/province';
import { type Performance, performance } from '../roll-ups/performance';
import { type Estimates, estimateRounds } from './estimate';
import { type Mark, measureWay, type NearLao } from './nearest';

export interface Outlook extends Performance {
  /** The pass mark, and what the province sets itself (2556: 60 % and 70 %). */
  marks: { required: Mark; aimed: Mark };
  nearest: NearLao[];
  estimates: Estimates;
}

/** `round` is an index. */
export function lookOut(year: Province, round: number): Outlook {
  const province = asOfRound(year, round);
  const performed = performance(province, round);
  return { ...performed, ...measureWay(province, round, performed), estimates: estimateRounds(province, round) };
}
