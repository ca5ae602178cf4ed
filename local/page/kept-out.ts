// What Univer could do and the server does not take: it would be seen in this window alone.

import type { IRange } from '@univerjs/core';
import type { Api } from './grid.ts';
import { SET_VALUES } from './sheet-view.ts';

/** Changes of the view alone, which no one else sees. */
const viewOnly = new Set(['sheet.mutation.set-worksheet-row-auto-height', 'sheet.mutation.empty']);
/** Undo is the server's; the workbook has no names of ranges. */
const others = new Set([
  'univer.command.undo',
  'univer.command.redo',
  'formula.mutation.set-defined-name',
  'sidebar.operation.defined-name',
]);
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

/** The box that names the selected cell would go where there is none. */
function isOffGrid(api: Api, { id, params }: Command): boolean {
  if (id !== SELECT) return false;
  const { subUnitId, selections } = params as { subUnitId: string; selections: readonly { range: IRange }[] };
  const sheet = api.getActiveWorkbook()?.getSheetBySheetId(subUnitId);
  return selections.some(
    ({ range }) => sheet && (range.endRow >= sheet.getMaxRows() || range.endColumn >= sheet.getMaxColumns()),
  );
}

export function keepOut(api: Api): void {
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const isMutation = event.id.startsWith('sheet.mutation.') && event.id !== SET_VALUES && !viewOnly.has(event.id);
    if (isMutation || others.has(event.id) || isOfFormulas(event) || isOffGrid(api, event)) event.cancel = true;
  });
}
