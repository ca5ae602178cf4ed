// COUNTA by the cells that are there: the engine's own walks over every row of a whole column, and of a tab with one remark far down that is
// 300,000 of them for each rule that colours the tab.

import type { ICellData, Nullable, ObjectMatrix } from '@univerjs/core';
import type * as FormulaModule from '@univerjs/engine-formula';

type Formula = typeof FormulaModule;
type Reference = FormulaModule.BaseReferenceObject;
type Variant = FormulaModule.FunctionVariantType;
type Matrix = ObjectMatrix<Nullable<ICellData>> | undefined;

/** `own`: the engine's, which counts what is no range. */
export function sparseCounta(
  { BaseFunction, NumberValueObject }: Formula,
  own: FormulaModule.BaseFunction,
): FormulaModule.BaseFunction {
  return new (class extends BaseFunction {
    override minParams = 1;
    override maxParams = 255;
    override needsReferenceObject = true;

    override calculate(...variants: FormulaModule.BaseValueObject[]) {
      const isArea = (variant: Variant) => variant.isReferenceObject();
      const areas = variants.filter(isArea) as unknown as Reference[];
      const counted = areas.reduce((sum, area) => sum + countIn(area), 0);
      const others = own.calculate(...variants.filter((variant) => !isArea(variant))) as FormulaModule.BaseValueObject;
      return others.plus(NumberValueObject.create(counted));
    }
  })('COUNTA');
}

function countIn(area: Reference): number {
  const { startRow, endRow, startColumn, endColumn } = area.getRangePosition();
  let count = 0;
  for (const row of rowsOf(area)) {
    if (row < startRow || row > endRow) continue;
    for (let column = startColumn; column <= endColumn; column++) {
      const cell = area.getCellData(row, column);
      if (cell && !area.getCellValueObject(cell).isNull()) count += 1;
    }
  }
  return count;
}

/** Every row that holds a cell: of the sheet, what was calculated by now, and what arrays spilled. */
function rowsOf(area: Reference): Set<number> {
  const matrices: Matrix[] = [
    area.getCurrentActiveSheetData()?.cellData,
    area.getCurrentRuntimeSheetData(),
    area.getCurrentActiveArrayFormulaCellData(),
    area.getCurrentRuntimeActiveArrayFormulaCellData(),
  ];
  return new Set(matrices.flatMap((matrix) => Object.keys(matrix?.getMatrix() ?? {}).map(Number)));
}
