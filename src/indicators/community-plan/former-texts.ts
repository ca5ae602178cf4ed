// What earlier set-ups wrote of the community plan on the tab of indicators.
import { PLAN_FORMER_NAMES } from '../../words/workbook/former-words';
import { formerName } from '../indicator/former-name';
import type { FormerText } from '../indicator/preset';
import { PLAN_MEANINGS, PLAN_NAME, PLAN_NAME_2559 } from './plan-preset-words';

/** By the step, the codes of its meaning. */
const MEANINGS: readonly (readonly [step: number, th: string, en?: string])[] = [
  [1, 'a1dff413'],
  [2, '34122e09'],
  [3, '6339f277'],
  [4, '2f46b21d'],
  [4, '363bf16f'],
  [4, 'bed110ab'],
  [5, '181b9951', 'fd75c442'],
  [5, '3afba557', 'fd75c442'],
  [5, '0fb85ed5'],
];

export const formerPlanTexts = (): FormerText[] => [
  ...PLAN_FORMER_NAMES.map((before, index) => formerName(before, index === 0 ? PLAN_NAME : PLAN_NAME_2559)),
  ...MEANINGS.map(
    ([step, th, en]): FormerText => ({
      field: 'meaning',
      before: { th, ...(en !== undefined && { en }) },
      now: PLAN_MEANINGS[step - 1] as (typeof PLAN_MEANINGS)[number],
    }),
  ),
];
