// Whether every tab is there, and set-up has finished.
import { type Answer, type Check, named } from '../check';

export const tabs: Check = {
  id: 'tabs',
  look({ tabs: wanted, left, strays }) {
    const missing = (kind: 'typed' | 'other') =>
      named(wanted.filter((tab) => !tab.isThere && tab.kind === kind).map(({ name }) => name));
    const [typed, other] = [missing('typed'), missing('other')];
    const answers: Answer[] = [];
    if (typed) answers.push({ code: 'tabs-missing', state: 'must-fix', values: { tabs: typed }, mend: 'set-up' });
    if (other) answers.push({ code: 'outputs-missing', state: 'check', values: { tabs: other }, mend: 'set-up' });
    if (left.length)
      answers.push({ code: 'set-up-unfinished', state: 'check', values: { tabs: named(left) }, mend: 'set-up' });
    for (const { tab, district } of strays)
      answers.push({ code: 'tab-stray', state: 'must-fix', values: { tab, district }, tab });
    return answers.length ? answers : [{ code: 'tabs-found', state: 'good', values: { count: wanted.length } }];
  },
};
