// Addresses and areas as a file writes them, and cells gathered into rectangles.

import { parseA1 } from '../../workbook/address.ts';
import type { Area } from '../../workbook/workbook.ts';

export interface Place {
  row: number;
  column: number;
}

/** The place of a cell's address. */
export function placeOf(address: string): Place {
  const { row, column } = parseA1(address) ?? { row: 0, column: 0 };
  return { row, column };
}

/** None for what is no area with four corners. */
export function areaOf(text: string): Area[] {
  const area = parseA1(text);
  if (!area || area.rows === null || area.columns === null) return [];
  return [{ row: area.row, column: area.column, rows: area.rows, columns: area.columns }];
}

/** Few rectangles that cover the places exactly, none twice: first to the right, then down. */
export function rectangles(places: Place[]): Area[] {
  const left = new Set(places.map(keyOf));
  const sorted = [...places].sort((a, b) => a.row - b.row || a.column - b.column);
  return sorted.flatMap((place) => {
    if (!left.has(keyOf(place))) return [];
    const { row, column } = place;
    let columns = 1;
    while (left.has(keyOf({ row, column: column + columns }))) columns += 1;
    let rows = 1;
    while (isRowLeft(left, row + rows, column, columns)) rows += 1;
    const area = { row, column, rows, columns };
    for (const covered of placesOf(area)) left.delete(keyOf(covered));
    return [area];
  });
}

/** How many cells the areas have together. */
export function cellsOf(areas: readonly Area[]): number {
  return areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

/** Row by row. */
export function placesOf(area: Area): Place[] {
  return Array.from({ length: area.rows * area.columns }, (_, index) => ({
    row: area.row + Math.floor(index / area.columns),
    column: area.column + (index % area.columns),
  }));
}

function isRowLeft(left: Set<string>, row: number, column: number, columns: number): boolean {
  for (let index = 0; index < columns; index += 1) {
    if (!left.has(keyOf({ row, column: column + index }))) return false;
  }
  return true;
}

function keyOf({ row, column }: Place): string {
  return `${row}:${column}`;
}
