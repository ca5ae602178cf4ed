// Every validation rule, in the order of the help: those of the indicators, then those of the registry, the target lists and the tabs. A new
// rule is one file beside this one, a line here or in its indicator, and its words.

import type { Rule, RuleHead } from '../../domain/findings/rule';
import { laoNotCounted } from '../../domain/findings/rules/lao-not-counted';
import { laoNotThere } from '../../domain/findings/rules/lao-not-there';
import { acceptedReportChanged } from '../../domain/findings/rules/month/accepted-report-changed';
import { closedRoundChanged } from '../../domain/findings/rules/month/closed-round-changed';
import { ledgerChanged } from '../../domain/findings/rules/month/ledger-changed';
import { duplicateLao } from '../../domain/findings/rules/registry/duplicate-lao';
import { laoLife } from '../../domain/findings/rules/registry/lao-life';
import { looksAlike } from '../../domain/findings/rules/registry/looks-alike';
import { missingLao } from '../../domain/findings/rules/registry/missing-lao';
import { unknownLao } from '../../domain/findings/rules/registry/unknown-lao';
import { wrongDistrict } from '../../domain/findings/rules/registry/wrong-district';
import { wrongType } from '../../domain/findings/rules/registry/wrong-type';
import { tabBroken } from '../../domain/findings/rules/tab-broken';
import { targetDistrictEmpty } from '../../domain/findings/rules/targets/target-district-empty';
import { targetTooFew } from '../../domain/findings/rules/targets/target-too-few';
import { targetUnknown } from '../../domain/findings/rules/targets/target-unknown';
import { unclaimedColumn } from '../../domain/findings/rules/unclaimed-column';
import { unreadableEntry } from '../../domain/findings/rules/unreadable-entry';
import { INDICATORS } from '../all';
import { claimsUpTo, indicatorOfColumn } from '../columns/claims';
import type { Indicator } from '../indicator/indicator';
import { DECLARED_AMOUNT_RULES } from '../kinds/declared-amounts';
import { roundNotOpen } from './round-not-open';

/** Of these indicators, each once: several may be measured in steps. */
export const rulesOf = (indicators: readonly Pick<Indicator, 'rules'>[]): Rule[] =>
  Array.from(new Set(([] as Rule[]).concat(...indicators.map(({ rules }) => [...rules]))));

/** Those that look at the province as it is, and belong to no indicator. */
export const COMMON_RULES: readonly Rule[] = [
  unreadableEntry(indicatorOfColumn),
  unclaimedColumn,
  laoNotCounted(claimsUpTo),
  laoNotThere(claimsUpTo),
  duplicateLao,
  looksAlike,
  laoLife,
  unknownLao,
  missingLao,
  wrongDistrict,
  wrongType,
  targetUnknown,
  targetTooFew,
  targetDistrictEmpty,
  tabBroken,
  roundNotOpen,
  ledgerChanged,
  closedRoundChanged,
  acceptedReportChanged,
];

/** What is said of each, whoever it looks at. */
export const RULES: readonly RuleHead[] = Array.from<RuleHead>(
  new Set([...rulesOf(INDICATORS), ...DECLARED_AMOUNT_RULES, ...COMMON_RULES]),
);
