// Every validation rule, in the order of the help: those of the indicators, then those of the registry, the target lists and the tabs. A new
// rule is one file beside this one, a line here or in its indicator, and its words.

import type { Rule } from '../domain/findings/rule';
import { acceptedReportChanged } from '../domain/findings/rules/accepted-report-changed';
import { closedRoundChanged } from '../domain/findings/rules/closed-round-changed';
import { countFalls } from '../domain/findings/rules/count-falls';
import { countMissing } from '../domain/findings/rules/count-missing';
import { duplicateLao } from '../domain/findings/rules/duplicate-lao';
import { ledgerChanged } from '../domain/findings/rules/ledger-changed';
import { missingLao } from '../domain/findings/rules/missing-lao';
import { sinceAfterYear } from '../domain/findings/rules/since-after-year';
import { sinceMissing } from '../domain/findings/rules/since-missing';
import { tabBroken } from '../domain/findings/rules/tab-broken';
import { targetDistrictEmpty } from '../domain/findings/rules/target-district-empty';
import { targetTooFew } from '../domain/findings/rules/target-too-few';
import { targetUnknown } from '../domain/findings/rules/target-unknown';
import { unclaimedColumn } from '../domain/findings/rules/unclaimed-column';
import { unknownLao } from '../domain/findings/rules/unknown-lao';
import { unreadableEntry } from '../domain/findings/rules/unreadable-entry';
import { wrongDistrict } from '../domain/findings/rules/wrong-district';
import { wrongType } from '../domain/findings/rules/wrong-type';
import { INDICATORS } from './all';
import type { Indicator } from './indicator';
import { roundNotOpen } from './round-not-open';

/** Of these indicators, each once: several may be measured in steps. */
export const rulesOf = (indicators: readonly Pick<Indicator, 'rules'>[]): Rule[] =>
  Array.from(new Set(([] as Rule[]).concat(...indicators.map(({ rules }) => [...rules]))));

/** Those that belong to no indicator with a room. */
export const COMMON_RULES: readonly Rule[] = [
  countMissing,
  countFalls,
  sinceMissing,
  sinceAfterYear,
  unreadableEntry,
  unclaimedColumn,
  duplicateLao,
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

export const RULES: readonly Rule[] = Array.from(new Set([...rulesOf(INDICATORS), ...COMMON_RULES]));
