// The step indicator (2556; 1.4 in 2559): the share of LAOs that bring community plans into local development, in five steps.

import { seenInRoom } from '../../domain/agreement/seen-by';
import type { Rule } from '../../domain/findings/rule';
import { STEP_RULES } from '../../domain/findings/rules/step-rules';
import { INDICATOR_SHORT, INDICATOR_WORDS } from '../../words/workbook/indicators';
import type { OwnIndicator } from '../indicator';
import { stepsKind } from '../kinds/steps';
import { namesOf } from '../names';
import { EVIDENCE } from './evidence';
import { communityPlanPreset } from './preset';
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
  named: (declares) => namesOf(declares, 'step', { full: INDICATOR_WORDS.step, short: INDICATOR_SHORT.step }),
  entered: null,
  of: (province) => seenInRoom(province, 'step'),
  presets: [communityPlanPreset],
  facts: EVIDENCE,
  handsOn: null,
  rules: [...STEP_RULES, ...EVIDENCE_RULES],
};
