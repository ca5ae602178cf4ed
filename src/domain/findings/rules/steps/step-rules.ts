// The rules that hold for whatever is reported in steps. The first says which reports are missing.
import type { Rule } from '../../rule';
import { jump } from './jump';
import { missingReport } from './missing-report';
import { notAStep } from './not-a-step';
import { readableStep } from './readable-step';
import { regression } from './regression';

export const STEP_RULES: readonly [missing: Rule, ...others: Rule[]] = [
  missingReport,
  regression,
  notAStep,
  readableStep,
  jump,
];
