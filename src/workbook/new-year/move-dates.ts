// Moves the settings of a copy to another fiscal year: the year, the rounds with both their deadlines, and the rounds that indicators name.
import type { CellValue } from '../../domain/measures/step';
import { type IsoDate, readDate, writeDate } from '../../domain/time/calendar';
import type { Language } from '../../words/text';
import { type Book, findTab, type NamedSheet } from '../book/book';
import { columnNumbers, isBlank, readTable, rowsOf, type Table } from '../reading/table';
import { settingRow } from '../settings/setting-row';
import { indicatorsTab } from '../tabs/indicators';
import { settingsTab } from '../tabs/settings';
import type { Tab } from '../tabs/tab';
import { asTextInTexts } from '../writing/cell-text';

/** The same day so many years later; the last of February stays one. */
export function movedDate(date: IsoDate, years: number): IsoDate {
  const year = Number(date.slice(0, 4)) + years;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${year}${date.slice(4) === '-02-29' && !isLeap ? '-02-28' : date.slice(4)}`;
}

/** What stands there, with each day in it moved; a cell that is no day is left to be refused where it is read. */
function moved(value: CellValue, years: number, language: Language): CellValue {
  if (isBlank(value)) return '';
  const parts = typeof value === 'string' ? value.split(/[,;]\s*/) : [value];
  const days = parts.map(readDate);
  if (days.some((day) => day === null)) return value;
  return days.map((day) => writeDate(movedDate(day as IsoDate, years), 'short', { language })).join(', ');
}

/**
 * A column of a tab that is found by its key, with what is to stand in its rows. Written again it says the same: dates that are moved already
 * are not moved once more.
 */
export interface MovedColumn {
  tab: string;
  id: string;
  values: CellValue[];
}

const TABS: readonly { tab: Tab; ids: readonly string[] }[] = [
  { tab: settingsTab, ids: ['round', 'districtDeadline', 'provinceDeadline'] },
  { tab: indicatorsTab, ids: ['rounds'] },
];

/** Reads only. `years`: by how many the dates move. */
export function movedDates(book: Book, years: number, language: Language): MovedColumn[] {
  return TABS.flatMap(({ tab, ids }): MovedColumn[] => {
    const named = findTab(book, tab.key);
    const rows = named ? rowsOf(readTable(named, tab)) : [];
    return ids.map((id) => ({ tab: tab.key, id, values: rows.map((row) => moved(row.value(id), years, language)) }));
  });
}

/** One write for each column: these are of texts. */
function writeColumn({ sheet }: NamedSheet, table: Table, { id, values }: MovedColumn): void {
  const column = columnNumbers(table).get(id);
  const [first] = rowsOf(table);
  if (!column || !first || !values.length) return;
  const texts = values.map((value) => [
    typeof value === 'string' && value !== '' ? asTextInTexts(value) : (value ?? ''),
  ]);
  sheet.getRange(first.number, column, texts.length, 1).setValues(texts);
}

/** `year`: the Buddhist fiscal year that the settings say then. */
export function writeDates(book: Book, columns: readonly MovedColumn[], year: number): void {
  for (const { tab } of TABS) {
    const named = findTab(book, tab.key);
    if (!named) continue;
    const table = readTable(named, tab);
    for (const column of columns) if (column.tab === tab.key) writeColumn(named, table, column);
    const place = tab === settingsTab ? settingRow(rowsOf(table), 'year')?.place('value') : null;
    if (place) named.sheet.getRange(place.row, place.column).setValue(year);
  }
}
