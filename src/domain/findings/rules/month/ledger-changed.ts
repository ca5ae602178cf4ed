// A line of the ledger that does not fit its code: somebody edited it, or put lines in or took them out; or its last lines, which are gone.
import type { Rule } from '../../rule';

export const ledgerChanged: Rule = {
  id: 'ledger-changed',
  severity: 'check',
  about: 'province',
  check: ({ ledger: { broken, cuts = [] } }) => [
    ...broken.map(({ place, found }) => ({ place, tab: place.tab, found })),
    ...cuts.map((cut) => ({ ...cut, variant: 'cut' })),
  ],
};
