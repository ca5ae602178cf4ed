// What a cell's editor holds when it opens: what a person would type to get the cell, which is not always what it shows.

import type { IDocumentData, Univer } from '@univerjs/core';
import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { inputOf } from '../../server/unseen.ts';
import type { SheetView } from '../grid/sheet-view.ts';

/** A line break in a plain text is lost in the editor: its lines have to be paragraphs. */
function documentOf(text: string): IDocumentData {
  const lines = text.replaceAll('\n', '\r');
  const ends = `${lines}\r`.split('').flatMap((letter, startIndex) => (letter === '\r' ? [{ startIndex }] : []));
  const body = { dataStream: `${lines}\r\n`, paragraphs: ends, sectionBreaks: [{ startIndex: lines.length + 1 }] };
  return { id: 'lines', documentStyle: {}, body };
}

/** A text of digits opens with its apostrophe, a rounded number in full: closing the editor again changes nothing. */
export function openWithInput(univer: Univer, view: SheetView): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
      priority: 100,
      handler: (cell, { subUnitId, row, col }, next) => {
        const own = view.book.cell(Number(subUnitId), row, col);
        const input = inputOf(own);
        if (!cell || own?.f) return next(cell);
        if (input.includes('\n')) return next({ ...cell, p: documentOf(input) });
        return next(own?.custom ? { ...cell, v: input, t: 1 } : cell);
      },
    });
}
