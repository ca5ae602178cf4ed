// Provinces by the share of their LAOs that have passed, each held against the marks that it has itself.
import { percentOf } from '../measures/share';
import { type AgainstMark, against, type PerformanceLine } from '../roll-ups/performance';
import type { Part } from './as-province';
import type { RegionId } from './region';

export interface RankedProvince {
  /** From 1; those with the same share have the same one. */
  rank: number;
  province: string;
  code: string;
  region: RegionId;
  LAOs: number;
  passed: number;
  /** In percent, with two decimals; null where there is no LAO. */
  share: number | null;
  /** Since the round before; null in the first. */
  change: number | null;
  required: AgainstMark & { mark: number };
  aimed: AgainstMark & { mark: number };
}

/** Shares are compared as whole numbers: 1 of 3 and 2 of 6 are the same. Of nothing there is no share: it comes last. */
function byShare(one: PerformanceLine, other: PerformanceLine): number {
  if (!one.LAOs || !other.LAOs) return Number(!one.LAOs) - Number(!other.LAOs);
  return other.passed * one.LAOs - one.passed * other.LAOs;
}

/** `lines`: how each of the parts performs, in their order. */
export function rankProvinces(parts: readonly Part[], lines: readonly PerformanceLine[]): RankedProvince[] {
  const each = parts.map((part, index) => ({ part, line: lines[index] as PerformanceLine }));
  const sorted = each.sort((one, other) => byShare(one.line, other.line));
  let rank = 0;
  return sorted.map(({ part, line }, index): RankedProvince => {
    const before = sorted[index - 1];
    if (!before || byShare(before.line, line) !== 0) rank = index + 1;
    const { name: province, code, region } = part.handedIn.province;
    const { LAOs, passed, change } = line;
    const { requiredShare, aimedShare } = part.measured.ladder;
    return {
      ...{ rank, province, code, region, LAOs, passed, change },
      share: LAOs ? percentOf(passed, LAOs) : null,
      required: { mark: requiredShare, ...against(passed, LAOs, requiredShare) },
      aimed: { mark: aimedShare, ...against(passed, LAOs, aimedShare) },
    };
  });
}
