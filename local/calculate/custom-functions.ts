// Custom functions inside Univer's engine: called with what Google would hand them, and never let through when they throw.

import type { Nullable } from '@univerjs/core';
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { cellAt, sheetById } from '../workbook/cells.ts';
import type { CellError, GoogleWays, Workbook } from '../workbook/workbook.ts';
import type { Engine } from './engine.ts';
import { argumentOf, objectOf, patternOf, valueOfCell, valueOfObject } from './values.ts';

export type CustomFunction = (...args: unknown[]) => unknown;

/** What the calculation of the moment is about. */
export interface Calculation {
  workbook: Workbook;
  /** By name in capitals. */
  functions: Map<string, CustomFunction>;
  /** Why a cell shows an error, by `place`. */
  errors: Map<string, CellError>;
  /** The cells that keep their values: formulas that cannot be calculated, and what they spilled over; by `place`. */
  staying: Set<string>;
}

/** A cell as a key; row and column from 0. */
export function place(sheet: string | number, row: number, column: number): string {
  return `${sheet}:${row}:${column}`;
}

const texts = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const words = /([\p{L}_][\p{L}\p{M}\p{N}_.]*)(\s*\()?/gu;
const ownNames = /\b(LET|LAMBDA)\s*\(/i;

/** Makes every function that the formula calls known to the engine, custom or not existing: it is told apart when called. */
export function registerNames(engine: Engine, formula: string, current: () => Calculation): void {
  const code = formula.replace(texts, '""');
  for (const [, word = '', call] of code.matchAll(words)) {
    const name = word.toUpperCase();
    if (call === undefined || engine.functions.hasExecutor(name)) continue;
    if (ownNames.test(code) && !current().functions.has(name)) continue;
    engine.functions.registerExecutors(executor(engine, name, current));
  }
}

function executor(engine: Engine, name: string, current: () => Calculation) {
  class Called extends engine.formula.BaseFunction {
    override needsReferenceObject = true;

    override calculate(...variants: FunctionVariantType[]): BaseValueObject {
      const calculation = current();
      const fail = (error: string, message: string) => {
        calculation.errors.set(place(this.subUnitId ?? '', this.row, this.column), { error, message });
        return engine.formula.ErrorValueObject.create(error as never);
      };
      const custom = calculation.functions.get(name);
      if (!custom) return fail('#NAME?', `ไม่มีฟังก์ชัน ${name} / Unknown function: ${name}`);
      const { workbook } = calculation;
      const given = variants.map((variant) => handed(readArgument(engine, variant, workbook), workbook.google));
      const failed = given.find((one) => one.error);
      if (failed?.error) return failed.error;
      try {
        return resultOf(engine, custom(...given.map((one) => one.value)), calculation.workbook.timeZone);
      } catch (thrown) {
        return fail('#ERROR!', messageOf(thrown));
      }
    }
  }
  return new Called(name);
}

interface Argument {
  value: unknown;
  /** An error handed over by itself is the call's result, and the function is not called. */
  error?: BaseValueObject;
}

/** What is blank, as Google is taken to hand it over. */
function handed(argument: Argument, google: GoogleWays | undefined): Argument {
  if (!google?.blank || argument.error) return argument;
  const blank = google.blank === 'null' ? null : undefined;
  const of = (value: unknown): unknown => (Array.isArray(value) ? value.map(of) : value === '' ? blank : value);
  return { value: of(argument.value) };
}

function readArgument(engine: Engine, variant: FunctionVariantType, workbook: Workbook): Argument {
  if (variant.isReferenceObject()) return readReference(engine, variant as BaseReferenceObject, workbook);
  const { timeZone } = workbook;
  const value = variant as BaseValueObject;
  if (value.isError()) return { value: '', error: value };
  const read = (one: Nullable<BaseValueObject>) =>
    argumentOf(valueOfObject(one), one ? one.getPattern() : undefined, timeZone);
  if (!value.isArray()) return { value: read(value) };
  const array = value as ReturnType<BaseReferenceObject['toArrayValueObject']>;
  const rows = Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (_, column) => read(array.get(row, column))),
  );
  return { value: isSingle(rows) ? rows[0]?.[0] : rows };
}

/** The cell's own format tells dates from numbers, before what the engine believes. */
function readReference(engine: Engine, reference: BaseReferenceObject, workbook: Workbook): Argument {
  const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
  const sheet = sheetById(workbook, Number(reference.getSheetId()));
  const rows: unknown[][] = [];
  for (let row = startRow; row <= endRow; row += 1) {
    const values: unknown[] = [];
    for (let column = startColumn; column <= endColumn; column += 1) {
      const cell = reference.getCellData(row, column);
      const format = (sheet && cellAt(sheet, row, column)?.numberFormat) ?? patternOf(cell);
      const value = valueOfCell(engine, cell);
      if (value !== null && typeof value === 'object' && startRow === endRow && startColumn === endColumn) {
        return { value: '', error: engine.formula.ErrorValueObject.create(value.error as never) };
      }
      values.push(argumentOf(value, format, workbook.timeZone));
    }
    rows.push(values);
  }
  return { value: isSingle(rows) ? rows[0]?.[0] : rows };
}

function isSingle(rows: unknown[][]): boolean {
  return rows.length === 1 && rows[0]?.length === 1;
}

/** A list becomes a column, as in Google; rows of unlike length are filled up with blanks. */
function resultOf(engine: Engine, result: unknown, timeZone: string): BaseValueObject {
  if (!Array.isArray(result)) return objectOf(engine, result, timeZone);
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]));
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  if (columnCount === 0) return engine.formula.NullValueObject.create();
  return engine.formula.ArrayValueObject.create({
    calculateValueList: rows.map((row) =>
      Array.from({ length: columnCount }, (_, column) => objectOf(engine, row[column], timeZone)),
    ),
    rowCount: rows.length,
    columnCount,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function messageOf(thrown: unknown): string {
  const message = (thrown as { message?: unknown } | null | undefined)?.message;
  return typeof message === 'string' ? message : String(thrown);
}
