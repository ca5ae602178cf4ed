// The step that the evidence of a row supports, as the column that is calculated of it. It agrees with evidence.ts, on which the figures rest.
import type { Calculated, RowTerms } from '../indicator/indicator';
import { ITEMS, PROJECT_COUNTS, STEP_EVIDENCE } from './evidence';
import { SUPPORTED } from './evidence-fact-words';

/** Nothing where nothing is given. A row that holds a text or a date costs a call to a server; all others cost none. */
export const supported: Calculated = {
  id: 'supported',
  words: () => SUPPORTED,
  isNotBelow: 'standing',
  of<Term>(row: RowTerms<Term>): Term {
    const { all, any, areBlank, ask, cell, either, isShareMet, isText, isTicked, isUnusual, number, setting, text } =
      row;
    const [plan, budget] = [setting('planShare'), setting('budgetShare')];
    const steps = [...STEP_EVIDENCE].reverse().reduce((above, { step, items, share }) => {
      const done = items.map((item) => isTicked(cell(ITEMS[item - 1] as string)));
      const met = share ? [isShareMet(cell(share.part), cell(share.whole), step === 4 ? plan : budget)] : [];
      return either(all([...done, ...met]), above, number(step - 1));
    }, number(STEP_EVIDENCE.length));
    const cells = [...ITEMS, ...PROJECT_COUNTS].map(cell);
    const unusual = ([] as Term[]).concat(...cells.map(isUnusual));
    const asked = ask('SUPPORTED_STEP', [plan, budget, ...cells]);
    return either(areBlank(cells), text(''), either(any([isText(plan), isText(budget), ...unusual]), asked, steps));
  },
};
