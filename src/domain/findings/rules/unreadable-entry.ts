// A cell beside the steps that holds neither a tick, nor a count, nor a date, whichever is asked for there. Some have a rule of their own.
import type { Province } from '../../province/province';
import type { Rule } from '../rule';

/** `indicatorOf`: the id of the indicator that a fact's column is of; null where none claims it. */
export const unreadableEntry = (indicatorOf: (province: Province, fact: string) => string | null): Rule => ({
  id: 'unreadable-entry',
  severity: 'must-fix',
  about: 'unreadable-facts',
  check: ({ hasOwnRule, kind }, id, province) =>
    hasOwnRule ? null : { variant: kind, indicator: indicatorOf(province, id) },
});
