// A district that the main list does not reach: it must name at least one LAO in every district.

import { districtsWithoutMain } from '../../../roll-ups/targets';
import type { Rule } from '../../rule';

export const targetDistrictEmpty: Rule = {
  id: 'target-district-empty',
  severity: 'check',
  about: 'province',
  *check(province) {
    for (const district of districtsWithoutMain(province)) {
      yield { district, tab: province.registryTab, found: '0', expected: '1' };
    }
  },
};
