// The year's acts in their order, as they stand in the ledger, and the lines of it that nobody can vouch for.

import type { Entry } from '../../domain/month/entry';
import { cellName, type Place } from '../../domain/province/province';
import { command } from '../running/command';

type Line = Omit<Entry, 'place' | 'kept'>;

interface Result {
  command: 'ledger';
  entries: Line[];
  broken: { tab: string; cell: string; found: string }[];
}

export const ledger = command<Result>({
  id: 'ledger',
  group: null,
  options: {},
  output: null,
  onlyLooks: true,
  run(context) {
    const { ledger: known } = context.read().province;
    const at = (place: Place) => ({ tab: place.tab, cell: cellName(place) });
    return {
      command: 'ledger',
      // What was kept of values stands behind the act, and is nothing that was done.
      entries: known.entries.filter(({ act }) => act !== 'kept').map(({ place, kept, ...line }) => line),
      broken: known.broken.map(({ place, found }) => ({ ...at(place), found })),
    };
  },
  report: ({ entries, broken }) => ({ entries: entries.length, broken: broken.length }),
});
