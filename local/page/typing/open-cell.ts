// The cell whose editor is open, and what its user saw there when it was opened.

import { DeviceInputEventType } from '@univerjs/engine-render';
import { KeyCode } from '@univerjs/ui';
import { inputOf } from '../../server/unseen.ts';
import type { Api } from '../grid/grid.ts';
import type { SheetView } from '../grid/sheet-view.ts';

interface Opened {
  sheetId: number;
  row: number;
  column: number;
  seen: string;
  /** Typing opened it: what stood there is typed over. */
  isOver: boolean;
}

export class OpenCell {
  #last: Opened | null = null;

  /** What the server says of the cell waits until the editor is closed: the text in it is its user's, and so is the caret. */
  watch(api: Api, view: SheetView): void {
    api.addEvent(api.Event.BeforeSheetEditStart, ({ worksheet, row, column, eventType, keycode }) => {
      const sheetId = Number(worksheet.getSheetId());
      const isOver = eventType === DeviceInputEventType.Keyboard && keycode !== KeyCode.F2;
      this.#last = { sheetId, row, column, seen: inputOf(view.book.cell(sheetId, row, column)), isOver };
      view.book.hold(row, column);
    });
    api.addEvent(api.Event.SheetEditEnded, () => view.book.release());
  }

  /** The one that was open last, where it is this cell. */
  at(sheetId: number, row: number, column: number): Opened | null {
    const last = this.#last;
    return last && last.sheetId === sheetId && last.row === row && last.column === column ? last : null;
  }
}
