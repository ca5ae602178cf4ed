// Dragging in the headings, which Univer knows how to do: what comes of it is the server's to do.

import type { IRange } from '@univerjs/core';
import type { Act } from '../../server/protocol.ts';
import type { Axis } from '../../workbook/lines/line-change.ts';
import type { Api } from '../grid/grid.ts';
import type { SheetView } from '../grid/sheet-view.ts';

/** Pixels. */
export const SMALLEST = 5;
export const LARGEST = 2000;

type Wanted = { axis: Axis; at: number; count: number } & (
  | { act: 'resize'; size: number | null }
  | { act: 'move'; before: number }
  | { act: 'show' }
);
type Read = (params: never, view: SheetView) => Wanted | null;

const sized = (size: number) => Math.max(SMALLEST, Math.min(LARGEST, Math.round(size)));

/** All that are selected as whole lines, where the dragged one is among them. */
function linesAt(axis: Axis, anchor: number, view: SheetView): { axis: Axis; at: number; count: number } {
  const { area, rows, columns } = view.user.situation();
  const isWhole = axis === 'row' ? area.columns >= columns : area.rows >= rows;
  const [at, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
  const isAmong = isWhole && anchor >= at && anchor < at + count;
  return isAmong ? { axis, at, count } : { axis, at: anchor, count: 1 };
}

function moved(axis: Axis, { fromRange, toRange }: { fromRange: IRange; toRange: IRange }): Wanted {
  const [at, end, before] =
    axis === 'row'
      ? [fromRange.startRow, fromRange.endRow, toRange.startRow]
      : [fromRange.startColumn, fromRange.endColumn, toRange.startColumn];
  return { act: 'move', axis, at, count: end - at + 1, before };
}

function shown(axis: Axis, { ranges: [range] }: { ranges: IRange[] }): Wanted | null {
  if (!range) return null;
  const [at, end] = axis === 'row' ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
  return { act: 'show', axis, at, count: end - at + 1 };
}

/** By Univer's command. */
const READ: Readonly<Record<string, Read>> = {
  'sheet.command.delta-column-width': ({ anchorCol, deltaX }: { anchorCol: number; deltaX: number }, view) => ({
    ...{ act: 'resize', size: sized(view.user.size('column', anchorCol) + deltaX) },
    ...linesAt('column', anchorCol, view),
  }),
  'sheet.command.delta-row-height': ({ anchorRow, deltaY }: { anchorRow: number; deltaY: number }, view) => ({
    ...{ act: 'resize', size: sized(view.user.size('row', anchorRow) + deltaY) },
    ...linesAt('row', anchorRow, view),
  }),
  'sheet.command.set-row-is-auto-height': ({ ranges: [range] }: { ranges: IRange[] }) =>
    range
      ? { act: 'resize', axis: 'row', at: range.startRow, count: range.endRow - range.startRow + 1, size: null }
      : null,
  'sheet.command.set-col-auto-width': () => null,
  'sheet.command.move-rows': (params) => moved('row', params),
  'sheet.command.move-cols': (params) => moved('column', params),
  'sheet.command.set-specific-rows-visible': (params) => shown('row', params),
  'sheet.command.set-specific-cols-visible': (params) => shown('column', params),
};

/** What Univer would do to the lines itself is kept from it: the server does it, and what it did comes back to the grid. */
export function watchHeaderDrags(api: Api, view: SheetView, act: (act: Act) => void): void {
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const read = Object.hasOwn(READ, event.id) ? READ[event.id] : undefined;
    if (!read) return;
    event.cancel = true;
    const wanted = read(event.params as never, view);
    if (wanted) act({ sheetId: view.user.place().sheetId, ...wanted });
  });
}
