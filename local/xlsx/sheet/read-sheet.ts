// One sheet of an xlsx file into the workbook: what every program that reads the file sees.

import type ExcelJS from 'exceljs';
import { columnFromLetters } from '../../workbook/address.ts';
import { cellAt, changeCell, newSheet } from '../../workbook/cells.ts';
import { moveRelative } from '../../workbook/formulas/formula-references.ts';
import { isDateFormat } from '../../workbook/typing/display.ts';
import type { Sheet, Validation, Workbook } from '../../workbook/workbook.ts';
import { areaOf, cellsOf, type Place, placeOf, rectangles } from '../cells/areas.ts';
import { colorOf } from '../cells/colors.ts';
import { fromFileConditions } from '../cells/conditions.ts';
import { withForeignTold } from '../cells/foreign-formulas.ts';
import { fromFile, isConstant } from '../cells/formulas.ts';
import { defaultHeight, defaultWidth, pixelsOfCharacters, pixelsOfPoints } from '../cells/sizes.ts';
import { spilledPlaces } from '../cells/spills.ts';
import { type Look, lookOf } from '../cells/styles.ts';
import type { TabNames } from '../cells/tab-names.ts';
import { fromFileValidation, type Lists } from '../cells/validations.ts';
import { since1900, valueFromFile } from '../cells/values.ts';
import type { FileBook, FileCell, FileSheet } from '../file/file-book.ts';
import { shownFormat } from '../file/file-styles.ts';
import { mustFit } from '../file/limits.ts';
import { byPlace } from '../kept/kept.ts';
import { readColumnGroups } from './column-groups.ts';

/** How a date is shown that a cell's format would show as a number. */
const DATE = 'd/m/yyyy';

export interface Reading {
  book: FileBook;
  tabs: TabNames;
  lists: Lists;
}

/** Throws where it has more cells than are taken in. What was kept beside it is put back later. */
export function readSheet(workbook: Workbook, file: FileSheet, reading: Reading): Sheet {
  const sheet = newSheet(workbook, file.name);
  readCells(sheet, file, reading);
  for (const [address, note] of file.notes) change(sheet, address, { note });
  readValidations(sheet, file.dataValidations ?? {}, reading);
  sheet.rowCount = Math.max(sheet.rowCount, sheet.cells.length);
  sheet.columnCount = sheet.cells.reduce((most, cells) => Math.max(most, cells?.length ?? 0), sheet.columnCount);
  mustFit('cells', sheet.rowCount * sheet.columnCount);
  readSizes(sheet, file);
  readColumnGroups(sheet, file);
  const [view] = file.views ?? [];
  if (view?.state === 'frozen') Object.assign(sheet, { frozenRows: view.ySplit ?? 0, frozenColumns: view.xSplit ?? 0 });
  mustFit('frozen', Math.max(sheet.frozenRows, sheet.frozenColumns));
  sheet.hiddenGridlines = view?.showGridLines === false;
  sheet.hidden = file.state === 'hidden' || file.state === 'veryHidden';
  sheet.tabColor = colorOf(file.properties?.tabColor) ?? null;
  sheet.merges = byPlace((file.mergeCells ?? []).flatMap(areaOf));
  mustFit('merged', cellsOf(sheet.merges));
  sheet.conditionalFormats = fromFileConditions(file.conditionalFormattings ?? [], reading.tabs);
  return sheet;
}

function readCells(sheet: Sheet, file: FileSheet, { book, tabs }: Reading): void {
  const cells = file.rows.flatMap((row) => row.cells);
  const read = (text: string) => fromFile(text, tabs);
  const masters = new Map(cells.map((cell) => [cell.address, cell]));
  const looks = new Map<unknown, Look>();
  for (const cell of cells) {
    const { row, column } = placeOf(cell.address);
    const look = looks.get(cell.style) ?? lookIn(cell.style, book);
    looks.set(cell.style, look);
    const formula = formulaOf(cell, masters, read) ?? linkOf(cell, file, tabs);
    const raw = valueFromFile(
      cell.result ?? cell.value,
      cell.formula !== undefined || cell.sharedFormula !== undefined,
    );
    const isDate = file.dates.has(cell.address);
    const value = book.is1904 && !isDate ? since1900(raw, look.numberFormat) : raw;
    const cellHere = withForeignTold({ value, ...(formula !== undefined && { formula }) }, tabs);
    const shown = isDate && !isDateFormat(look.numberFormat) ? { numberFormat: DATE } : {};
    changeCell(sheet, row, column, { ...cellHere, ...look, ...shown });
  }
  const arrays = cells.filter(({ shareType }) => shareType === 'array').flatMap(({ ref }) => areaOf(ref ?? ''));
  mustFit('arrays', cellsOf(arrays));
  for (const key of spilledPlaces(arrays)) {
    const [row = 0, column = 0] = key.split(':').map(Number);
    if (cellAt(sheet, row, column)?.formula === undefined) changeCell(sheet, row, column, { spilled: true });
  }
}

