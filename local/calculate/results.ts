// Puts what formulas came to back into the workbook's cells.

import type { ICellData, Nullable } from '@univerjs/core';
import { cellAt, changeCell, putCell } from '../workbook/cells.ts';
import { eachRow } from '../workbook/rows.ts';
import { isDateFormat } from '../workbook/typing/display.ts';
import type { CellError, Sheet, Value, Workbook } from '../workbook/workbook.ts';
import { type Calculation, place } from './custom-functions.ts';
import type { Part } from './dataset.ts';
import type { Engine } from './engine.ts';
import { resultsOf, type SheetResults } from './run.ts';
import { dateFormat, isBlocked, patternOf, valueOfCell } from './values.ts';

/** In the order of tabs, rows and columns; the same text as often as it stands there. */
export function formulasOf(workbook: Workbook): string[] {
  return workbook.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cells) => (cells ?? []).flatMap((cell) => cell?.formula ?? [])),
  );
}

/** Without an engine only the old spills go. Of a part only its formulas are written; a cell that stays as it was stays the same object. */
export function writeResults(
  workbook: Workbook,
  engine: Engine | null,
  calculation: Pick<Calculation, 'errors' | 'staying'> | null,
  part: Part | null,
): void {
  const { errors, staying } = calculation ?? { errors: new Map<string, CellError>(), staying: new Set<string>() };
  for (const sheet of workbook.sheets) {
    if (part && !part.sheets.has(sheet.id)) continue;
    const spillsAnew = part === null || part.spillAnew.has(sheet.id);
    if (!engine) {
      clearSpills(sheet, new Set());
      continue;
    }
    const results = resultsOf(engine, sheet.id);
    if (spillsAnew) writeSpills(engine, sheet, results, { errors, staying });
    eachFormula(sheet, (row, column) => {
      const here = place(sheet.id, row, column);
      if ((part && !part.formulas.has(here)) || staying.has(here)) return;
      const cell = results.cells.getValue(row, column);
      const reason = errors.get(here);
      // One without a result could not be parsed.
      put(sheet, row, column, cell ? withReason(valueOfCell(engine, cell), reason) : (reason ?? null), cell);
    });
  }
}

function writeSpills(
  engine: Engine,
  sheet: Sheet,
  results: SheetResults,
  { errors, staying }: Pick<Calculation, 'errors' | 'staying'>,
): void {
  const covered = new Set(staying);
  const foundRoom = (row: number, column: number) =>
    !isBlocked({ value: errors.get(place(sheet.id, row, column)) ?? null });
  eachSpilled(results, foundRoom, (row, column) => void covered.add(place(sheet.id, row, column)));
  clearSpills(sheet, covered);
  eachSpilled(results, foundRoom, (row, column) => {
    const cell = results.spilled.getValue(row, column);
    put(sheet, row, column, valueOfCell(engine, cell), cell);
    if (!cellAt(sheet, row, column)?.spilled) changeCell(sheet, row, column, { spilled: true });
  });
}

/** Whether a formula on the sheet spilled, or could not for what stands in its way. */
export function hasSpills(engine: Engine, sheetId: number): boolean {
  return Object.values(resultsOf(engine, sheetId).spills).some((row) => Object.keys(row).length > 0);
}

/** The cells that spilled arrays cover, without those of the formulas themselves. */
function eachSpilled(
  { spills }: SheetResults,
  foundRoom: (row: number, column: number) => boolean,
  visit: (row: number, column: number) => void,
): void {
  for (const { startRow, endRow, startColumn, endColumn } of Object.values(spills).flatMap((row) =>
    Object.values(row),
  )) {
    if (!foundRoom(startRow, startColumn)) continue;
    for (let row = startRow; row <= endRow; row += 1) {
      for (let column = startColumn; column <= endColumn; column += 1) {
        if (row !== startRow || column !== startColumn) visit(row, column);
      }
    }
  }
}

function eachFormula(sheet: Sheet, visit: (row: number, column: number) => void): void {
  eachRow(sheet.cells, (cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.formula !== undefined) visit(row, column);
    });
  });
}

function clearSpills(sheet: Sheet, but: ReadonlySet<string>): void {
  eachRow(sheet.cells, (cells, row) => {
    cells.forEach((cell, column) => {
      if (!cell?.spilled || but.has(place(sheet.id, row, column))) return;
      const { spilled: _, ...rest } = cell;
      putCell(sheet, row, column, { ...rest, value: null });
    });
  });
}

function withReason(value: Value, reason: CellError | undefined): Value {
  return reason && value !== null && typeof value === 'object' && value.error === reason.error ? { ...reason } : value;
}

/** A date in a cell without a format of its own is shown as a date, as in Google. */
function put(sheet: Sheet, row: number, column: number, value: Value, result: Nullable<ICellData>): void {
  const pattern = patternOf(result);
  const before = cellAt(sheet, row, column);
  const isUnformatted = before?.numberFormat === undefined;
  const format =
    typeof value === 'number' && isUnformatted && isDateFormat(pattern) ? { numberFormat: ownFormat(pattern) } : {};
  if (format.numberFormat === undefined && isSame(before?.value ?? null, value)) return;
  changeCell(sheet, row, column, { value, ...format });
}

function isSame(one: Value, other: Value): boolean {
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object')
    return Object.is(one, other);
  return one.error === other.error && one.message === other.message;
}

/** The engine's TODAY and NOW bring formats of its own. */
function ownFormat(pattern: string | undefined): string {
  if (pattern === undefined || pattern === 'yyyy/mm/dd;@') return dateFormat;
  return pattern === 'yyyy/mm/dd hh:mm' ? `${dateFormat} h:mm:ss` : pattern;
}
