// A row whose LAO the registry does not know at all. It is not counted.
import { rowsOutOfPlace } from '../../../province/province';
import { aboutRow } from '../../finding';
import type { Rule } from '../../rule';

export const unknownLao: Rule = {
  id: 'unknown-lao',
  severity: 'must-fix',
  about: 'province',
  *check(province) {
    for (const row of rowsOutOfPlace(province)) {
      if (row.match.kind === 'unknown') yield { ...aboutRow(row), type: row.match.type };
    }
  },
};
