// The community plan on the tab of indicators (letters of 2556 and 2559): five steps with the form's eight items, and shares of projects at two of them.
import type { DeclaredStep } from '../../domain/agreement/declared-indicator';
import { LETTERS_HIGHEST } from '../../domain/measures/step';
import { say } from '../../words/text';
import type { Lack, Preset, PresetMark } from '../indicator/preset';
import { STEP_EVIDENCE } from './evidence';
import { formerPlanTexts } from './former-texts';
import { PLAN_MEANINGS, PLAN_NAME, PLAN_NAME_2559 } from './plan-preset-words';
import { PLAN_NAMED } from './plan-words';
import { PROJECT_SHARE_WORDS } from './project-share-words';
import { type ProjectShares, projectSharesOf } from './project-shares';

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

function ofProjects(share: keyof ProjectShares): Omit<PresetMark, 'id' | 'at'> {
  return {
    isNeeded: true,
    setting: { usual: (year) => projectSharesOf(year)[share], words: () => PROJECT_SHARE_WORDS[share] },
    wasKeptAs: ['criteria', share],
  };
}

export const communityPlanPreset: Preset = {
  id: 'step',
  called: () => PLAN_NAMED.short,
  marks: [
    { id: 'planShare', at: { step: 4 }, ...ofProjects('planShare') },
    { id: 'budgetShare', at: { step: 5 }, ...ofProjects('budgetShare') },
    // Of whatever is reported in steps and says nothing else.
    { id: 'requiredShare', at: 'required', isNeeded: true, setting: null, wasKeptAs: ['criteria', 'requiredShare'] },
    { id: 'aimedShare', at: 'aimed', isNeeded: true, setting: null, wasKeptAs: ['criteria', 'aimedShare'] },
  ],
  isFixed: [],
  former: formerPlanTexts,
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