function lookIn(style: Partial<ExcelJS.Style> | undefined, book: FileBook): Look {
  if (!style) return {};
  const { numFmt, ...rest } = style;
  return lookOf(numFmt === undefined ? rest : { ...rest, numFmt: shownFormat(numFmt) }, book.defaultFont);
}

/** A shared formula is written once, and moved to the cells that share it. */
function formulaOf(cell: FileCell, masters: Map<string, FileCell>, read: (text: string) => string): string | undefined {
  if (cell.formula !== undefined) {
    const formula = read(cell.formula);
    return isConstant(formula) ? undefined : formula;
  }
  const master = cell.sharedFormula === undefined ? undefined : masters.get(cell.sharedFormula);
  if (master?.formula === undefined) return undefined;
  const [from, to] = [placeOf(master.address), placeOf(cell.address)];
  return moveRelative(read(master.formula), to.row - from.row, to.column - from.column);
}

/** A link to a place in the file, set on a cell, is in Google a formula; one to the web is left a text. */
function linkOf(cell: FileCell, file: FileSheet, tabs: TabNames): string | undefined {
  const target = file.links.get(cell.address);
  const label = valueFromFile(cell.value, false);
  if (target === undefined || label === null || typeof label === 'object') return undefined;
  const text = `HYPERLINK("#${target.replaceAll('"', '""')}","${String(label).replaceAll('"', '""')}")`;
  const formula = fromFile(text, tabs);
  return formula.startsWith('=HYPERLINK("#gid=') ? formula : undefined;
}

function readValidations(sheet: Sheet, rules: Record<string, ExcelJS.DataValidation>, { tabs, lists }: Reading): void {
  // A rule of a range comes with each of its cells; they share one validation.
  const known = new Map<string, Validation | undefined>();
  for (const [address, rule] of Object.entries(rules)) {
    const key = JSON.stringify(rule);
    if (!known.has(key)) known.set(key, fromFileValidation(rule, tabs, lists));
    const validation = known.get(key);
    if (validation) change(sheet, address, { validation });
  }
}

function readSizes(sheet: Sheet, file: FileSheet): void {
  for (const { min, max, width } of file.cols ?? []) {
    const pixels = width === undefined ? defaultWidth : pixelsOfCharacters(width);
    if (pixels === defaultWidth) continue;
    for (let column = min - 1; column < Math.min(max, sheet.columnCount); column += 1)
      sheet.columnWidths[column] = pixels;
  }
  for (const { number, height } of file.rows) {
    const pixels = height === undefined ? defaultHeight : pixelsOfPoints(height);
    if (pixels !== defaultHeight) sheet.rowHeights[number - 1] = pixels;
  }
}

/** For a file from elsewhere: its protection, with nobody but the owner let through. */
export function readProtection(workbook: Workbook, sheet: Sheet, file: FileSheet): void {
  if (!file.sheetProtection?.sheet) return;
  const unlocked: Place[] = file.rows
    .flatMap((row) => row.cells)
    .filter(({ style }) => style?.protection?.locked === false)
    .map(({ address }) => placeOf(address));
  sheet.protections = [
    {
      id: workbook.nextId++,
      area: null,
      unprotected: rectangles(unlocked),
      description: '',
      warningOnly: false,
      editors: [],
    },
  ];
}

function change(sheet: Sheet, address: string, parts: Parameters<typeof changeCell>[3]): void {
  const match = /^\$?([A-Z]+)\$?(\d+)$/.exec(address);
  if (match) changeCell(sheet, Number(match[2]) - 1, columnFromLetters(match[1] ?? ''), parts);
}
