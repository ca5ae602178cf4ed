// Over which cells formulas spilled: the model marks the cells, an xlsx file the formula's area.

import { cellAt } from '../../workbook/cells.ts';
import type { Area, Sheet } from '../../workbook/workbook.ts';
import { isWritten } from '../kept/seen.ts';
import { type Place, placesOf } from './areas.ts';

/**
 * For every formula that a file shows and that has spilled cells beside or below it: the rectangle that it fills. Guessed:
 * each cell is taken to belong to the first that it can. `covered`: the keys of cells under merged ones.
 */
export function spillsOf(sheet: Sheet, covered: Set<string>): Area[] {
  const taken = new Set<string>();
  const isFree = (place: Place) => {
    const cell = cellAt(sheet, place.row, place.column);
    return (
      cell?.spilled === true && cell.formula === undefined && !taken.has(keyOf(place)) && !covered.has(keyOf(place))
    );
  };
  return sheet.cells.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) => {
      if (!cell || !isWritten(cell) || covered.has(keyOf({ row, column }))) return [];
      const area = grown({ row, column, rows: 1, columns: 1 }, isFree);
      if (area.rows * area.columns === 1) return [];
      for (const place of placesOf(area)) taken.add(keyOf(place));
      return [area];
    }),
  );
}

/** Every place of the areas but the formulas' own. */
export function spilledPlaces(areas: Area[]): Set<string> {
  return new Set(areas.flatMap((area) => placesOf(area).slice(1).map(keyOf)));
}

export function keyOf({ row, column }: Place): string {
  return `${row}:${column}`;
}

function grown(area: Area, isFree: (place: Place) => boolean): Area {
  const { row, column } = area;
  let { rows, columns } = area;
  while (isFree({ row, column: column + columns })) columns += 1;
  const isRowFree = (next: number) => placesOf({ row: next, column, rows: 1, columns }).every(isFree);
  while (isRowFree(row + rows)) rows += 1;
  return { row, column, rows, columns };
}
