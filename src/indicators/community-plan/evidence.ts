// The evidence behind a step: the form's eight items and three counts of projects, and the step that they support.
import { type FactGroup, type Field, field } from '../../domain/measures/fact-group';
import { countIn, type Facts, isBlankFact, isTicked } from '../../domain/measures/facts';
import { neededOf, shareMet } from '../../domain/measures/share';
import type { Step } from '../../domain/measures/step';
import type { ProjectShares } from './project-shares';

/** Facts, in the order of the form. */
export const ITEMS: readonly string[] = [1, 2, 3, 4, 5, 6, 7, 8].map((item) => `item${item}`);
/** Projects: that count for the share; of these in the development plan; of those in it agreed by the executive. */
export const PROJECT_COUNTS = ['eligible', 'inPlan', 'agreed'] as const;
export type ProjectCount = (typeof PROJECT_COUNTS)[number];

export const EVIDENCE: FactGroup = {
  id: 'evidence',
  since: null,
  fields: () => [
    { header: 'items', kind: 'tick', facts: ITEMS },
    ...PROJECT_COUNTS.map((count): Field => ({ ...field(count, 'count'), hasOwnRule: true })),
  ],
};

export interface Evidence {
  /** Items 1 to 8: done or not. */
  items: readonly boolean[];
  /** Null where no number is given. */
  eligible: number | null;
  inPlan: number | null;
  agreed: number | null;
}

/** Of a LAO (its index). Null where nothing is given at all. */
export function evidenceIn(facts: Facts, lao: number): Evidence | null {
  if ([...ITEMS, ...PROJECT_COUNTS].every((id) => isBlankFact(facts, lao, id))) return null;
  return {
    items: ITEMS.map((id) => isTicked(facts, lao, id)),
    eligible: countIn(facts, lao, 'eligible'),
    inPlan: countIn(facts, lao, 'inPlan'),
    agreed: countIn(facts, lao, 'agreed'),
  };
}

/** `undefined`: of no project there is no share; `impossible`: more than all; `notGiven`: a number is missing. */
export type ShareState = 'met' | 'notMet' | 'undefined' | 'impossible' | 'notGiven';

export interface Share {
  part: number | null;
  whole: number | null;
  /** What is asked for, in percent. */
  asked: number;
  state: ShareState;
  /** How many of `whole` are asked for, and how many of them are still missing; null where there is no share. */
  needed: number | null;
  missing: number | null;
}

/** In whole numbers: exactly the share that is asked for (in percent) meets it. */
export function shareOf(part: number | null, whole: number | null, asked: number): Share {
  const without = (state: ShareState): Share => ({ part, whole, asked, state, needed: null, missing: null });
  if (part === null || whole === null) return without(whole === 0 ? 'undefined' : 'notGiven');
  if (part > whole) return without('impossible');
  if (whole === 0) return without('undefined');
  const needed = neededOf(whole, asked);
  const state = shareMet(part, whole, asked) ? 'met' : 'notMet';
  return { part, whole, asked, state, needed, missing: Math.max(0, needed - part) };
}

/** Of the eligible projects, those in the development plan: step 4. */
export function planShareOf({ inPlan, eligible }: Evidence, { planShare }: ProjectShares): Share {
  return shareOf(inPlan, eligible, planShare);
}

/** Of the projects in the plan, those that the executive agreed to: step 5. */
export function budgetShareOf({ agreed, inPlan }: Evidence, { budgetShare }: ProjectShares): Share {
  return shareOf(agreed, inPlan, budgetShare);
}

/** What stands behind a step: items of the form, by their number from 1, and for some a share of projects. */
export interface StepEvidence {
  step: Step;
  items: readonly number[];
  share: { of(evidence: Evidence, shares: ProjectShares): Share; part: ProjectCount; whole: ProjectCount } | null;
}

/** Circular letters of 2556 and 2559. */
export const STEP_EVIDENCE: readonly StepEvidence[] = [
  { step: 1, items: [1, 2, 3], share: null },
  { step: 2, items: [4], share: null },
  { step: 3, items: [5, 6], share: null },
  { step: 4, items: [7], share: { of: planShareOf, part: 'inPlan', whole: 'eligible' } },
  { step: 5, items: [8], share: { of: budgetShareOf, part: 'agreed', whole: 'inPlan' } },
];

/** The highest step for which this one and all before it have their items, and the shares that are asked for. */
export function supportedStep(evidence: Evidence, shares: ProjectShares): Step {
  let supported: Step = 0;
  for (const { step, items, share } of STEP_EVIDENCE) {
    if (!items.every((item) => evidence.items[item - 1])) break;
    if (share && share.of(evidence, shares).state !== 'met') break;
    supported = step;
  }
  return supported;
}
