// The shares of projects that steps 4 and 5 ask for, in percent: in the settings or on the tab of indicators.
import type { Marks } from '../../domain/agreement/mark';
import { letterOf } from '../../domain/province/fiscal-year';

export interface ProjectShares {
  /** Of the eligible projects, the share that stands in the development plan: step 4. */
  planShare: number;
  /** Of the projects in the plan, the share that the executive agreed to budget for: step 5. */
  budgetShare: number;
}

/** By Buddhist fiscal year: circular letters of 2556 and 2559. */
const LETTERS: Readonly<Record<number, ProjectShares>> = {
  2556: { planShare: 20, budgetShare: 10 },
  2559: { planShare: 50, budgetShare: 40 },
};

/** Of the newest letter that is not later than the year; before 2556 that of 2556. */
export function projectSharesOf(buddhistYear: number): ProjectShares {
  return { ...(LETTERS[letterOf(buddhistYear)] as ProjectShares) };
}

/** No figure comes without them: they are always set. */
export function projectShares({ marks }: { marks: Marks }): ProjectShares {
  const { planShare, budgetShare } = marks;
  return { planShare: planShare as number, budgetShare: budgetShare as number };
}
