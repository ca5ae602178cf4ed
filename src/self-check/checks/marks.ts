// Whether the tabs bear the marks by which they are known whatever they are called.
import { type Check, named } from '../check';

export const marks: Check = {
  id: 'marks',
  look({ unmarked, tabs }) {
    if (unmarked.length)
      return [{ code: 'marks-lost', state: 'must-fix', values: { tabs: named(unmarked) }, mend: 'set-up' }];
    return tabs.some(({ isThere }) => isThere) ? [{ code: 'marks-found', state: 'good' }] : [];
  },
};
