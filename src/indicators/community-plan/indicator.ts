// The step indicator (2556; 1.4 in 2559): the share of LAOs that bring community plans into local development, in five steps.

import { comparisonDocument } from '../../documents/comparison';
import type { Rule } from '../../domain/findings/rule';
import { jump } from '../../domain/findings/rules/jump';
import { missingReport } from '../../domain/findings/rules/missing-report';
import { notAStep } from '../../domain/findings/rules/not-a-step';
import { readableStep } from '../../domain/findings/rules/readable-step';
import { regression } from '../../domain/findings/rules/regression';
import { reportIn } from '../../domain/measures/standing';
import { compareRounds } from '../../domain/roll-ups/comparison';
import type { Indicator } from '../indicator';
import { EVIDENCE } from './evidence';
import { stepMeasure } from './measure';
import { evidenceWithoutStep } from './rules/evidence-without-step';
import { shareImpossible } from './rules/share-impossible';
import { shareNotMet } from './rules/share-not-met';
import { shareUndefined } from './rules/share-undefined';
import { stepOutOfOrder } from './rules/step-out-of-order';
import { stepWithoutEvidence } from './rules/step-without-evidence';

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
  reports: ({ steps }, lao, round) => reportIn(steps, lao.index, round) !== null,
  compare(province, previous, round) {
    const result = compareRounds(province, previous, round);
    return { result, document: (edition) => comparisonDocument(result, province, { previous, round, edition }) };
  },
  measures: [stepMeasure],
  rules: [missingReport, regression, notAStep, readableStep, jump, ...EVIDENCE_RULES],
};
