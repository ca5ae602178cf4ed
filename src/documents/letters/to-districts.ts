// The letter to the districts, which asks for the round's report.
import { DISTRICTS_FORM, DISTRICTS_TEMPLATE } from '../../words/outputs/districts-letter';
import type { Letter } from './letter';

export const toDistricts: Letter = {
  id: 'letter-districts',
  layout: 'external',
  named: () => DISTRICTS_FORM,
  template: () => DISTRICTS_TEMPLATE,
};
