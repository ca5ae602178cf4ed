// The rules that look at the evidence behind the steps, in the order of the help.
import type { Rule } from '../../../domain/findings/rule';
import { evidenceWithoutStep } from './evidence-without-step';
import { shareImpossible } from './share-impossible';
import { shareNotMet } from './share-not-met';
import { shareUndefined } from './share-undefined';
import { stepOutOfOrder } from './step-out-of-order';
import { stepWithoutEvidence } from './step-without-evidence';

export const EVIDENCE_RULES: readonly Rule[] = [
  stepWithoutEvidence,
  evidenceWithoutStep,
  shareNotMet,
  shareImpossible,
  shareUndefined,
  stepOutOfOrder,
];
