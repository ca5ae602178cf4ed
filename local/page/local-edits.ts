// What the person does in the grid, gathered into one edit each: typing, deleting, filling, choosing from a drop-down.

import type { ICellData } from '@univerjs/core';
import type { Edit } from '../server/protocol.ts';
import type { Api } from './grid.ts';
import { type FROM_SERVER, SET_VALUES } from './sheet-view.ts';

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

/** Changes of the view alone, which no one else sees. */
const viewOnly = new Set(['sheet.mutation.set-worksheet-row-auto-height', 'sheet.mutation.empty']);

function textOf(cell: ICellData | null, typed: string | undefined): string {
  if (typed !== undefined) return typed;
  const text = cell?.f ?? cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
  return typeof text === 'boolean' ? String(text).toUpperCase() : String(text);
}

function editOf(sheetId: number, rows: Rows, typed: string | undefined): Edit | null {
  const rowNumbers = Object.keys(rows).map(Number);
  const columns = rowNumbers.flatMap((row) => Object.keys(rows[row] ?? {}).map(Number));
  if (columns.length === 0) return null;
  const [row, column] = [Math.min(...rowNumbers), Math.min(...columns)];
  const [height, width] = [Math.max(...rowNumbers) - row + 1, Math.max(...columns) - column + 1];
  const block = Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (__, right) => textOf(rows[row + down]?.[column + right] ?? null, typed)),
  );
  if (block.every((texts) => texts.every((text) => text === ''))) {
    return { sheetId, clear: { row, column, rows: height, columns: width } };
  }
  return { sheetId, row, column, block };
}

/** What Univer would clear because it has not calculated it: the server has. */
function isOfFormulas({ id, options }: { id: string; options?: unknown }): boolean {
  return id === SET_VALUES && (options as { fromFormula?: boolean } | undefined)?.fromFormula === true;
}

/** Only values may be changed in the grid; anything else would be seen in this window alone. */
export function watchEdits(api: Api, edited: (edit: LocalEdit) => void): void {
  let typed: { row: number; column: number; text: string } | null = null;
  api.addEvent(api.Event.BeforeSheetEditEnd, ({ row, column, value }) => {
    typed = { row, column, text: value.toPlainText().replace(/\r?\n$/, '') };
  });
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const isMutation = event.id.startsWith('sheet.mutation.') && event.id !== SET_VALUES && !viewOnly.has(event.id);
    const isUndo = event.id === 'univer.command.undo' || event.id === 'univer.command.redo';
    if (isMutation || isUndo || isOfFormulas(event)) event.cancel = true;
  });
  api.addEvent(api.Event.CommandExecuted, ({ id, params, options }) => {
    if (id !== SET_VALUES || isOfFormulas({ id, options }) || (options as typeof FROM_SERVER | undefined)?.fromServer)
      return;
    const { subUnitId, cellValue } = params as Values;
    const rows = valuesIn(cellValue ?? {});
    const cells = Object.values(rows).flatMap((columns) => Object.keys(columns));
    const own = typed && cells.length === 1 && rows[typed.row]?.[typed.column] !== undefined ? typed.text : undefined;
    typed = null;
    gather(subUnitId, rows, own);
  });

  /** What Univer does in several writes, as a fill clears first, is one edit. */
  const gathered = new Map<string, { rows: Rows; typed: string | undefined }>();
  function gather(sheetId: string, rows: Rows, text: string | undefined): void {
    const before = gathered.get(sheetId);
    if (!before) setTimeout(() => send(sheetId));
    gathered.set(sheetId, { rows: before ? over(before.rows, rows) : rows, typed: before ? undefined : text });
  }

  function send(sheetId: string): void {
    const { rows, typed: text } = gathered.get(sheetId) ?? { rows: {}, typed: undefined };
    gathered.delete(sheetId);
    const edit = editOf(Number(sheetId), rows, text);
    if (edit) edited({ edit, rows });
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
