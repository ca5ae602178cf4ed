// Hands a formula's result to the engine, and mends what that does where an array finds no room.

import type { BaseReferenceObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { CellError } from '../workbook/workbook.ts';
import { place } from './custom-functions.ts';
import { type Engine, unit } from './engine.ts';
import { errorValue, isBlocked } from './values.ts';

interface Place {
  sheetId: string;
  row: number;
  column: number;
}

/** Who reads an array that found no room reads Google's error for that, not Univer's; `errors` gets the reason. */
export function setResult(
  engine: Engine,
  value: FunctionVariantType,
  { sheetId, row, column }: Place,
  errors: Map<string, CellError>,
): void {
  const cellsOf = () => engine.runtime.getAllRuntimeData().unitData[unit]?.[sheetId];
  const inTheWay = coveredBy(value, row, column).map(([down, right]) => ({
    down,
    right,
    cell: cellsOf()?.getValue(down, right),
  }));
  engine.runtime.setRuntimeData(value);
  const cells = cellsOf();
  const cell = cells?.getValue(row, column);
  const here = place(sheetId, row, column);
  if (cell?.v !== engine.formula.ErrorType.SPILL) {
    if (isBlocked({ value: errors.get(here) ?? null })) errors.delete(here);
    return;
  }
  const reason = errorValue(engine.formula.ErrorType.SPILL);
  errors.set(here, reason);
  cells?.setValue(row, column, { ...cell, v: reason.error });
  // The engine blanks the formulas that stand in the way.
  for (const { down, right, cell: result } of inTheWay) if (result) cells?.setValue(down, right, result);
}

/** The places that an array would cover beside its formula's own. */
function coveredBy(value: FunctionVariantType, row: number, column: number): [row: number, column: number][] {
  if (!value.isArray()) return [];
  const array = value as ReturnType<BaseReferenceObject['toArrayValueObject']>;
  const [rows, columns] = [array.getRowCount(), array.getColumnCount()];
  return Array.from({ length: rows * columns - 1 }, (_, index) => [
    row + Math.floor((index + 1) / columns),
    column + ((index + 1) % columns),
  ]);
}
