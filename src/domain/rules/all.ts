// Every validation rule, in the order of the help. A new rule is one file beside this one, a line here and its words.
import type { Rule } from '../rule';
import { duplicateLao } from './duplicate-lao';
import { jump } from './jump';
import { missingLao } from './missing-lao';
import { missingReport } from './missing-report';
import { notAStep } from './not-a-step';
import { readableStep } from './readable-step';
import { regression } from './regression';
import { tabBroken } from './tab-broken';
import { targetDistrictEmpty } from './target-district-empty';
import { targetTooFew } from './target-too-few';
import { targetUnknown } from './target-unknown';
import { unknownLao } from './unknown-lao';
import { wrongDistrict } from './wrong-district';
import { wrongType } from './wrong-type';

export const RULES: readonly Rule[] = [
  regression,
  missingReport,
  notAStep,
  readableStep,
  jump,
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
