// A workbook as Univer's engine wants it: cells with types, and formulas without what is only Google's way to write.
import type { ICellData } from '@univerjs/core';
import type { IFormulaData, IFormulaDatasetConfig, ISheetData } from '@univerjs/engine-formula';
import { withoutNames } from '../workbook/formulas/defined-names.ts';
import { sizeOf } from '../workbook/grid-size.ts';
import { eachRow } from '../workbook/rows.ts';
import { isDateFormat } from '../workbook/typing/display.ts';
import { PARSE_ERROR } from '../workbook/typing/parse-error.ts';
import type { Cell, Sheet } from '../workbook/workbook.ts';
import type { Reader } from './circular.ts';
import { isComputable, stayingOn } from './computable.ts';
import { type Calculation, place } from './custom-functions.ts';
import { type Engine, unit } from './engine.ts';
import { engineFormula } from './engine-formula.ts';

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

/**
 * A formula that cannot be parsed goes in as the error that it is, for the engine dies of some: the calculation gets the reason. One that
 * cannot be calculated goes in as the value that it has.
 */
export function dataset(
  engine: Engine,
  { workbook, functions, errors, staying }: Calculation,
  part: Part | null,
): Dataset {
  const sheets: ISheetData = {};
  const formulas: NonNullable<IFormulaData[string]> = {};
  const readers: Reader[] = [];
  for (const sheet of workbook.sheets) {
    if (part && !part.sheets.has(sheet.id)) continue;
    const keepsSpills = part !== null && !part.spillAnew.has(sheet.id);
    const cellData = new engine.core.ObjectMatrix<ICellData>();
    const sheetFormulas = new engine.core.ObjectMatrix<{ f: string }>();
    const computable = (formula: string) =>
      isComputable(engine, withoutNames(formula, workbook, sheet), { functions, workbook });
    const isOfPart = (row: number, column: number) => part?.formulas.has(place(sheet.id, row, column)) ?? true;
    const stays = stayingOn(sheet, isOfPart, computable);
    for (const here of stays) staying.add(here);
    const isThere = (cell: Cell, row: number, column: number) =>
      keepsSpills || !cell.spilled || stays.has(place(sheet.id, row, column));
    eachCell(sheet, isThere, (cell, row, column) => {
      const here = place(sheet.id, row, column);
      const isCalculated = (part === null || part.formulas.has(here)) && !stays.has(here);
      if (cell.formula === undefined || !isCalculated) return void cellData.setValue(row, column, cellOf(cell));
      const reader: Reader = { sheetId: sheet.id, row, column, reads: [] };
      const text = engineFormula(cell.formula, workbook, sheet, reader);
      if (engine.parse(text)) {
        readers.push(reader);
        cellData.setValue(row, column, { f: text });
        sheetFormulas.setValue(row, column, { f: text });
      } else if (cell.value !== null && !isBroken(cell)) {
        staying.add(here);
        cellData.setValue(row, column, cellOf(cell));
      } else {
        errors.set(here, PARSE_ERROR);
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
function eachCell(
  sheet: Sheet,
  isThere: (cell: Cell, row: number, column: number) => boolean,
  visit: (cell: Cell, row: number, column: number) => void,
): void {
  eachRow(sheet.cells, (cells, row) => {
    cells.forEach((cell, column) => {
      if (cell && (cell.formula !== undefined || cell.value !== null) && isThere(cell, row, column))
        visit(cell, row, column);
    });
  });
}

function isBroken({ value }: Cell): boolean {
  return value !== null && typeof value === 'object' && value.message === PARSE_ERROR.message;
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
