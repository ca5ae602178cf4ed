// The line in which a person types: it sends the text for the selected cell, and Delete empties the selection.

import type { Edit } from '../server/protocol.ts';
import { byId } from './element.ts';
import type { SheetView } from './sheet-view.ts';

export function watchEntryLine(view: SheetView, send: (edit: Edit) => void): void {
  const line = byId<HTMLInputElement>('entry');
  const { body } = document;
  addEventListener('keydown', (event) => {
    const isGrid = document.activeElement instanceof HTMLCanvasElement || document.activeElement === body;
    if (!isGrid || event.ctrlKey || event.metaKey || event.altKey) return;
    const { sheetId, area } = view.place();
    if (event.key === 'Delete' && area) send({ sheetId, clear: area });
    else if (event.key.length === 1) {
      line.value = '';
      line.focus();
    }
  });
  line.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    const { sheetId, area } = view.place();
    if (event.key === 'Enter' && area) send({ sheetId, row: area.row, column: area.column, block: [[line.value]] });
    line.value = '';
    document.querySelector<HTMLElement>('#grid canvas')?.focus();
  });
}
