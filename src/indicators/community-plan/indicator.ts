// The step indicator (2556; 1.4 in 2559): the share of LAOs that bring community plans into local development, in five steps.

import type { Rule } from '../../domain/findings/rule';
import { STEP_RULES } from '../../domain/findings/rules/step-rules';
import { INDICATOR_SHORT, INDICATOR_WORDS } from '../../words/workbook/indicators';
import type { OwnIndicator } from '../indicator';
import { stepsKind } from '../kinds/steps';
import { EVIDENCE } from './evidence';
import { EVIDENCE_RULE_WORDS } from './evidence-rule-words';
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

export const stepIndicator: OwnIndicator = {
  ...stepsKind('step'),
  id: 'step',
  about: null,
  named: () => ({ full: INDICATOR_WORDS.step, short: INDICATOR_SHORT.step }),
  entered: null,
  of: (province) => province,
  ruleWords: () => EVIDENCE_RULE_WORDS,
  facts: EVIDENCE,
  rules: [...STEP_RULES, ...EVIDENCE_RULES],
};
