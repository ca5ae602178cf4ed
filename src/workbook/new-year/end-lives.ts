// Takes the LAOs that have ended out of the registry of a new year, and what the others were before: there everybody is there from the beginning.
import { lifeDay } from '../../domain/province/lives/life-cells';
import type { IsoDate } from '../../domain/time/calendar';
import { type Book, findTab } from '../book/book';
import { readTable, rowsOf, type TableRow } from '../reading/table';
import { registryTab } from '../tabs/registry';

function dayIn(row: TableRow, id: 'since' | 'until'): IsoDate | null {
  const place = row.place(id);
  return place && row.text(id) !== '' ? lifeDay({ raw: row.value(id), place }) : null;
}

/** A call for each that has changed, from below, and one read. `start`: the year's first day. Run again it finds nothing more. */
export function endLives(book: Book, start: IsoDate): void {
  const named = findTab(book, registryTab.key);
  if (!named) return;
  for (const row of rowsOf(readTable(named, registryTab)).reverse()) {
    const [since, until] = [dayIn(row, 'since'), dayIn(row, 'until')];
    if (until !== null && until < start) {
      named.sheet.deleteRows(row.number, 1);
      continue;
    }
    if (since !== null && since > start) continue;
    for (const id of ['since', 'was'] as const) {
      const place = row.text(id) === '' ? null : row.place(id);
      if (place) named.sheet.getRange(place.row, place.column).setValue('');
    }
  }
}
