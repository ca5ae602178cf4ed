// Writes changes of one tab after another: each cell is found again by the name in its row, and written only where it holds what it held.
import { type CellValue, wholeText } from '../../domain/measures/step';
import type { Place } from '../../domain/province/province';
import { isDate } from '../../domain/time/calendar';
import { type Book, findTab, type NamedSheet } from '../book/book';
import type { Area } from '../ensure/areas';
import { type RangeOf, rangesOf } from '../ensure/ranges';
import { isBlank, readTable, rowAt, type Table } from '../reading/table';
import type { Settings } from '../settings/settings';
import { districtTab } from '../tabs/district';
import { districtOf } from '../tabs/district-key';
import { registryTab } from '../tabs/registry';
import type { Tab } from '../tabs/tab';
import { asItStands, asText, asTextInTexts } from '../writing/cell-text';
import { type Block, blocksOf, type CellAt } from './blocks';
import type { TypedChange } from './typed-change';

/** A change with the cell in which it was looked for: the row may have moved since. */
export interface PlacedChange {
  change: TypedChange;
  place: Place;
}

export interface WrittenChanges {
  /** Those too that stood there already. */
  written: PlacedChange[];
  /** Somebody has typed there since, or the row is gone. */
  left: PlacedChange[];
}

/** The tab as it is declared; null for one in which nobody types about LAOs. */
export function tabOfKey(key: string, settings: Settings): Tab | null {
  const district = districtOf(key);
  if (district !== null) return districtTab(district, settings);
  return key === registryTab.key ? registryTab : null;
}

const textAt = ({ values }: Table, row: number, column: number | undefined) =>
  column === undefined ? '' : wholeText((values[row - 1] || [])[column]);

/** The row of a name: where it stood, else the only one that has it. Undefined where nobody can tell. */
function rowOf(table: Table, { row, name }: TypedChange): number | undefined {
  const column = table.columns.get('name');
  if (textAt(table, row, column) === name) return row;
  const rows = table.values.map((_, index) => index + 1).filter((number) => textAt(table, number, column) === name);
  return rows.length === 1 ? rows[0] : undefined;
}

/** What a cell takes, so that it holds the value. In a cell of texts nothing but a formula is made of a text. */
function inCell(value: CellValue, isOfTexts: boolean): CellValue {
  if (typeof value !== 'string') return value;
  return isOfTexts ? asTextInTexts(value) : asText(value);
}

interface Found extends CellAt<CellValue> {
  change: TypedChange;
}

interface Looked extends WrittenChanges {
  toWrite: Found[];
}

/** A row that came with a change goes with it, unless somebody has typed in it since: what stands there needs its name. */
function mustKeep(table: Table, tab: Tab, changes: readonly TypedChange[]): (change: TypedChange) => boolean {
  const nameless = changes.filter(({ column, value }) => column === 'name' && value === '');
  const typed = tab.columns.filter(({ id, editors }) => editors === 'district' && id !== 'name');
  const kept = nameless.filter((change) => {
    const row = rowOf(table, change);
    const values = row === undefined ? undefined : rowAt(table, row);
    return values && typed.some(({ id }) => !isBlank(values.value(id)) && values.value(id) !== false);
  });
  const names = new Set(kept.map(({ name }) => name));
  return ({ name, value }) => value === '' && names.has(name);
}

function lookFor(table: Table, tab: Tab, changes: readonly TypedChange[]): Looked {
  const isKept = mustKeep(table, tab, changes);
  const looked: Looked = { toWrite: [], written: [], left: [] };
  for (const change of changes) {
    const row = rowOf(table, change);
    const column = table.columns.get(change.column);
    const place = { tab: table.tab, row: row ?? change.row, column: column === undefined ? change.at : column + 1 };
    const isFound = row !== undefined && column !== undefined && !isKept(change);
    const now = isFound ? textAt(table, row, column) : null;
    if (now === wholeText(change.before)) {
      const isOfTexts = tab.columns.some(({ id, numberFormat }) => id === change.column && numberFormat === '@');
      const value = change.formula ?? inCell(change.value, isOfTexts);
      looked.toWrite.push({ row: place.row, column: place.column, value, change });
    }
    // What stands there already was written by a run that was broken off.
    const isThere = now === wholeText(change.before) || now === wholeText(change.value);
    looked[isThere ? 'written' : 'left'].push({ change, place });
  }
  return looked;
}

