// The same LAO (type, name and district, after normalising) on two rows of its tab or two lines of the registry. The upper one counts.

import { cellName, rowsOutOfPlace } from '../../../province/province';
import { aboutRow } from '../../finding';
import type { Rule } from '../../rule';

export const duplicateLao: Rule = {
  id: 'duplicate-lao',
  severity: 'must-fix',
  about: 'province',
  *check(province) {
    for (const { kind, district, type, name, place, first, found } of province.registryProblems) {
      if (kind !== 'duplicate' || !first) continue;
      yield { district, type, lao: name, place, tab: place.tab, found, details: { first: cellName(first) } };
    }
    for (const row of rowsOutOfPlace(province)) {
      if (row.match.kind !== 'duplicate') continue;
      yield { ...aboutRow(row), type: row.match.type, details: { first: cellName(row.match.first) } };
    }
  },
};
