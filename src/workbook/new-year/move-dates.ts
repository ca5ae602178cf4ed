// Moves the settings of a copy to another fiscal year: the year, the rounds with both their deadlines, and the rounds that indicators name.
import type { CellValue } from '../../domain/measures/step';
import { type IsoDate, readDate, writeDate } from '../../domain/time/calendar';
import type { Language } from '../../words/text';
import { type Book, findTab } from '../book/book';
import { columnNumbers, isBlank, readTable, rowsOf, type Table } from '../reading/table';
import { settingRow } from '../settings/setting-row';
import { indicatorsTab } from '../tabs/indicators';
import { settingsTab } from '../tabs/settings';
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

/** One read of what stands there before, one write for each column. */
function moveColumn(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  table: Table,
  id: string,
  move: (value: CellValue) => CellValue,
): void {
  const column = columnNumbers(table).get(id);
  const rows = rowsOf(table);
  const [first] = rows;
  if (!column || !first) return;
  const values = rows.map((row) => {
    const value = move(row.value(id));
    // These columns are of texts.
    return [typeof value === 'string' && value !== '' ? asTextInTexts(value) : (value ?? '')];
  });
  sheet.getRange(first.number, column, values.length, 1).setValues(values);
}

/** `to`: the Buddhist fiscal year; `years`: by how many the dates move. */
export function moveDates(book: Book, to: number, years: number, language: Language): void {
  const settings = findTab(book, settingsTab.key);
  if (!settings) return;
  const table = readTable(settings, settingsTab);
  const place = settingRow(rowsOf(table), 'year')?.place('value');
  for (const id of ['round', 'districtDeadline', 'provinceDeadline'])
    moveColumn(settings.sheet, table, id, (value) => moved(value, years, language));
  if (place) settings.sheet.getRange(place.row, place.column).setValue(to);
  const indicators = findTab(book, indicatorsTab.key);
  if (!indicators) return;
  moveColumn(indicators.sheet, readTable(indicators, indicatorsTab), 'rounds', (value) =>
    moved(value, years, language),
  );
}
