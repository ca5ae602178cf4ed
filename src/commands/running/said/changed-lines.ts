// What has changed since a report was accepted or a round closed, as plain data.
import type { Change } from '../../../domain/month/changes';
import { cellName } from '../../../domain/province/province';

export interface ChangedLine extends Omit<Change, 'place'> {
  tab: string | null;
  cell: string | null;
}

/** As plain data, with the cell as people name it. */
export function changedLines(changes: readonly Change[]): ChangedLine[] {
  return changes.map(({ place, ...change }) => ({
    ...change,
    tab: place ? place.tab : null,
    cell: place && cellName(place),
  }));
}
