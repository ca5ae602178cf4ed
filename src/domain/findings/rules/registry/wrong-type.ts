// A type that contradicts the name or the registry: an อบต. in a municipality row and the like. Such a row counts as what is registered.
import { rowsOutOfPlace } from '../../../province/province';
import { aboutRow } from '../../finding';
import type { Rule } from '../../rule';

export const wrongType: Rule = {
  id: 'wrong-type',
  severity: 'must-fix',
  about: 'province',
  *check(province) {
    for (const { kind, district, type, name, place, found } of province.registryProblems) {
      if (kind !== 'type') continue;
      yield {
        variant: type ? 'registry' : 'registry-unknown',
        district,
        type,
        lao: name,
        place,
        tab: place.tab,
        found: found || null,
        expected: type,
      };
    }
    for (const row of rowsOutOfPlace(province)) {
      if (row.match.kind !== 'wrong-type') continue;
      const { type, expected } = row.match;
      yield { ...aboutRow(row), type, place: row.typePlace, found: row.typeText || null, expected };
    }
  },
};
