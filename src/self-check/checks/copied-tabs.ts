// Whether a tab was copied: what is typed on the copy is not counted.
import type { Answer, Check } from '../check';

export const copiedTabs: Check = {
  id: 'copied-tabs',
  look({ copies }) {
    const answers = copies.map(
      ({ tab, copy }): Answer => ({ code: 'tab-copied', state: 'must-fix', values: { tab, copy }, tab: copy }),
    );
    return answers.length ? answers : [{ code: 'no-tab-copied', state: 'good' }];
  },
};
