// The villages of a plan that is merged, as the column that is calculated of them.
import type { Calculated } from '../../../../src/indicators/indicator/indicator';
import { PLAN, VILLAGES } from './merged-facts';
import { VILLAGES_COUNTED } from './merged-words';

export const villagesCounted: Calculated = {
  id: 'villagesCounted',
  words: () => VILLAGES_COUNTED,
  of: ({ cell, either, isTicked, newestCount, text }) =>
    either(isTicked(cell(PLAN)), newestCount([cell(VILLAGES)]), text('')),
};
