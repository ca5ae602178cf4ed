// The community plan on the tab of indicators (letters of 2556 and 2559): five steps with the form's eight items, and shares of projects at two of them.
import type { DeclaredStep } from '../../domain/agreement/declared-indicator';
import { LETTERS_HIGHEST } from '../../domain/measures/step';
import { say } from '../../words/text';
import type { Lack, Preset } from '../indicator/preset';
import { STEP_EVIDENCE } from './evidence';
import { PLAN_MEANINGS, PLAN_NAME, PLAN_NAME_2559 } from './plan-preset-words';

/** In its letter it is indicator 1.4; which number it has in a later year, the agreement of that year says. */
const NUMBERED = 2559;

const isSame = (one: readonly number[], other: readonly number[]) => one.join() === other.join();

/** Evidence is entered item by item, and says which step it supports: no other items are asked for. */
function lackOfItems({ steps }: { steps: readonly DeclaredStep[] }): Lack | null {
  for (const { step, items } of STEP_EVIDENCE) {
    const own = steps.filter((known) => known.step === step)[0];
    if (own && !isSame(own.items, items))
      return {
        at: { step, field: 'items' },
        problem: own.items.length ? 'fixed' : 'blank',
        expected: items.join(', '),
      };
  }
  return null;
}

export const communityPlanPreset: Preset = {
  id: 'step',
  marks: [
    { id: 'planShare', at: { step: 4 }, isNeeded: true },
    { id: 'budgetShare', at: { step: 5 }, isNeeded: true },
    { id: 'requiredShare', at: 'required', isNeeded: true },
    { id: 'aimedShare', at: 'aimed', isNeeded: true },
  ],
  isFixed: [],
  said: (year, language) => ({
    kind: 'steps',
    name: say(year === NUMBERED ? PLAN_NAME_2559 : PLAN_NAME, language),
    steps: STEP_EVIDENCE.map(({ step, items }, index) => ({
      step,
      // The form prints their numbers alone.
      shortName: '',
      items,
      meaning: say(PLAN_MEANINGS[index] as (typeof PLAN_MEANINGS)[number], language),
      share: null,
    })),
    pass: LETTERS_HIGHEST,
  }),
  lack: (line, entered) => (entered.indexOf('evidence') >= 0 ? lackOfItems(line) : null),
};
