// A workbook as Univer's engine wants it: cells with types, and formulas without what is only Google's way to write.

import type { ICellData } from '@univerjs/core';
import type { IFormulaData, IFormulaDatasetConfig, ISheetData } from '@univerjs/engine-formula';
import { lastColumn, lastRow } from '../workbook/cells.ts';
import { mapReferences, type Reference } from '../workbook/formulas/formula-references.ts';
import { eachRow } from '../workbook/rows.ts';
import { isDateFormat } from '../workbook/typing/display.ts';
import { PARSE_ERROR } from '../workbook/typing/parse-error.ts';
import type { Area, Cell, CellError, Sheet, Workbook } from '../workbook/workbook.ts';
import type { Reader } from './circular.ts';
import { place } from './custom-functions.ts';
import { type Engine, unit } from './engine.ts';

/** Univer's cell types. */
const type = { text: 1, number: 2, boolean: 3 } as const;

export interface Dataset {
  config: IFormulaDatasetConfig;
  /** All formulas, with what they read. */
  readers: Reader[];
}

/** What of a workbook is calculated; all other formulas count with the values that they have. */
export interface Part {
  /** By `place`. */
  formulas: ReadonlySet<string>;
  /** The sheets that are read. */
  sheets: ReadonlySet<number>;
  /** Sheets all of whose formulas are calculated: what was spilled on them is forgotten. */
  spillAnew: ReadonlySet<number>;
}

/** A formula that cannot be parsed goes in as the error that it is, for the engine dies of some; `errors` gets the reason. */
export function dataset(
  engine: Engine,
  workbook: Workbook,
  part: Part | null,
  errors: Map<string, CellError>,
): Dataset {
  const sheets: ISheetData = {};
  const formulas: NonNullable<IFormulaData[string]> = {};
  const readers: Reader[] = [];
  for (const sheet of workbook.sheets) {
    if (part && !part.sheets.has(sheet.id)) continue;
    const keepsSpills = part !== null && !part.spillAnew.has(sheet.id);
    const cellData = new engine.core.ObjectMatrix<ICellData>();
    const sheetFormulas = new engine.core.ObjectMatrix<{ f: string }>();
    eachCell(sheet, keepsSpills, (cell, row, column) => {
      const isCalculated = part === null || part.formulas.has(place(sheet.id, row, column));
      if (cell.formula === undefined || !isCalculated) return void cellData.setValue(row, column, cellOf(cell));
      const reader: Reader = { sheetId: sheet.id, row, column, reads: [] };
      const text = engineFormula(cell.formula, workbook, sheet, reader);
      if (engine.parse(text)) {
        readers.push(reader);
        cellData.setValue(row, column, { f: text });
        sheetFormulas.setValue(row, column, { f: text });
      } else {
        errors.set(place(sheet.id, row, column), PARSE_ERROR);
        cellData.setValue(row, column, cellOf({ value: PARSE_ERROR }));
      }
    });
    sheets[sheet.id] = { cellData, ...sizeOf(sheet), rowData: {}, columnData: {} };
    formulas[sheet.id] = sheetFormulas.getMatrix();
  }
  const names = Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, String(sheet.id)]));
  const config = {
    ...emptyConfig,
    allUnitData: { [unit]: sheets },
    formulaData: { [unit]: formulas },
    unitSheetNameMap: { [unit]: names },
    unitStylesData: { [unit]: new engine.core.Styles({}) },
  };
  return { config, readers };
}

const emptyConfig = {
  forceCalculate: true,
  arrayFormulaCellData: {},
  arrayFormulaRange: {},
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
};

/** What was spilled is left out where the formula that did it does it again. */
function eachCell(sheet: Sheet, keepsSpills: boolean, visit: (cell: Cell, row: number, column: number) => void): void {
  eachRow(sheet.cells, (cells, row) => {
    cells.forEach((cell, column) => {
      if (cell && (keepsSpills || !cell.spilled) && (cell.formula !== undefined || cell.value !== null))
        visit(cell, row, column);
    });
  });
}

/** The grid as it has to be for the engine: not smaller than what stands on it. */
export function sizeOf(sheet: Sheet): { rowCount: number; columnCount: number } {
  return {
    rowCount: Math.max(sheet.rowCount, lastRow(sheet)),
    columnCount: Math.max(sheet.columnCount, lastColumn(sheet)),
  };
}

function cellOf({ value, numberFormat }: Cell): ICellData {
  if (typeof value === 'number') {
    const style =
      numberFormat !== undefined && isDateFormat(numberFormat) ? { s: { n: { pattern: numberFormat } } } : {};
    return { v: value, t: type.number, ...style };
  }
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: type.boolean };
  return { v: typeof value === 'object' ? (value?.error ?? null) : value, t: type.text };
}

/**
 * With open ranges (A2:A) closed at the end of the grid, and references to tabs that do not exist as `#REF!`.
 * What it reads is added to `reader`.
 */
export function engineFormula(formula: string, workbook: Workbook, sheet: Sheet, reader?: Reader): string {
  return mapReferences(formula, (reference) => {
    const target = reference.sheet === null ? sheet : findSheet(workbook, reference.sheet);
    if (!target) return null;
    const isNamedExactly = reference.sheet === null || reference.sheet === target.name;
    const named = isNamedExactly ? reference : { ...reference, sheet: target.name };
    const full = isOpen(named) ? closed(named, sizeOf(target)) : named;
    reader?.reads.push({ sheetId: target.id, area: areaOf(full) });
    return full;
  });
}

function areaOf({ from, to }: Reference): Area {
  const [top = 0, bottom = 0] = [from.row ?? 0, (to ?? from).row ?? 0].sort((a, b) => a - b);
  const [left = 0, right = 0] = [from.column ?? 0, (to ?? from).column ?? 0].sort((a, b) => a - b);
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** As Google, without regard to case. */
function findSheet(workbook: Workbook, name: string): Sheet | undefined {
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function isOpen({ from, to }: Reference): boolean {
  return to !== null && [from.row, from.column, to.row, to.column].includes(null);
}

function closed(reference: Reference, size: { rowCount: number; columnCount: number }): Reference {
  const { from, to } = reference;
  if (!to) return reference;
  const rows = span(from.row, to.row, size.rowCount);
  const columns = span(from.column, to.column, size.columnCount);
  const fixed = { rowFixed: false, columnFixed: false };
  return {
    ...reference,
    from: { row: rows.first, column: columns.first, ...fixed },
    to: { row: rows.last, column: columns.last, ...fixed },
  };
}

/** The number that is written is the start, on whichever side of the colon it stands. */
function span(from: number | null, to: number | null, count: number): { first: number; last: number } {
  if (from !== null && to !== null) return { first: from, last: to };
  return { first: from ?? to ?? 0, last: count - 1 };
}
