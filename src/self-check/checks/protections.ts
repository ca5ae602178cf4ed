// Whether each tab is kept to those who are in charge of it.
import { type Answer, type Check, named } from '../check';
import type { SeenTab } from '../seen';

export const protections: Check = {
  id: 'protections',
  look({ tabs }) {
    const there = tabs.filter(({ isThere }) => isThere);
    const answers: Answer[] = [];
    const add = (code: Answer['code'], state: Answer['state'], isWrong: (tab: SeenTab) => boolean) => {
      const wrong = named(there.filter(isWrong).map(({ name }) => name));
      if (wrong) answers.push({ code, state, values: { tabs: wrong }, mend: 'set-up' });
    };
    add('tabs-open', 'must-fix', ({ protection }) => protection === 'open');
    add('outputs-closed', 'check', ({ protection }) => protection === 'closed');
    add('areas-open', 'must-fix', ({ areKept }) => !areKept);
    return answers.length || !there.length ? answers : [{ code: 'tabs-kept', state: 'good' }];
  },
};
