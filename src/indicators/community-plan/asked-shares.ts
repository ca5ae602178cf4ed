// The shares of projects that a LAO must answer for: those of the steps that it claims, and those whose item it says is done.

import { standingAt } from '../../domain/measures/standing';
import type { Lao, Province } from '../../domain/province/province';
import { type Evidence, type ProjectCount, type Share, STEP_EVIDENCE } from './evidence';
import { projectShares } from './project-shares';

export interface AskedShare {
  share: Share;
  /** The facts that hold its two counts. */
  part: ProjectCount;
  whole: ProjectCount;
  /** The number of the form's item that says it is done. */
  item: number;
  /** True where the step is claimed in the round. */
  claimed: boolean;
  /** True where the step is claimed, or its item is done. */
  asked: boolean;
}

/** All shares that there are, with whether they are asked for. */
export function sharesOf(province: Province, lao: Lao, evidence: Evidence, round: number): AskedShare[] {
  const standing = standingAt(province.steps, lao.index, round).step;
  const set = projectShares(province);
  const shares: AskedShare[] = [];
  for (const { step, items, share } of STEP_EVIDENCE) {
    if (!share) continue;
    const claimed = standing !== null && standing >= step;
    const asked = claimed || items.some((item) => evidence.items[item - 1]);
    const { part, whole } = share;
    shares.push({
      share: share.of(evidence, set),
      part,
      whole,
      item: items[0] as number,
      claimed,
      asked,
    });
  }
  return shares;
}
