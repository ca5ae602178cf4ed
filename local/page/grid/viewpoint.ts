// Where the user of this window is: the tab, what is selected, what is before the eyes; and how another place is gone to.

import type { Place } from '../../server/protocol.ts';
import { contains } from '../../workbook/address.ts';
import type { Axis } from '../../workbook/lines/line-change.ts';
import { type Api, sheetSize } from './grid.ts';
import type { ShownBook } from './shown-book.ts';
import type { Selected, Situation } from './situation.ts';
import { isVisible } from './visible.ts';

/** Pixels of the letters above the columns, and of a row as it begins. */
const HEADINGS = 20;
const ROW = 21;

export class Viewpoint {
  readonly #api: Api;
  readonly #book: ShownBook;
  /** Called before a place is gone to. */
  reveal: (place: Place) => void = () => undefined;
  /** As `reveal`, but not where it is only come back to. */
  unfold: (place: Place) => void = () => undefined;

  constructor(api: Api, book: ShownBook) {
    this.#api = api;
    this.#book = book;
  }

  get #sheet() {
    return this.#api.getActiveWorkbook()?.getActiveSheet();
  }

  place(): Place {
    const sheet = this.#sheet;
    const range = sheet?.getActiveRange();
    return {
      sheetId: Number(sheet?.getSheetId() ?? 0),
      area: range
        ? { row: range.getRow(), column: range.getColumn(), rows: range.getHeight(), columns: range.getWidth() }
        : null,
    };
  }

  /** `isBack`: to where the user was before the workbook was shown anew. */
  go({ sheetId, area }: Place, isBack = false): void {
    this.reveal({ sheetId, area });
    if (!isBack) this.unfold({ sheetId, area });
    const book = this.#api.getActiveWorkbook();
    const sheet = book?.getSheetBySheetId(String(sheetId));
    if (!book || !sheet) return;
    book.setActiveSheet(sheet);
    if (!area || area.row + area.rows > sheet.getMaxRows() || area.column + area.columns > sheet.getMaxColumns())
      return;
    const range = sheet.getRange(area.row, area.column, area.rows, area.columns);
    range.activate();
    if (!isVisible(range.getCellRect())) sheet.scrollToCell(Math.max(0, area.row - 5), Math.max(0, area.column - 2));
  }

  goFirst(): void {
    const [first] = this.#book.seenTabs;
    if (first !== undefined) this.go({ sheetId: Number(first), area: { row: 0, column: 0, rows: 1, columns: 1 } });
  }

  situation(): Situation {
    const { sheetId } = this.place();
    return { ...this.#size(), ...this.#book.filled(sheetId), page: this.#page(), ...this.#selected() };
  }

  #size(): Pick<Situation, 'rows' | 'columns'> {
    return { rows: this.#sheet?.getMaxRows() ?? 1, columns: this.#sheet?.getMaxColumns() ?? 1 };
  }

  #selected(): Selected {
    const area = this.place().area ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const { actualRow = -1, actualColumn = -1 } = this.#sheet?.getSelection()?.getCurrentCell() ?? {};
    const active = { row: actualRow, column: actualColumn };
    // The box that names cells leaves the active cell of the last selection behind.
    const isInside = contains(area, { ...active, rows: 1, columns: 1 });
    return { area, active: isInside ? active : { row: area.row, column: area.column } };
  }

  /** With the active cell before the eyes. */
  select(wanted: Selected): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    const { area, active } = this.#seen(wanted);
    sheet.getRange(area.row, area.column, area.rows, area.columns).activate();
    const cell = sheet.getRange(active.row, active.column);
    sheet.getSelection()?.updatePrimaryCell(cell);
    const isMoved = area.rows < sheet.getMaxRows() && area.columns < sheet.getMaxColumns();
    if (isMoved && !isVisible(cell.getCellRect())) sheet.scrollToCell(active.row, active.column);
  }

  /** Whether an arrow leads out of the tab, where Google stays: Univer would go on at the other end of it. */
  leadsOut(key: string): boolean {
    const sheet = this.#sheet?.getSheet();
    // Asked of every key: what costs more than a look at it comes behind.
    if (!sheet || !key.startsWith('Arrow')) return false;
    const [{ active }, { rows, columns }] = [this.#selected(), this.#size()];
    const { startRow, endRow, startColumn, endColumn } = sheet.getMergedCell(active.row, active.column) ?? {
      ...{ startRow: active.row, endRow: active.row, startColumn: active.column, endColumn: active.column },
    };
    const isSeenFrom = (from: number, to: number, isSeen: (line: number) => boolean) =>
      Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step).some(isSeen);
    const isRowSeen = (row: number) => sheet.getRowVisible(row);
    const isColumnSeen = (column: number) => sheet.getColVisible(column);
    if (key === 'ArrowUp') return !isSeenFrom(0, startRow, isRowSeen);
    if (key === 'ArrowDown') return !isSeenFrom(endRow + 1, rows, isRowSeen);
    if (key === 'ArrowLeft') return !isSeenFrom(0, startColumn, isColumnSeen);
    return key === 'ArrowRight' && !isSeenFrom(endColumn + 1, columns, isColumnSeen);
  }

  /** Out of a row that is not seen any more. */
  toSeen(): void {
    const { active } = this.#selected();
    if (this.#sheet?.getSheet().getRowVisible(active.row) === false)
      this.select({ area: { ...active, rows: 1, columns: 1 }, active });
  }

  /** The first cell that is to be seen below and beside those that are frozen; null where nothing was scrolled. */
  scrolled(): { row: number; column: number } | null {
    const sheet = this.#sheet;
    const { sheetViewStartRow: row = 0, sheetViewStartColumn: column = 0 } = sheet?.getScrollState() ?? {};
    if (!sheet || row + column === 0) return null;
    return { row: row + sheet.getFrozenRows(), column: column + sheet.getFrozenColumns() };
  }

  scrollTo({ row, column }: { row: number; column: number }): void {
    this.#sheet?.scrollToCell(row, column);
  }

  /** Pixels, in the tab before the eyes. */
  size(axis: Axis, line: number): number {
    return (axis === 'row' ? this.#sheet?.getRowHeight(line) : this.#sheet?.getColumnWidth(line)) ?? 0;
  }

  /** Of the active cell, in the drawn sheet; null where it is not to be seen. */
  rect(): DOMRect | null {
    const { active } = this.#selected();
    const rect = this.#sheet?.getRange(active.row, active.column).getCellRect();
    return rect && isVisible(rect) ? rect : null;
  }

  /** Rows of the usual height that fit below those that are frozen, wherever it is scrolled to. */
  #page(): number {
    const sheet = this.#sheet;
    const frozen = Array.from({ length: sheet?.getFrozenRows() ?? 0 }, (_, row) => sheet?.getRowHeight(row) ?? 0);
    const height = sheetSize().height - HEADINGS - frozen.reduce((sum, each) => sum + each, 0);
    return Math.max(1, Math.floor(height / ROW) - 1);
  }

  /** A row that is hidden is no place to be in: the next one that is seen, or the one before. */
  #seen({ area, active }: Selected): Selected {
    const sheet = this.#sheet?.getSheet();
    const isSeen = (row: number) => sheet?.getRowVisible(row) ?? true;
    if (area.rows > 1 || isSeen(active.row)) return { area, active };
    const rows = Array.from({ length: sheet?.getRowCount() ?? 0 }, (_, row) => row);
    const row = rows.find((each) => each > active.row && isSeen(each)) ?? rows.findLast(isSeen) ?? active.row;
    return { area: { ...area, row }, active: { ...active, row } };
  }
}
