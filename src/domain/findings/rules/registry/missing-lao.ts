// A registered LAO that has no row on its district's tab: its reports cannot be read.
import { aboutLao, tabOf } from '../../finding';
import type { Rule } from '../../rule';

export const missingLao: Rule = {
  id: 'missing-lao',
  severity: 'must-fix',
  about: 'gaps',
  without: 'rows',
  check(province, lao) {
    const tab = tabOf(province, lao.district);
    // A tab that cannot be found at all is one finding of its own.
    return tab === null ? null : { ...aboutLao(lao), tab, place: null, expected: lao.name };
  },
};
