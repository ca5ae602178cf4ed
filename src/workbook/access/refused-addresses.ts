// E-mail addresses of the settings that Google let through no protection, with the cells in which they stand.
import { cellName, type Place } from '../../domain/province/province';
import type { Book } from '../book/book';
import { doneToEditors, same } from '../ensure/protection-editors';
import { rowsOf } from '../reading/table';
import { readSettingsTable } from '../settings/read-settings';
import { settingRow } from '../settings/setting-row';
import { emailsIn } from '../settings/settings';

export interface RefusedAddress {
  /** As it is written there. */
  email: string;
  tab: string;
  cell: string;
}

/** Of this execution: each cell of each. The settings are read again where there are any; else it makes no call. */
export function refusedAddresses(book: Book): RefusedAddress[] {
  const { refused } = doneToEditors(book);
  const table = refused.size ? readSettingsTable(book) : null;
  if (!table) return [];
  const rows = rowsOf(table);
  const officers = settingRow(rows, 'officers');
  const inCell = (text: string, place: Place | null): RefusedAddress[] =>
    emailsIn(text)
      .filter((email) => refused.has(same(email)))
      .map((email) => ({ email, tab: table.tab, cell: place ? cellName(place) : '' }));
  const ofOfficers = officers ? inCell(officers.text('value'), officers.place('value')) : [];
  return ofOfficers.concat(...rows.map((row) => inCell(row.text('editors'), row.place('editors'))));
}
