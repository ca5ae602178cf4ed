// What Univer could do and the server does not take: it would be seen in this window alone.

import type { ICellData, IRange } from '@univerjs/core';
import type { Api } from './grid.ts';
import { type FROM_SERVER, SET_VALUES } from './shown-book.ts';

/** Undo is the server's; the workbook has no names of ranges. */
const others = new Set([
  'univer.command.undo',
  'univer.command.redo',
  'formula.mutation.set-defined-name',
  'sidebar.operation.defined-name',
]);
const NOTHING = 'sheet.mutation.empty';
const SELECT = 'sheet.operation.set-selections';

interface Command {
  id: string;
  params?: unknown;
  options?: unknown;
}

/** What Univer would clear because it has not calculated it: the server has. */
export function isOfFormulas({ id, options }: Command): boolean {
  return id === SET_VALUES && (options as { fromFormula?: boolean } | undefined)?.fromFormula === true;
}

/** Bold and the like, by a key of Univer's. */
function isOfLooks({ id, params }: Command): boolean {
  if (id !== SET_VALUES) return false;
  const { cellValue = {} } = params as { cellValue?: Record<number, Record<number, ICellData | null>> };
  const cells = Object.values(cellValue).flatMap((row) => Object.values(row));
  return cells.every((cell) => cell !== null && !('v' in cell || 'f' in cell || 'p' in cell));
}

/** The box that names the selected cell would go where there is none. */
function isOffGrid(api: Api, { id, params }: Command): boolean {
  if (id !== SELECT) return false;
  const { subUnitId, selections } = params as { subUnitId: string; selections: readonly { range: IRange }[] };
  const sheet = api.getActiveWorkbook()?.getSheetBySheetId(subUnitId);
  return selections.some(
    ({ range }) => sheet && (range.endRow >= sheet.getMaxRows() || range.endColumn >= sheet.getMaxColumns()),
  );
}

const isFromServer = ({ options }: Command) =>
  (options as Partial<typeof FROM_SERVER> | undefined)?.fromServer === true;

/** The heights of rows too: how high the server finds them is what everybody sees. */
export function keepOut(api: Api): void {
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (isFromServer(event)) return;
    const isMutation = event.id.startsWith('sheet.mutation.') && event.id !== SET_VALUES && event.id !== NOTHING;
    if (isMutation || others.has(event.id) || isOfFormulas(event) || isOfLooks(event) || isOffGrid(api, event))
      event.cancel = true;
  });
}
