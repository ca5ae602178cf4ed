// A cell that holds something other than a step. It is no report: the standing carries past it.

import { isDate } from '../../../time/calendar';
import { asTyped } from '../../../time/typed-number';
import type { Rule } from '../../rule';

function variantOf(raw: unknown): string {
  const value = asTyped(raw);
  if (isDate(value)) return 'date';
  if (typeof value === 'boolean') return 'tick';
  return typeof value === 'number' ? 'number' : 'text';
}

export const notAStep: Rule = {
  id: 'not-a-step',
  severity: 'must-fix',
  about: 'cells',
  kind: 'unreadable',
  check({ steps }, { lao, round }) {
    return { expected: `0-${steps.highest}`, variant: variantOf(steps.raw(lao.index, round)) };
  },
};
