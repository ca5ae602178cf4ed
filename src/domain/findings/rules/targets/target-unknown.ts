// A LAO that the registry puts on neither target list.
import { aboutLao } from '../../finding';
import type { Rule } from '../../rule';

export const targetUnknown: Rule = {
  id: 'target-unknown',
  severity: 'must-fix',
  about: 'gaps',
  without: 'targets',
  check: (_, lao) => ({ ...aboutLao(lao), place: lao.targetPlace, found: lao.targetText || null }),
};
