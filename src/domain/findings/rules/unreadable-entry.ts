// A cell beside the steps that holds neither a tick, nor a count, nor a date, whichever is asked for there. Some have a rule of their own.
import { indicatorOfEntry } from '../../agreement/entries';
import type { Rule } from '../rule';

export const unreadableEntry: Rule = {
  id: 'unreadable-entry',
  severity: 'must-fix',
  about: 'unreadable-facts',
  check: ({ hasOwnRule, kind }, id) => (hasOwnRule ? null : { variant: kind, indicator: indicatorOfEntry(id) }),
};
