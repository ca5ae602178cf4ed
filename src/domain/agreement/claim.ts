// A claim: a column of the district tabs that is read, of which indicator it is, how it is read, and of whom.
import type { FactKind } from '../measures/fact';
import type { LaoType } from '../province/lao';

export interface Claim {
  indicator: string;
  /** The column's id. */
  id: string;
  kind: FactKind;
  /** The highest step that there is, where it is one. */
  highest: number;
  /** Who is counted. */
  counted: readonly LaoType[];
}

/** Whether all that one claim counts is counted by the other, too. */
export function isKept(claim: Claim, now: Claim | undefined): boolean {
  if (!now || now.kind !== claim.kind) return false;
  if (now.highest < claim.highest) return false;
  return claim.counted.every((type) => now.counted.indexOf(type) >= 0);
}
