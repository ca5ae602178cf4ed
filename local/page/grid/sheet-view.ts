// The workbook in this window and where its user is: a workbook that is shown anew leaves them where they were.

import type { ICellData, IWorkbookData } from '@univerjs/core';
import type { Moved, Place } from '../../server/protocol.ts';
import { movedAreas } from '../../workbook/lines/moved-lines.ts';
import type { Area } from '../../workbook/workbook.ts';
import type { Api } from './grid.ts';
import { lookOf } from './looks-alike.ts';
import { ShownBook } from './shown-book.ts';
import { Viewpoint } from './viewpoint.ts';

export class SheetView {
  readonly book: ShownBook;
  readonly user: Viewpoint;
  readonly #api: Api;
  /** Lines that have moved since it was shown whole: the selection goes with them. */
  #moved: Moved[] = [];

  constructor(api: Api) {
    this.#api = api;
    this.book = new ShownBook(api);
    this.user = new Viewpoint(api, this.book);
  }

  /** Shows the workbook, and keeps to where the user was. */
  show(snapshot: IWorkbookData): void {
    const { book, user } = this;
    const place = book.isShown ? this.#placeNow() : null;
    const scrolled = book.isShown ? user.scrolled() : null;
    const isFirst = this.#isFirstContent(snapshot);
    book.show(snapshot);
    if (isFirst) user.goFirst();
    else if (place) user.go(place, true);
    if (place && scrolled) user.scrollTo(scrolled);
  }

  /** Others have moved lines: what follows is shown with the next workbook. */
  follow(moved: Moved): void {
    this.#moved.push(moved);
  }

  /** Cells that show a text, or one that looks the same, tab by tab and row by row. */
  find(text: string, isEverywhere: boolean): Place[] {
    const tabs = isEverywhere ? this.book.seenTabs : [String(this.user.place().sheetId)];
    const wanted = lookOf(text);
    return tabs.flatMap((tab) => this.#findOn(Number(tab), (cell) => shownText(cell).includes(wanted)));
  }

  #findOn(sheetId: number, isMeant: (cell: ICellData) => boolean): Place[] {
    const sheet = this.#api.getActiveWorkbook()?.getSheetBySheetId(String(sheetId))?.getSheet();
    const rows = Object.entries(this.book.sheet(sheetId).cellData ?? {}) as [string, Record<string, ICellData>][];
    return rows
      .filter(([row]) => !sheet?.getRowFiltered(Number(row)))
      .flatMap(([row, cells]) =>
        Object.entries(cells)
          .filter(([, cell]) => isMeant(cell))
          .map(([column]) => ({ sheetId, area: { row: Number(row), column: Number(column), rows: 1, columns: 1 } })),
      );
  }

  #placeNow(): Place {
    const place = this.user.place();
    const moves = this.#moved.filter(({ sheetId }) => sheetId === place.sheetId);
    this.#moved = [];
    const follow = (area: Area | null, { lines }: Moved) => area && (movedAreas(area, lines)[0] ?? area);
    return { ...place, area: moves.reduce(follow, place.area) };
  }

  /** Where there was one tab and nothing on it, nobody had a place yet. */
  #isFirstContent({ sheetOrder }: IWorkbookData): boolean {
    const [only, ...others] = this.book.tabs;
    if (only === undefined || others.length > 0) return false;
    return this.book.filled(Number(only)).filledRows === 0 && sheetOrder.length > 1;
  }
}

const shownText = (cell: ICellData | undefined) => lookOf(String(cell?.v ?? ''));
