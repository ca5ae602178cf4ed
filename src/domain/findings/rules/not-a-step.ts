// A cell that holds something other than 0 to 5. It is no report: the standing carries past it.

import { entriesOfKind } from '../../province/province';
import { isDate } from '../../time/calendar';
import { asTyped } from '../../time/typed-number';
import { aboutReport } from '../finding';
import type { Rule } from '../rule';

function variantOf(raw: unknown): string {
  const value = asTyped(raw);
  if (isDate(value)) return 'date';
  if (typeof value === 'boolean') return 'tick';
  return typeof value === 'number' ? 'number' : 'text';
}

export const notAStep: Rule = {
  id: 'not-a-step',
  severity: 'must-fix',
  *check(province, upTo) {
    for (const { lao, round, entry } of entriesOfKind(province, upTo, 'unreadable')) {
      yield { ...aboutReport(province, lao, round), expected: '0-5', variant: variantOf(entry.raw) };
    }
  },
};
