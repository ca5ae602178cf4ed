// The step indicator (2556; 1.4 in 2559): the share of LAOs that bring community plans into local development, in five steps.

import { seenInRoom } from '../../domain/agreement/in-room';
import { STEP_RULES } from '../../domain/findings/rules/steps/step-rules';
import { PLAN_FORMER_NAMES } from '../../words/workbook/former-words';
import { inLettersOf } from '../indicator/in-letters';
import type { OwnIndicator } from '../indicator/indicator';
import { lineInRoom } from '../indicator/line';
import { namesOf } from '../indicator/names';
import { stepsKind } from '../kinds/steps';
import { EVIDENCE } from './evidence';
import { EVIDENCE_COLUMNS, EVIDENCE_SETTING } from './evidence-fact-words';
import { EVIDENCE_RULE_WORDS } from './evidence-rule-words';
import { evidenceOutput } from './outputs/evidence-output';
import { PLAN_LETTERS } from './plan-letter-words';
import { PLAN_NAME, PLAN_NAME_2559 } from './plan-preset-words';
import { PLAN_NAMED, PLAN_SETTING } from './plan-words';
import { communityPlanPreset } from './preset';
import { EVIDENCE_RULES } from './rules/evidence-rules';
import { supported } from './supported';

const lineOf: ReturnType<typeof lineInRoom> = (province, language) =>
  lineInRoom(communityPlanPreset, PLAN_FORMER_NAMES)(province, language);

export const stepIndicator: OwnIndicator = {
  ...stepsKind('step'),
  id: 'step',
  about: null,
  named: (declares) => namesOf(declares, 'step', PLAN_NAMED),
  inLetters: (province) =>
    inLettersOf(lineOf(province, 'th'), { ...PLAN_LETTERS, isOwn: false }, [
      PLAN_NAME,
      PLAN_NAME_2559,
      ...PLAN_FORMER_NAMES,
    ]),
  entered: null,
  of: (province) => seenInRoom(province, 'step'),
  lineOf,
  ownsRoundColumns: true,
  presets: [communityPlanPreset],
  ruleWords: () => EVIDENCE_RULE_WORDS,
  leftOutBy: { id: 'plan', words: () => PLAN_SETTING },
  facts: {
    ...EVIDENCE,
    line: 'step',
    words: () => EVIDENCE_COLUMNS,
    setting: () => EVIDENCE_SETTING,
    calculated: supported,
  },
  outputs: [evidenceOutput],
  besideSteps: null,
  rules: [...STEP_RULES, ...EVIDENCE_RULES],
};
