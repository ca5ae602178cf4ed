// A row whose LAO is registered in another district, or a registry line without a district. It is not counted.
import { rowsOutOfPlace } from '../../../province/province';
import { aboutRow } from '../../finding';
import type { Rule } from '../../rule';

export const wrongDistrict: Rule = {
  id: 'wrong-district',
  severity: 'must-fix',
  about: 'province',
  *check(province) {
    for (const { kind, type, name, place } of province.registryProblems) {
      if (kind === 'district') yield { variant: 'registry', type, lao: name, place, tab: place.tab };
    }
    for (const row of rowsOutOfPlace(province)) {
      if (row.match.kind !== 'wrong-district') continue;
      yield { ...aboutRow(row), type: row.match.type, found: row.district, expected: row.match.registeredIn };
    }
  },
};
