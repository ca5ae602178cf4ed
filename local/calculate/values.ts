// Values between Univer's engine, this workbook's model and Google's custom functions.

import { types } from 'node:util';
import type { ICellData, Nullable } from '@univerjs/core';
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import { isMoment, msFromSerial, serialFromMs } from '../workbook/typing/dates.ts';
import { isDateFormat } from '../workbook/typing/display.ts';
import type { Cell, CellError, Value } from '../workbook/workbook.ts';
import type { Engine } from './engine.ts';

/** The format of a date that a function gives where its cell has none. */
export const dateFormat = 'd/m/yyyy';

/** Univer's errors that Google has not, as Google puts them; in both languages, since no setting is known here. */
const googleErrors: Record<string, CellError> = {
  '#SPILL!': {
    error: '#REF!',
    message: 'แสดงผลหลายช่องไม่ได้ เพราะจะทับข้อมูล / Array result was not expanded because it would overwrite data.',
  },
  '#CYCLE!': { error: '#REF!', message: 'สูตรอ้างถึงช่องของตัวเอง / Circular dependency detected.' },
  '#CALC!': { error: '#N/A', message: 'ไม่พบข้อมูลที่ตรงกัน / No matches are found.' },
};

/** Whether the cell holds a formula whose array found no room. */
export function isBlocked(cell: Cell | undefined): boolean {
  const value = cell?.value ?? null;
  return value !== null && typeof value === 'object' && value.message === googleErrors['#SPILL!']?.message;
}

/** An error of the engine by its code (`#NAME?`), with the message of Google where that has one. */
export function errorValue(code: string): CellError {
  return { ...(googleErrors[code] ?? { error: code }) };
}

/** The value of one cell of a result. */
export function valueOfObject(object: Nullable<BaseValueObject>): Value {
  if (!object || object.isNull()) return null;
  if (object.isError()) return errorValue(String(object.getValue()));
  const value = object.getValue();
  return typeof value === 'number' && !Number.isFinite(value) ? { error: '#NUM!' } : value;
}

/** A whole result, 2-D. */
export function valuesOf(variant: FunctionVariantType): Value[][] {
  const object = variant.isReferenceObject() ? (variant as BaseReferenceObject).toArrayValueObject(false) : variant;
  if (!object.isArray()) return [[valueOfObject(object as BaseValueObject)]];
  const array = object as ReturnType<BaseReferenceObject['toArrayValueObject']>;
  return Array.from({ length: array.getRowCount() }, (_, row) =>
    Array.from({ length: array.getColumnCount() }, (_, column) => valueOfObject(array.get(row, column))),
  );
}

/** The value of a cell as the engine keeps it. */
export function valueOfCell(engine: Engine, cell: Nullable<ICellData>): Value {
  if (!cell) return null;
  const value = cell.v ?? null;
  if (value === null) return null;
  if (cell.t === engine.core.CellValueType.BOOLEAN) return Boolean(Number(value));
  if (typeof value === 'string' && engine.formula.ERROR_TYPE_SET.has(value as never)) return errorValue(value);
  return typeof value === 'number' && !Number.isFinite(value) ? { error: '#NUM!' } : value;
}

/** The number format that the engine gave a cell, from the function or the cell that its value comes from. */
export function patternOf(cell: Nullable<ICellData>): string | undefined {
  const style = cell ? cell.s : null;
  return typeof style === 'object' ? (style?.n?.pattern ?? undefined) : undefined;
}

/** What a custom function is given for a value: blank is '', a number that is shown as a date is a Date, an error its text. */
export function argumentOf(value: Value, format: string | undefined, timeZone: string): unknown {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'number' && isDateFormat(format) && isMoment(value))
    return new Date(msFromSerial(value, timeZone));
  return value;
}

/** One value that a custom function returned, for the engine. Dates of another realm are dates too. */
export function objectOf(engine: Engine, value: unknown, timeZone: string): BaseValueObject {
  const { BooleanValueObject, ErrorValueObject, ErrorType, NullValueObject, NumberValueObject, StringValueObject } =
    engine.formula;
  if (value === null || value === undefined) return NullValueObject.create();
  if (types.isDate(value)) return NumberValueObject.create(serialFromMs(value.getTime(), timeZone), dateFormat);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value !== 'number' && typeof value !== 'bigint') return StringValueObject.create(String(value));
  return Number.isFinite(Number(value))
    ? NumberValueObject.create(Number(value))
    : ErrorValueObject.create(ErrorType.NUM);
}
