// Reads the covering memo's template tab, as it was typed.
import type { Edition } from '../../documents/edition';
import { dateWord } from '../../documents/edition';
import type { TemplateLine } from '../../documents/memo/memo';
import type { Place } from '../../domain/province/province';
import { dayInThailand, isDate } from '../../domain/time/calendar';
import { type Book, findTab } from '../book/book';
import { Refusal } from '../book/refusal';
import { memoTab } from '../tabs/memo';
import { isBlank, readTable, rowsOf, type TableRow } from './table';

/** A sheet may have made a date of a text. */
function textOf(row: TableRow, edition: Edition): string {
  const value = row.value('memoText');
  const day = isDate(value) ? dayInThailand(value) : '';
  return day === '' ? row.text('memoText') : dateWord(edition, day, 'long');
}

/** One read. Throws a Refusal where the tab or its columns cannot be found. */
export function readMemo(book: Book, edition: Edition): { tab: string; lines: TemplateLine[] } {
  const found = findTab(book, memoTab.key);
  const table = found && readTable(found, memoTab);
  if (!table?.columns.has('memoPart') || !table.columns.has('memoText')) throw new Refusal('no-memo');
  const typed = rowsOf(table).filter((row) => !isBlank(row.value('memoText')));
  const lines = typed.map((row) => ({
    part: row.text('memoPart'),
    text: textOf(row, edition),
    place: row.place('memoText') as Place,
  }));
  return { tab: table.tab, lines };
}
