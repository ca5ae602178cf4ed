// Whether a LAO claims less than its evidence supports. Evidence bears no date, so that it proves nothing of a round before it was gathered.

import { standingAt } from '../../domain/measures/standing';
import type { Lao, Province } from '../../domain/province/province';

/** True where the evidence is for more than the LAO claims in the round (an index), and for more than it claims by now. Never reported is step 0. */
export function isUnderClaimed(province: Province, lao: Lao, round: number, supported: number): boolean {
  const claims = [round, province.rounds.length - 1].map((at) => standingAt(province.steps, lao.index, at).step || 0);
  return supported > Math.max(...claims);
}
