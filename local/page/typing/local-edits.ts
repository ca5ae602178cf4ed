// What the person does in the grid, gathered into one edit each: typing, deleting, filling, choosing from a drop-down.

import type { ICellData } from '@univerjs/core';
import type { Edit } from '../../server/protocol.ts';
import { inputOf } from '../../server/unseen.ts';
import type { Area } from '../../workbook/workbook.ts';
import { rectanglesOf } from '../clipboard/rectangles.ts';
import type { Api } from '../grid/grid.ts';
import { isOfFormulas } from '../grid/kept-out.ts';
import type { SheetView } from '../grid/sheet-view.ts';
import { type FROM_SERVER, SET_VALUES } from '../grid/shown-book.ts';
import type { OpenCell } from './open-cell.ts';

type Rows = Record<number, Record<number, ICellData | null>>;

export interface LocalEdit {
  edit: Edit;
  /** The cells that Univer has changed already. */
  rows: Rows;
}

interface Values {
  subUnitId: string;
  cellValue?: Rows;
}

function textOf(cell: ICellData | null, typed: string | undefined): string {
  if (typed !== undefined) return typed;
  const text = cell?.f ?? cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
  return typeof text === 'boolean' ? String(text).toUpperCase() : String(text);
}

/** What an editor was closed with, and what its user saw when it was opened. */
interface Typed {
  text: string;
  seen: string;
}

/** One edit, but for writes here and there: then one for each rectangle, so that no cell between them is touched. */
function editsOf(sheetId: number, rows: Rows, typed: Typed | undefined, seen: (area: Area) => string): Edit[] {
  const areas = rectanglesOf(rows);
  const blocks = areas.map(({ row, column, rows: height, columns: width }) =>
    Array.from({ length: height }, (_, down) =>
      Array.from({ length: width }, (__, right) => textOf(rows[row + down]?.[column + right] ?? null, typed?.text)),
    ),
  );
  const [first, ...others] = areas;
  if (!first) return [];
  const { row, column } = first;
  if (typed) return [{ sheetId, row, column, block: [[typed.text]], seen: typed.seen }];
  if (blocks.flat(2).every((text) => text === '')) return [{ sheetId, clear: [first, ...others] }];
  const isOne = others.length === 0 && first.rows === 1 && first.columns === 1;
  if (isOne) return [{ sheetId, row, column, block: blocks[0] ?? [], seen: seen(first) }];
  return areas.map(({ row, column }, index) => ({ sheetId, row, column, block: blocks[index] ?? [] }));
}

/** Tells of each edit of this window once, and never of what came from the server. */
export function watchEdits(api: Api, view: SheetView, open: OpenCell, edited: (edit: LocalEdit) => void): void {
  let typed: { row: number; column: number; text: string } | null = null;
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ row, column, value }) => {
    typed = { row, column, text: value.toPlainText().replace(/\r?\n$/, '') };
  });
  api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    if (id !== SET_VALUES || isOfFormulas({ id, options }) || (options as typeof FROM_SERVER | undefined)?.fromServer)
      return;
    const { subUnitId, cellValue } = params as Values;
    const rows = valuesIn(cellValue ?? {});
    const cells = Object.values(rows).flatMap((columns) => Object.keys(columns));
    const own = typed && cells.length === 1 && rows[typed.row]?.[typed.column] !== undefined ? typed : null;
    typed = null;
    const sheetId = Number(subUnitId);
    if (!own) return gather(subUnitId, rows, undefined);
    const now = inputOf(view.book.cell(sheetId, own.row, own.column));
    const opened = open.at(sheetId, own.row, own.column);
    const seen = opened?.seen ?? now;
    // An editor that was opened and closed again has changed nothing, whatever others have put there meanwhile.
    const isUntouched = own.text === seen && !opened?.isOver;
    if (own.text === now || isUntouched) view.book.putBack(sheetId, rows);
    else gather(subUnitId, rows, { text: own.text, seen });
  });

  /** What Univer does in several writes, as a fill clears first, is one edit. */
  const gathered = new Map<string, { rows: Rows; typed: Typed | undefined }>();
  function gather(sheetId: string, rows: Rows, own: Typed | undefined): void {
    const before = gathered.get(sheetId);
    if (!before) setTimeout(() => send(sheetId));
    gathered.set(sheetId, { rows: before ? over(before.rows, rows) : rows, typed: before ? undefined : own });
  }

  function send(sheetId: string): void {
    const { rows, typed: own } = gathered.get(sheetId) ?? { rows: {}, typed: undefined };
    gathered.delete(sheetId);
    const seen = ({ row, column }: Area) => inputOf(view.book.cell(Number(sheetId), row, column));
    for (const edit of editsOf(Number(sheetId), rows, own, seen)) edited({ edit, rows });
  }
}

/** The later write counts where both have a cell. */
function over(before: Rows, after: Rows): Rows {
  const merged: Rows = { ...before };
  for (const [row, columns] of Object.entries(after)) {
    merged[Number(row)] = { ...merged[Number(row)], ...columns };
  }
  return merged;
}

/** Without the cells of which only the looks were set. */
function valuesIn(cellValue: Rows): Rows {
  const kept: Rows = {};
  for (const [row, columns] of Object.entries(cellValue)) {
    const entries = Object.entries(columns).filter(
      ([, cell]) => cell === null || 'v' in cell || 'f' in cell || 'p' in cell,
    );
    if (entries.length > 0) kept[Number(row)] = Object.fromEntries(entries);
  }
  return kept;
}
