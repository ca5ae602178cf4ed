// Whether each tab is kept to those who are in charge of it.
import { type Answer, type Check, named } from '../check';
import type { SeenTab } from '../seen';

export const protections: Check = {
  id: 'protections',
  look({ tabs }) {
    const there = tabs.filter(({ isThere }) => isThere);
    const answers: Answer[] = [];
    const add = (isWrong: (tab: SeenTab) => boolean, answer: Answer) => {
      const wrong = named(there.filter(isWrong).map(({ name }) => name));
      if (wrong) answers.push({ ...answer, values: { tabs: wrong } });
    };
    add(({ protection }) => protection === 'open', { code: 'tabs-open', state: 'must-fix', mend: 'set-up' });
    add(({ areKept }) => !areKept, { code: 'areas-open', state: 'must-fix', mend: 'set-up' });
    // The province may want it so: set-up leaves it.
    add(({ protection }) => protection === 'closed', { code: 'outputs-closed', state: 'check' });
    return answers.length || !there.length ? answers : [{ code: 'tabs-kept', state: 'good' }];
  },
};