/** A cell in which a day was shown keeps its format: a step would be shown as one, too. */
const wasDay = ({ change }: Found) => isDate(change.before) && typeof change.value === 'number';

interface Prepared extends Looked {
  blocks: readonly Block<CellValue>[];
  /** Cells in which a day was shown. */
  days: readonly Area[];
  rangeOf: RangeOf;
}

const areaOf = <Value>({ row, column, values }: Block<Value>): Area => ({
  row,
  column,
  rows: values.length,
  columns: (values[0] as Value[]).length,
});

/** Ready to be written: then a look that finds all of it in its place is followed by nothing but the writes. */
function prepare({ sheet }: NamedSheet, table: Table, formulas: readonly string[][], looked: Looked): Prepared {
  const { values } = table;
  const between = (row: number, column: number): CellValue =>
    asItStands((values[row - 1] || [])[column - 1], (formulas[row - 1] || [])[column - 1] || '');
  const blocks = blocksOf<CellValue>(looked.toWrite, between);
  const days = looked.toWrite.filter(wasDay).map((cell) => ({ ...cell, rows: 1, columns: 1 }));
  return { ...looked, blocks, days, rangeOf: rangesOf(sheet, [...blocks.map(areaOf), ...days]) };
}

const placesIn = ({ toWrite, left }: Looked) =>
  JSON.stringify([toWrite.map(({ row, column }) => [row, column]), left.length]);

/** As people know it; of a tab that is gone only the district can be told. */
export const tabNamed = (book: Book, key: string): string => findTab(book, key)?.name ?? districtOf(key) ?? key;

/** Of a change that is not looked for, or cannot be: where it was. */
export function asItWas(book: Book, change: TypedChange): PlacedChange {
  const { tab, row, at } = change;
  return { change, place: { tab: tabNamed(book, tab), row, column: at } };
}

/** Others may sort and insert meanwhile: so often it is tried to find the cells as they were a moment before. */
const TRIES = 3;

/** So many calls a tab, however many rows: eight to look, one for each block. */
function writeTab(book: Book, key: string, changes: readonly TypedChange[], settings: Settings): WrittenChanges {
  const named = findTab(book, key);
  const tab = tabOfKey(key, settings);
  const nothing = { written: [], left: changes.map((change) => asItWas(book, change)) };
  if (!named || !tab) return nothing;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const formulas = named.sheet.getDataRange().getFormulas();
    const table = readTable(named, tab);
    const prepared = prepare(named, table, formulas, lookFor(table, tab, changes));
    const { blocks, days, rangeOf, written, left } = prepared;
    if (!blocks.length) return { written, left };
    if (placesIn(lookFor(readTable(named, tab), tab, changes)) !== placesIn(prepared)) continue;
    // Before the values: a number takes the look that its cell has.
    for (const day of days) rangeOf(day).setNumberFormat('General');
    for (const block of blocks) rangeOf(areaOf(block)).setValues(block.values);
    return { written, left };
  }
  return nothing;
}

/** Tab by tab, in the order of the changes. Broken off between two, the rest can be written by the next run. */
export function writeCells(book: Book, changes: readonly TypedChange[], settings: Settings): WrittenChanges {
  const all: WrittenChanges = { written: [], left: [] };
  for (const key of new Set(changes.map(({ tab }) => tab))) {
    const { written, left } = writeTab(
      book,
      key,
      changes.filter(({ tab }) => tab === key),
      settings,
    );
    all.written.push(...written);
    all.left.push(...left);
  }
  return all;
}
