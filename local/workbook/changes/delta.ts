// What makes one state of a workbook into the next, as plain data: the cells that are others, and whatever else is.

import { putCell, sheetById } from '../cells.ts';
import type { Carried, Cell, Sheet, Workbook } from '../workbook.ts';
import { type CellChange, CellWatch } from './cell-changes.ts';
import { isSameCarried, shareCells } from './draft.ts';

type BookFrame = Omit<Workbook, 'sheets' | 'carried'>;
type SheetFrame = Omit<Sheet, 'cells'>;

/** Everything in it is whole and new: what was there before need not be known, only which cells. */
export interface Delta {
  book?: BookFrame;
  /** The tabs' ids, where tabs came, went or moved. */
  order?: number[];
  sheets?: SheetFrame[];
  /** Where it is another file's; null: nothing. */
  carried?: Carried | null;
  /** Sheet, row, column; null: blank and unformatted. */
  cells: [sheetId: number, row: number, column: number, cell: Cell | null][];
}

/** A workbook without its cells, to compare. */
export interface Frame {
  book: string;
  order: string;
  sheets: ReadonlyMap<number, string>;
  carried: Carried | undefined;
}

/** All but the cells, as JSON, to be compared; what is carried stays the same object as long as it is of the same file. */
export function frameOf({ sheets, carried, ...book }: Workbook): Frame {
  return {
    book: JSON.stringify(book),
    order: JSON.stringify(sheets.map(({ id }) => id)),
    sheets: new Map(sheets.map(({ cells: _, ...rest }) => [rest.id, JSON.stringify(rest)])),
    carried,
  };
}

/** Null where nothing is other. `changes`: all cells that are others. */
export function deltaOf(before: Frame, after: Frame, changes: readonly CellChange[]): Delta | null {
  const delta: Delta = {
    cells: changes
      .filter(({ sheetId }) => after.sheets.has(sheetId))
      .map(({ sheetId, row, column, after: cell }) => [sheetId, row, column, cell ?? null]),
  };
  if (after.book !== before.book) delta.book = JSON.parse(after.book) as BookFrame;
  if (after.order !== before.order) delta.order = JSON.parse(after.order) as number[];
  if (!isSameCarried(before.carried, after.carried)) delta.carried = after.carried ?? null;
  const others = Array.from(after.sheets).filter(([id, text]) => text !== before.sheets.get(id));
  if (others.length > 0) delta.sheets = others.map(([, text]) => JSON.parse(text) as SheetFrame);
  return delta.cells.length + Object.keys(delta).length > 1 ? delta : null;
}

/** Null where nothing is other. Equal cells of both become the same ones. */
export function differenceOf(before: Workbook, after: Workbook): Delta | null {
  shareCells(before, after);
  const watch = new CellWatch();
  watch.take(before);
  return deltaOf(frameOf(before), frameOf(after), watch.take(after));
}

/** Makes the next state of this one. */
export function applyDelta(workbook: Workbook, { book, order, sheets = [], carried, cells }: Delta): void {
  if (carried === null) delete workbook.carried;
  else if (carried) workbook.carried = carried;
  if (book) {
    for (const key of ['properties', 'calculated', 'downloaded', 'names'] as const) delete workbook[key];
    Object.assign(workbook, book);
  }
  const frames = new Map(sheets.map((frame) => [frame.id, frame]));
  const ids = order ?? workbook.sheets.map(({ id }) => id);
  workbook.sheets = ids.flatMap((id) => {
    const sheet = sheetById(workbook, id);
    const frame = frames.get(id);
    if (!frame) return sheet ?? [];
    return sheetOf(frame, sheet?.cells ?? []);
  });
  for (const [sheetId, row, column, cell] of cells) {
    const sheet = sheetById(workbook, sheetId);
    if (sheet) putCell(sheet, row, column, cell ?? undefined);
  }
}

function sheetOf(frame: SheetFrame, cells: Sheet['cells']): Sheet {
  const sheet: Sheet = { ...frame, cells };
  sheet.columnWidths = sparse(frame.columnWidths);
  sheet.rowHeights = sparse(frame.rowHeights);
  if (frame.columnDepths) sheet.columnDepths = sparse(frame.columnDepths);
  if (frame.columnsCollapsed) sheet.columnsCollapsed = sparse(frame.columnsCollapsed);
  return sheet;
}

/** JSON writes a hole as null. */
function sparse(list: readonly (number | null | undefined)[]): (number | undefined)[] {
  const made: (number | undefined)[] = [];
  list.forEach((size, index) => {
    if (typeof size === 'number') made[index] = size;
  });
  return made;
}
