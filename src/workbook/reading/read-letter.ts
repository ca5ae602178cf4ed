// Reads the template tab of a letter, as it was typed.
import type { Edition } from '../../documents/edition';
import { dateWord } from '../../documents/edition';
import type { LetterId } from '../../documents/letters/letter';
import type { TemplateLine } from '../../documents/memo/memo';
import type { Place } from '../../domain/province/province';
import { dayInThailand, isDate } from '../../domain/time/calendar';
import { say } from '../../words/text';
import { type Book, findTab } from '../book/book';
import { Refusal } from '../book/refusal';
import { letterTab } from '../tabs/letters';
import { isBlank, readTable, rowsOf, type TableRow } from './table';

/** A sheet may have made a date of a text. */
function textOf(row: TableRow, edition: Edition): string {
  const value = row.value('memoText');
  const day = isDate(value) ? dayInThailand(value) : '';
  return day === '' ? row.text('memoText') : dateWord(edition, day, 'long');
}

/** One read. Throws a Refusal where the tab or its columns cannot be found. */
export function readLetter(book: Book, id: LetterId, edition: Edition): { tab: string; lines: TemplateLine[] } {
  const tab = letterTab(id);
  const part = tab.columns[0]?.id as string;
  const found = findTab(book, tab.key);
  const table = found && readTable(found, tab);
  if (!table?.columns.has(part) || !table.columns.has('memoText'))
    throw new Refusal('no-memo', { tab: say(tab.name, edition.language) });
  const typed = rowsOf(table).filter((row) => !isBlank(row.value('memoText')));
  const lines = typed.map((row) => ({
    part: row.text(part),
    text: textOf(row, edition),
    place: row.place('memoText') as Place,
  }));
  return { tab: table.tab, lines };
}
