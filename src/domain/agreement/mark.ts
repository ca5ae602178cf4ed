// The marks that a year sets for an indicator with a room: where each stands on the tab of indicators, and what is read there.
import type { Criteria } from '../province/fiscal-year';
import type { FundTargets } from '../province/fund-targets';
import type { DeclaredIndicator } from './declared-indicator';

/** Also the names of the settings in which they stand where the tab is not used. */
export type MarkId = keyof Criteria | 'provinceFunds' | 'provinceMembers' | 'nationalFunds' | 'nationalMembers';

/** A field of the indicator's line, or the share of one of its steps. */
export type MarkPlace = 'required' | 'aimed' | 'target' | 'nationalTarget' | { step: number };

export interface Mark {
  id: MarkId;
  at: MarkPlace;
  /** No figure comes without it; else a blank means that none is set. */
  isNeeded: boolean;
}

export type Marks = Readonly<Record<MarkId, number | null>>;

export interface KnownMarks extends Criteria {
  fundTargets: FundTargets;
  nationalFundTargets: FundTargets;
}

/** As the settings hold them, by their names. */
export function marksOf({ fundTargets, nationalFundTargets, ...known }: KnownMarks): Marks {
  const { planShare, budgetShare, requiredShare, aimedShare } = known;
  return {
    planShare,
    budgetShare,
    requiredShare,
    aimedShare,
    provinceFunds: fundTargets.funds,
    provinceMembers: fundTargets.members,
    nationalFunds: nationalFundTargets.funds,
    nationalMembers: nationalFundTargets.members,
  };
}

/** What a line says of it; null where it says nothing. */
export function markIn(line: DeclaredIndicator, { at }: Mark): number | null {
  if (typeof at === 'string') return line[at];
  return line.steps.filter(({ step }) => step === at.step)[0]?.share ?? null;
}

/** The line with it. */
export function withMark(line: DeclaredIndicator, { at }: Mark, value: number | null): DeclaredIndicator {
  if (typeof at === 'string') return { ...line, [at]: value };
  return { ...line, steps: line.steps.map((step) => (step.step === at.step ? { ...step, share: value } : step)) };
}
