// The workbook in this window: shown whole, changed cell by cell, and where its user is.

import { CellValueType, type ICellData, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import type { ChangedCells, Place, Update } from '../server/protocol.ts';
import { contains } from '../workbook/address.ts';
import type { Axis } from '../workbook/line-change.ts';
import { type MovedLines, movedAreas } from '../workbook/moved-lines.ts';
import type { Area } from '../workbook/workbook.ts';
import { type Api, sheetSize, whole } from './grid.ts';
import type { Selected, Situation } from './key-table.ts';

export const SET_VALUES = 'sheet.mutation.set-range-values';
/** Pixels of the letters above the columns, and of a row as it begins. */
const HEADINGS = 20;
const ROW = 21;
const SET_HEIGHTS = 'sheet.mutation.set-worksheet-row-height';
/** Marks what the page itself writes: it came from the server, and Univer has nothing to calculate from it. */
export const FROM_SERVER = { fromServer: true, onlyLocal: true } as const;

interface Moved {
  sheetId: number;
  lines: MovedLines;
}

export class SheetView {
  readonly #api: Api;
  #shown: IWorkbookData | null = null;
  /** The cell of the open editor, on whatever tab: Univer's editor takes a write there for its own. What came for it meanwhile. */
  #held: { row: number; column: number; late: Set<string> } | null = null;
  /** Lines that have moved since it was shown whole: the selection goes with them. */
  #moved: Moved[] = [];
  /** Called before a place is gone to. */
  reveal: (place: Place) => void = () => undefined;

  constructor(api: Api) {
    this.#api = api;
  }

  /** Shows the workbook, and keeps to where the user was. */
  show(snapshot: IWorkbookData): void {
    const place = this.#shown ? this.#placeNow() : null;
    const scrolled = this.#shown ? this.#scrolled() : null;
    const isFirst = this.#isFirstContent(snapshot);
    if (this.#shown) this.#api.disposeUnit(this.#shown.id);
    this.#shown = structuredClone(snapshot);
    this.#api.createWorkbook(structuredClone(snapshot));
    if (isFirst) this.goFirst();
    else if (place) this.go(place);
    if (place && scrolled) this.#api.getActiveWorkbook()?.getActiveSheet()?.scrollToCell(scrolled.row, scrolled.column);
  }

  /** Others have moved lines: what follows is shown with the next workbook. */
  follow(moved: Moved): void {
    this.#moved.push(moved);
  }

  #placeNow(): Place {
    const place = this.place();
    const moves = this.#moved.filter(({ sheetId }) => sheetId === place.sheetId);
    this.#moved = [];
    const follow = (area: Area | null, { lines }: Moved) => area && (movedAreas(area, lines)[0] ?? area);
    return { ...place, area: moves.reduce(follow, place.area) };
  }

  /** The first cell that is to be seen below and beside those that are frozen; null where nothing was scrolled. */
  #scrolled(): { row: number; column: number } | null {
    const sheet = this.#api.getActiveWorkbook()?.getActiveSheet();
    const { sheetViewStartRow: row = 0, sheetViewStartColumn: column = 0 } = sheet?.getScrollState() ?? {};
    if (!sheet || row + column === 0) return null;
    return { row: row + sheet.getFrozenRows(), column: column + sheet.getFrozenColumns() };
  }

  /** As the server last said. */
  sheet(sheetId: number): Partial<IWorksheetData> {
    return this.#shown?.sheets[String(sheetId)] ?? {};
  }

  /** Pixels, in the tab before the eyes. */
  size(axis: Axis, line: number): number {
    const sheet = this.#api.getActiveWorkbook()?.getActiveSheet();
    return (axis === 'row' ? sheet?.getRowHeight(line) : sheet?.getColumnWidth(line)) ?? 0;
  }

  /** Of the active cell, in the drawn sheet; null where it is not to be seen. */
  rect(): DOMRect | null {
    const { active } = this.situation();
    const rect = this.#api.getActiveWorkbook()?.getActiveSheet()?.getRange(active.row, active.column).getCellRect();
    return rect && isVisible(rect) ? rect : null;
  }

  note(sheetId: number, row: number, column: number): string {
    const kept = this.#shown?.resources?.find(({ name }) => name === 'SHEET_NOTE_PLUGIN')?.data ?? '{}';
    type Notes = Record<string, Record<number, Record<number, { note: string }>>>;
    return (JSON.parse(kept) as Notes)[String(sheetId)]?.[row]?.[column]?.note ?? '';
  }

  /** The rows below the headings, up to the last that holds something. */
  filterable(sheetId: number): { first: number; end: number } {
    const first = Math.max(1, this.sheet(sheetId).freeze?.ySplit ?? 0);
    return { first, end: Math.max(first, this.#filled(sheetId).filledRows) };
  }

  goFirst(): void {
    const { sheetOrder = [], sheets = {} } = this.#shown ?? {};
    const first = sheetOrder.find((id) => !sheets[id]?.hidden);
    if (first !== undefined) this.go({ sheetId: Number(first), area: { row: 0, column: 0, rows: 1, columns: 1 } });
  }

  /** Where there was one tab and nothing on it, nobody had a place yet. */
  #isFirstContent({ sheetOrder }: IWorkbookData): boolean {
    const [only, ...others] = this.#shown?.sheetOrder ?? [];
    if (only === undefined || others.length > 0) return false;
    return this.#filled(Number(only)).filledRows === 0 && sheetOrder.length > 1;
  }

  /** The true cells and rows as the server last said. */
  change({ cells, heights }: Pick<Update, 'cells' | 'heights'>): void {
    for (const [sheetId, rows] of Object.entries(heights)) this.#raise(sheetId, rows);
    for (const [sheetId, rows] of Object.entries(cells)) {
      for (const [row, columns] of Object.entries(rows)) {
        for (const [column, cell] of Object.entries(columns)) this.#keep(sheetId, Number(row), Number(column), cell);
      }
      this.#write(sheetId, rows);
    }
  }

  /** Puts back what the server refused. */
  putBack(sheetId: number, rows: Record<number, Record<number, unknown>>): void {
    const before: ChangedCells = {};
    for (const row of Object.keys(rows).map(Number)) {
      const columns = Object.keys(rows[row] ?? {}).map(Number);
      before[row] = Object.fromEntries(columns.map((column) => [column, this.cell(sheetId, row, column)]));
    }
    this.#write(String(sheetId), before);
  }

  /** A cell as the server last said. */
  cell(sheetId: number, row: number, column: number): ICellData | null {
    return this.#shown?.sheets[String(sheetId)]?.cellData?.[row]?.[column] ?? null;
  }

  /** The text that a cell shows in this window. */
  text(sheetId: number, row: number, column: number): string {
    const sheet = this.#api.getActiveWorkbook()?.getSheetBySheetId(String(sheetId));
    const { v = '', t } = sheet?.getSheet().getCellRaw(row, column) ?? {};
    return t === CellValueType.BOOLEAN ? (v ? 'TRUE' : 'FALSE') : String(v ?? '');
  }

  /** Nothing is written there until the release. */
  hold(row: number, column: number): void {
    this.#held = { row, column, late: this.#held?.late ?? new Set() };
  }

  /** Shows what was kept back. */
  release(): void {
    const held = this.#held;
    this.#held = null;
    if (!held) return;
    const { row, column, late } = held;
    for (const sheetId of late) this.#write(sheetId, { [row]: { [column]: this.cell(Number(sheetId), row, column) } });
  }

  tab(sheetId: number): string {
    return this.#shown?.sheets[String(sheetId)]?.name ?? '';
  }

  /** What is shown until the server has said what is true. */
  showMeanwhile(sheetId: number, row: number, column: number, cell: ICellData): void {
    this.#write(String(sheetId), { [row]: { [column]: cell } });
  }

  place(): Place {
    const sheet = this.#api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getActiveRange();
    return {
      sheetId: Number(sheet?.getSheetId() ?? 0),
      area: range
        ? { row: range.getRow(), column: range.getColumn(), rows: range.getHeight(), columns: range.getWidth() }
        : null,
    };
  }

  go({ sheetId, area }: Place): void {
    this.reveal({ sheetId, area });
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

  situation(): Situation {
    const sheet = this.#api.getActiveWorkbook()?.getActiveSheet();
    const { sheetId, area: selected } = this.place();
    const area = selected ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const { actualRow = -1, actualColumn = -1 } = sheet?.getSelection()?.getCurrentCell() ?? {};
    const active = { row: actualRow, column: actualColumn };
    // The box that names cells leaves the active cell of the last selection behind.
    const isInside = contains(area, { ...active, rows: 1, columns: 1 });
    return {
      ...{ rows: sheet?.getMaxRows() ?? 1, columns: sheet?.getMaxColumns() ?? 1, ...this.#filled(sheetId) },
      page: this.#page(),
      area,
      active: isInside ? active : { row: area.row, column: area.column },
    };
  }

  /** Rows of the usual height that fit below those that are frozen, wherever it is scrolled to. */
  #page(): number {
    const sheet = this.#api.getActiveWorkbook()?.getActiveSheet();
    const frozen = Array.from({ length: sheet?.getFrozenRows() ?? 0 }, (_, row) => sheet?.getRowHeight(row) ?? 0);
    const height = sheetSize().height - HEADINGS - frozen.reduce((sum, each) => sum + each, 0);
    return Math.max(1, Math.floor(height / ROW) - 1);
  }

  /** With the active cell before the eyes. */
  select(wanted: Selected): void {
    const sheet = this.#api.getActiveWorkbook()?.getActiveSheet();
    if (!sheet) return;
    const { area, active } = this.#seen(wanted);
    sheet.getRange(area.row, area.column, area.rows, area.columns).activate();
    const cell = sheet.getRange(active.row, active.column);
    sheet.getSelection()?.updatePrimaryCell(cell);
    const isMoved = area.rows < sheet.getMaxRows() && area.columns < sheet.getMaxColumns();
    if (isMoved && !isVisible(cell.getCellRect())) sheet.scrollToCell(active.row, active.column);
  }

  /** Out of a row that is not seen any more. */
  toSeen(): void {
    const { active } = this.situation();
    const sheet = this.#api.getActiveWorkbook()?.getActiveSheet()?.getSheet();
    if (sheet?.getRowVisible(active.row) === false) this.select({ area: { ...active, rows: 1, columns: 1 }, active });
  }

  /** A row that is hidden is no place to be in: the next one that is seen, or the one before. */
  #seen({ area, active }: Selected): Selected {
    const sheet = this.#api.getActiveWorkbook()?.getActiveSheet()?.getSheet();
    const isSeen = (row: number) => sheet?.getRowVisible(row) ?? true;
    if (area.rows > 1 || isSeen(active.row)) return { area, active };
    const rows = Array.from({ length: sheet?.getRowCount() ?? 0 }, (_, row) => row);
    const row = rows.find((each) => each > active.row && isSeen(each)) ?? rows.findLast(isSeen) ?? active.row;
    return { area: { ...area, row }, active: { ...active, row } };
  }

  /** Cells that show a text, in small and capital letters alike, tab by tab and row by row. */
  find(text: string, isEverywhere: boolean): Place[] {
    const { sheetOrder = [], sheets = {} } = this.#shown ?? {};
    const shown = isEverywhere ? sheetOrder.filter((id) => !sheets[id]?.hidden) : [String(this.place().sheetId)];
    const wanted = text.toLowerCase();
    const isHidden = (id: string, row: number) =>
      this.#api.getActiveWorkbook()?.getSheetBySheetId(id)?.getSheet().getRowFiltered(row) ?? false;
    return shown.flatMap((id) =>
      Object.entries(sheets[id]?.cellData ?? {}).flatMap(([row, columns]) =>
        Object.entries(isHidden(id, Number(row)) ? {} : (columns as Record<string, ICellData>))
          .filter(([, cell]) =>
            String(cell?.v ?? '')
              .toLowerCase()
              .includes(wanted),
          )
          .map(([column]) => ({
            sheetId: Number(id),
            area: { row: Number(row), column: Number(column), rows: 1, columns: 1 },
          })),
      ),
    );
  }

  #filled(sheetId: number): { filledRows: number; filledColumns: number } {
    const cells = Object.entries(this.#shown?.sheets[String(sheetId)]?.cellData ?? {});
    const isFilled = (cell: ICellData | undefined) => (cell?.v ?? '') !== '' || (cell?.f ?? '') !== '';
    let [filledRows, filledColumns] = [0, 0];
    for (const [row, columns] of cells) {
      for (const [column, cell] of Object.entries(columns as Record<string, ICellData>)) {
        if (!isFilled(cell)) continue;
        filledRows = Math.max(filledRows, Number(row) + 1);
        filledColumns = Math.max(filledColumns, Number(column) + 1);
      }
    }
    return { filledRows, filledColumns };
  }

  #raise(subUnitId: string, rowHeight: Record<number, number>): void {
    const unitId = this.#shown?.id;
    const sheet = this.#shown?.sheets[subUnitId];
    if (unitId === undefined || !sheet) return;
    const rows = Object.keys(rowHeight).map(Number);
    for (const row of rows) sheet.rowData = { ...sheet.rowData, [row]: { h: rowHeight[row] ?? 0, ia: 0 } };
    const ranges = rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }));
    this.#api.syncExecuteCommand(SET_HEIGHTS, { unitId, subUnitId, ranges, rowHeight }, FROM_SERVER);
  }

  #withoutHeld(sheetId: string, rows: ChangedCells): ChangedCells {
    const held = this.#held;
    if (!held || rows[held.row]?.[held.column] === undefined) return rows;
    held.late.add(sheetId);
    const { [held.column]: _, ...others } = rows[held.row] ?? {};
    return { ...rows, [held.row]: others };
  }

  #keep(sheetId: string, row: number, column: number, cell: ICellData | null): void {
    const data = this.#shown?.sheets[sheetId]?.cellData;
    if (!data) return;
    data[row] ??= {};
    const cells = data[row] as Record<number, ICellData>;
    if (cell) cells[column] = cell;
    else delete cells[column];
  }

  #write(sheetId: string, wanted: ChangedCells): void {
    const unitId = this.#shown?.id;
    if (unitId === undefined) return;
    const rows = this.#withoutHeld(sheetId, wanted);
    const bare: Record<number, Record<number, ICellData>> = {};
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const [row, columns] of Object.entries(rows)) {
      const entries = Object.entries(columns);
      bare[Number(row)] = Object.fromEntries(entries.map(([column]) => [column, { s: null }]));
      cellValue[Number(row)] = Object.fromEntries(entries.map(([column, cell]) => [column, whole(cell)]));
    }
    // Univer adds a style to the one that is there: that goes first.
    this.#api.syncExecuteCommand(SET_VALUES, { unitId, subUnitId: sheetId, cellValue: bare }, FROM_SERVER);
    this.#api.syncExecuteCommand(SET_VALUES, { unitId, subUnitId: sheetId, cellValue }, FROM_SERVER);
  }
}

/** A cell before the eyes already is not moved from under them. */
function isVisible({ left, top, right, bottom }: DOMRect): boolean {
  const { width, height } = sheetSize();
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}
