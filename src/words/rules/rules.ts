// What people read about each validation rule that is not one indicator's alone, by its id.

import { DECLARED_RULE_WORDS } from './declared-rules';
import { KEPT_RULE_WORDS } from './kept-rules';
import { LAO_RULE_WORDS } from './lao-rules';
import { MONTH_RULE_WORDS } from './month-rules';
import { REPORT_RULE_WORDS } from './report-rules';
import type { RuleWords } from './rule-words';
import { TARGET_AND_TAB_RULE_WORDS } from './target-and-tab-rules';

export type { RuleWords } from './rule-words';

export const RULE_WORDS: Readonly<Record<string, RuleWords>> = {
  ...REPORT_RULE_WORDS,
  ...DECLARED_RULE_WORDS,
  ...LAO_RULE_WORDS,
  ...TARGET_AND_TAB_RULE_WORDS,
  ...MONTH_RULE_WORDS,
  ...KEPT_RULE_WORDS,
};
