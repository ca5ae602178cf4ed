// The step indicator (2556; 1.4 in 2559): the share of LAOs that bring community plans into local development, in five steps.
import { compareRounds } from '../comparison';
import { stepMeasure } from '../data/step-measure';
import { EVIDENCE } from '../evidence';
import type { Indicator } from '../indicator';
import type { Rule } from '../rule';
import { evidenceWithoutStep } from '../rules/evidence-without-step';
import { jump } from '../rules/jump';
import { missingReport } from '../rules/missing-report';
import { notAStep } from '../rules/not-a-step';
import { readableStep } from '../rules/readable-step';
import { regression } from '../rules/regression';
import { shareImpossible } from '../rules/share-impossible';
import { shareNotMet } from '../rules/share-not-met';
import { shareUndefined } from '../rules/share-undefined';
import { stepOutOfOrder } from '../rules/step-out-of-order';
import { stepWithoutEvidence } from '../rules/step-without-evidence';
import { standingAt } from '../standing';

/** Those that look at the evidence. */
export const EVIDENCE_RULES: readonly Rule[] = [
  stepWithoutEvidence,
  evidenceWithoutStep,
  shareNotMet,
  shareImpossible,
  shareUndefined,
  stepOutOfOrder,
];

export const stepIndicator: Indicator = {
  id: 'step',
  facts: EVIDENCE,
  always: true,
  expects: () => true,
  reports: (_, lao, round) => standingAt(lao, round).state === 'reported',
  compare: compareRounds,
  measures: [stepMeasure],
  rules: [missingReport, regression, notAStep, readableStep, jump, ...EVIDENCE_RULES],
};
