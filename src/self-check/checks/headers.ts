// Whether the headers by which columns are known are there, once each.
import { type Answer, type Check, named } from '../check';
import type { SeenTab } from '../seen';

function answersOf({ name: tab, headers }: SeenTab): Answer[] {
  const { isLost, missing, changed, twice } = headers;
  if (isLost) return [{ code: 'headers-lost', state: 'must-fix', values: { tab }, tab }];
  const answers: Answer[] = [];
  const add = (code: Answer['code'], found: readonly string[], more: Pick<Answer, 'mend'> = {}) => {
    if (found.length) answers.push({ code, state: 'must-fix', values: { tab, headers: named(found) }, tab, ...more });
  };
  add('headers-changed', changed);
  add('headers-missing', missing, { mend: 'set-up' });
  add('headers-twice', twice);
  return answers;
}

export const headers: Check = {
  id: 'headers',
  look({ tabs }) {
    const there = tabs.filter(({ isThere }) => isThere);
    const answers = ([] as Answer[]).concat(...there.map(answersOf));
    return answers.length || !there.length ? answers : [{ code: 'headers-found', state: 'good' }];
  },
};
