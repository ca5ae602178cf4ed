// Every validation rule, in the order of the help: those of the indicators, then those of the registry, the target lists and the tabs. A new
// rule is one file beside this one, a line here or in its indicator, and its words.
import { INDICATORS } from '../../../indicators/all';
import type { Rule } from '../rule';
import { duplicateLao } from './duplicate-lao';
import { missingLao } from './missing-lao';
import { tabBroken } from './tab-broken';
import { targetDistrictEmpty } from './target-district-empty';
import { targetTooFew } from './target-too-few';
import { targetUnknown } from './target-unknown';
import { unknownLao } from './unknown-lao';
import { unreadableEntry } from './unreadable-entry';
import { wrongDistrict } from './wrong-district';
import { wrongType } from './wrong-type';

export const RULES: readonly Rule[] = [
  ...([] as Rule[]).concat(...INDICATORS.map(({ rules }) => [...rules])),
  unreadableEntry,
  duplicateLao,
  unknownLao,
  missingLao,
  wrongDistrict,
  wrongType,
  targetUnknown,
  targetTooFew,
  targetDistrictEmpty,
  tabBroken,
];
