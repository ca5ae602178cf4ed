// Over which cells formulas spilled: the model marks the cells, an xlsx file the formula's area.

import { spilledArea } from '../../workbook/spilled-area.ts';
import type { Area, Sheet } from '../../workbook/workbook.ts';
import { isWritten } from '../kept/seen.ts';
import { type Place, placesOf } from './areas.ts';
import type { TabNames } from './tab-names.ts';

/**
 * For every formula that a file shows and that has spilled cells beside or below it: the rectangle that it fills. Guessed:
 * each cell is taken to belong to the first that it can. `covered`: the keys of cells under merged ones.
 */
export function spillsOf(sheet: Sheet, covered: Set<string>, tabs: TabNames): Area[] {
  const taken = new Set<string>();
  const isFree = (row: number, column: number) => {
    const key = keyOf({ row, column });
    return !taken.has(key) && !covered.has(key);
  };
  return sheet.cells.flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) => {
      if (!cell || !isWritten(cell, tabs) || covered.has(keyOf({ row, column }))) return [];
      const area = spilledArea(sheet, row, column, isFree);
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
