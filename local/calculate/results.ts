// Puts what formulas came to back into the workbook's cells.

import type { ICellData, Nullable } from '@univerjs/core';
import { cellAt, changeCell, putCell } from '../workbook/cells.ts';
import { isDateFormat } from '../workbook/display.ts';
import type { CellError, Sheet, Value, Workbook } from '../workbook/workbook.ts';
import { place } from './custom-functions.ts';
import type { Engine } from './engine.ts';
import { resultsOf, type SheetResults } from './run.ts';
import { dateFormat, patternOf, valueOfCell } from './values.ts';

export function formulasOf(workbook: Workbook): string[] {
  return workbook.sheets.flatMap((sheet) =>
    sheet.cells.flatMap((cells) => (cells ?? []).flatMap((cell) => cell?.formula ?? [])),
  );
}

/** Without an engine only the old spills go. */
export function writeResults(workbook: Workbook, engine: Engine | null, errors: Map<string, CellError>): void {
  for (const sheet of workbook.sheets) {
    clearSpills(sheet);
    if (!engine) continue;
    const results = resultsOf(engine, sheet.id);
    eachFormula(sheet, (row, column) => {
      const cell = results.cells.getValue(row, column);
      const reason = errors.get(place(sheet.id, row, column));
      // One without a result could not be parsed.
      put(sheet, row, column, cell ? withReason(valueOfCell(engine, cell), reason) : (reason ?? null), cell);
    });
    eachSpilled(results, (row, column) => {
      const cell = results.spilled.getValue(row, column);
      put(sheet, row, column, valueOfCell(engine, cell), cell);
      changeCell(sheet, row, column, { spilled: true });
    });
  }
}

/** The cells that spilled arrays cover, without those of the formulas themselves. */
function eachSpilled({ spills, cells }: SheetResults, visit: (row: number, column: number) => void): void {
  for (const { startRow, endRow, startColumn, endColumn } of Object.values(spills).flatMap((row) =>
    Object.values(row),
  )) {
    if (cells.getValue(startRow, startColumn)?.v === '#SPILL!') continue;
    for (let row = startRow; row <= endRow; row += 1) {
      for (let column = startColumn; column <= endColumn; column += 1) {
        if (row !== startRow || column !== startColumn) visit(row, column);
      }
    }
  }
}

function eachFormula(sheet: Sheet, visit: (row: number, column: number) => void): void {
  sheet.cells.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell?.formula !== undefined) visit(row, column);
    });
  });
}

function clearSpills(sheet: Sheet): void {
  sheet.cells.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (!cell?.spilled) return;
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
  const isUnformatted = cellAt(sheet, row, column)?.numberFormat === undefined;
  const format =
    typeof value === 'number' && isUnformatted && isDateFormat(pattern) ? { numberFormat: ownFormat(pattern) } : {};
  changeCell(sheet, row, column, { value, ...format });
}

/** The engine's TODAY and NOW bring formats of its own. */
function ownFormat(pattern: string | undefined): string {
  if (pattern === undefined || pattern === 'yyyy/mm/dd;@') return dateFormat;
  return pattern === 'yyyy/mm/dd hh:mm' ? `${dateFormat} h:mm:ss` : pattern;
}
