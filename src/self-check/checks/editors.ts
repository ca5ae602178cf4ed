// Whether those whom the settings name for a district may type on its tab, and those of other districts may not.
import { type Answer, type Check, named } from '../check';

export const editors: Check = {
  id: 'editors',
  look({ tabs }) {
    const answers: Answer[] = [];
    for (const { name: tab, editors: seen } of tabs) {
      if (!seen) continue;
      const add = (code: Answer['code'], emails: readonly string[], more: Pick<Answer, 'mend'> = {}) => {
        if (emails.length)
          answers.push({ code, state: 'must-fix', values: { tab, emails: named(emails) }, tab, ...more });
      };
      add('editors-missing', seen.missing, { mend: 'set-up' });
      // Somebody may have let them in by hand: whether that was meant is asked on a page of its own.
      add('editors-of-others', seen.others);
    }
    const areHidden = tabs.some((tab) => tab.editors === null);
    if (areHidden) answers.push({ code: 'editors-hidden', state: 'good' });
    return answers.length || !tabs.length ? answers : [{ code: 'editors-as-wanted', state: 'good' }];
  },
};
