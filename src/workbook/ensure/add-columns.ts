// Adds the columns that a tab lacks at its right end.
import type { NamedSheet } from '../book/book';
import { Refusal } from '../book/refusal';
import { isBlank, type Table } from '../reading/table';
import { type Column, headerCell, headerText } from '../tabs/column';
import type { Tab } from '../tabs/tab';
import { asItStands, asText } from '../writing/cell-text';
import type { TabContent } from './tab-content';

export function missingColumns(table: Table, tab: Tab): Column[] {
  return table.missing.filter((column) => !mayBeMisspelt(column, table, tab));
}

/**
 * Whether a header that nobody knows stands where this column belongs, between its neighbours: then its header was changed, and what was
 * typed below it would be lost to a new, blank column. It stays a finding until the header is typed again.
 */
function mayBeMisspelt(column: Column, { values, headerRow, columns }: Table, tab: Tab): boolean {
  const at = tab.columns.indexOf(column);
  const places = (some: readonly Column[], anywhere = false) =>
    some
      .filter(({ standsAnywhere = false }) => standsAnywhere === anywhere)
      .map(({ id }) => columns.get(id))
      .filter((place) => place !== undefined);
  const left = places(tab.columns.slice(0, at)).pop();
  const right =
    places(tab.columns.slice(at + 1))[0] ?? places(tab.columns, true).filter((place) => place > (left ?? 0))[0];
  if (left === undefined || right === undefined) return false;
  const between = (values[headerRow] || []).slice(left + 1, right);
  return between.some((cell) => {
    const header = headerCell(cell);
    if (isBlank(cell) || (header && tab.wasDeclared?.(header))) return false;
    return !tab.columns.some(({ matches }) => header && matches(header));
  });
}

const widthOf = ({ values }: Table) => (values[0] || []).length;

/** Inserted columns look like their neighbour: in one of texts a formula would be a text. */
function makeBare(range: GoogleAppsScript.Spreadsheet.Range): void {
  range.clearFormat().clearDataValidations().setNumberFormat('General');
}

interface Room {
  columns: number;
  /** The first of those that were inserted, which are bare before anything says that they are ours. */
  bareFrom: number;
}

/** So many columns at least. */
function makeRoom(sheet: NamedSheet['sheet'], needed: number, rows: number): Room {
  const has = sheet.getMaxColumns();
  const room = { columns: Math.max(has, needed), bareFrom: has + 1 };
  if (has >= needed) return room;
  sheet.insertColumnsAfter(has, needed - has);
  makeBare(sheet.getRange(1, has + 1, rows, needed - has));
  return room;
}

/** Others may insert columns meanwhile: so often a place is looked for. */
const TRIES = 3;

/**
 * `read`: the tab as it is now. Room is made first; the headers are written in the same breath in which their place was found, and looked at
 * again: had a column come in between, they would stand on the headers of others, which are put back.
 */
export function addColumns(named: NamedSheet, read: () => Table, content: TabContent): void {
  const { sheet } = named;
  const { tab, language } = content;
  const before = read();
  const hasRows = sheet.getMaxRows();
  let room = makeRoom(sheet, widthOf(before) + missingColumns(before, tab).length, hasRows);
  for (let tried = 0; tried < TRIES; tried += 1) {
    const table = read();
    // What was read while a column came in may lack the last one.
    if (!Array.from(before.columns.keys()).every((id) => table.columns.has(id))) continue;
    const [missing, place] = [missingColumns(table, tab), widthOf(table) + 1];
    if (!missing.length) return;
    const needed = place - 1 + missing.length;
    if (room.columns < needed) {
      // A column came in before the room was made: it took it.
      room = makeRoom(sheet, needed, hasRows);
      continue;
    }
    const headers = missing.map((column) => asText(headerText(column, language)));
    const range = sheet.getRange(table.headerRow + 1, place, 1, missing.length);
    range.setValues([headers]);
    const moved = movedSince(table, read());
    if (moved === 0) {
      // They may have been inserted by a run that ended before it could make them bare.
      if (place < room.bareFrom) makeBare(sheet.getRange(1, place, hasRows, missing.length));
      return;
    }
    const header = table.values[table.headerRow] || [];
    range.setValues([headers.map((_, index) => asItStands(header[place - 1 + index - moved] ?? '', ''))]);
  }
  throw new Refusal('moved-meanwhile', { tab: named.name }, language);
}

/** By how many columns those before have moved to the right. */
function movedSince(before: Table, now: Table): number {
  const moves = Array.from(before.columns, ([id, column]) => (now.columns.get(id) ?? column) - column);
  return Math.max(0, ...moves);
}
