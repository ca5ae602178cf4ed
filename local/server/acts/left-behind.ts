// What an act left behind in a workbook, beside moving lines: cells that are others, and what of the sheets is.

import { cellAt, sheetById } from '../../workbook/cells.ts';
import type { Cell, Sheet, Workbook } from '../../workbook/workbook.ts';
import { type Place, placeAfter } from '../edits/moved-cells.ts';
import type { Moved } from '../protocol.ts';

export interface CellTrace {
  /** Where it was before. */
  place: Place;
  before: Cell | undefined;
  after: Cell | undefined;
  /** The parts of it that do not come back with its line. */
  keys: (keyof Cell)[];
  /** Its row or column was deleted. */
  isGone: boolean;
}

type Part = Exclude<keyof Sheet, 'cells'>;

/** As JSON; missing: the sheet has no such part. */
export interface PartTrace {
  sheetId: number;
  part: Part;
  before: string | undefined;
  after: string | undefined;
}

export interface LeftBehind {
  cells: CellTrace[];
  parts: PartTrace[];
}

/** `back`: what the workbook is when only its lines go back, which is not all of `before`. */
export function leftBehind(before: Workbook, after: Workbook, back: Workbook, moved: Moved | null): LeftBehind {
  const traces: LeftBehind = { cells: [], parts: [] };
  for (const old of before.sheets) {
    const [left, sheet] = [sheetById(after, old.id), sheetById(back, old.id)];
    if (!left || !sheet) continue;
    traces.cells.push(...changedCells(old, left, sheet, moved));
    traces.parts.push(...changedParts(old, left, sheet));
  }
  return traces;
}

function changedCells(old: Sheet, left: Sheet, back: Sheet, moved: Moved | null): CellTrace[] {
  const found: CellTrace[] = [];
  const look = (row: number, column: number) => {
    const before = cellAt(old, row, column);
    const now = cellAt(back, row, column);
    const keys = now === before ? [] : differing(now, before);
    if (keys.length === 0) return;
    const place = { sheetId: old.id, row, column };
    const target = moved ? placeAfter(place, moved) : place;
    const after = target ? cellAt(left, target.row, target.column) : undefined;
    found.push({ place, before, after, keys, isGone: target === null });
  };
  eachCell(old, look);
  eachCell(back, (row, column) => {
    if (!cellAt(old, row, column)) look(row, column);
  });
  return found;
}

/** Values of formulas change by themselves. */
function differing(one: Cell | undefined, other: Cell | undefined): (keyof Cell)[] {
  const keys = new Set([...Object.keys(one ?? {}), ...Object.keys(other ?? {})] as (keyof Cell)[]);
  const isCalculated = (cell: Cell | undefined) => cell?.formula !== undefined || cell?.spilled === true;
  if (isCalculated(one) && isCalculated(other)) keys.delete('value');
  return [...keys].filter((key) => !isSamePart(one, other, key));
}

/** A cell that is not there holds nothing. */
export function isSamePart(one: Cell | undefined, other: Cell | undefined, key: keyof Cell): boolean {
  const part = (cell: Cell | undefined) => JSON.stringify(cell?.[key] ?? null);
  return part(one) === part(other);
}

function eachCell(sheet: Sheet, visit: (row: number, column: number) => void): void {
  sheet.cells.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell) visit(row, column);
    });
  });
}

/** As JSON, to be compared; undefined where the sheet has no such part. */
export function partOf(sheet: Sheet, part: Part): string | undefined {
  return JSON.stringify(sheet[part]) as string | undefined;
}

function changedParts(old: Sheet, left: Sheet, back: Sheet): PartTrace[] {
  const { cells: _, ...parts } = { ...old, ...left, ...back };
  return (Object.keys(parts) as Part[])
    .filter((part) => partOf(old, part) !== partOf(back, part))
    .map((part) => ({ sheetId: old.id, part, before: partOf(old, part), after: partOf(left, part) }));
}
