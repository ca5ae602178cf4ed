// The workbook as the server last said, and what of it Univer shows: written cell by cell, but never into a cell that is being typed into.

import { CellValueType, type ICellData, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import type { ChangedCells, Update } from '../../server/protocol.ts';
import { type Api, whole } from './grid.ts';

export const SET_VALUES = 'sheet.mutation.set-range-values';
const SET_HEIGHTS = 'sheet.mutation.set-worksheet-row-height';
/** Marks what the page itself writes: it came from the server, and Univer has nothing to calculate from it. */
export const FROM_SERVER = { fromServer: true, onlyLocal: true } as const;

const isFilled = (cell: ICellData | undefined) => (cell?.v ?? '') !== '' || (cell?.f ?? '') !== '';

export class ShownBook {
  readonly #api: Api;
  #shown: IWorkbookData | null = null;
  /** The cell of the open editor, on whatever tab: Univer's editor takes a write there for its own. What came for it meanwhile. */
  #held: { row: number; column: number; late: Set<string> } | null = null;

  constructor(api: Api) {
    this.#api = api;
  }

  /** Nothing is shown before the first one. */
  get isShown(): boolean {
    return this.#shown !== null;
  }

  /** Takes the place of the one that was shown. */
  show(snapshot: IWorkbookData): void {
    if (this.#shown) this.#api.disposeUnit(this.#shown.id);
    this.#shown = structuredClone(snapshot);
    this.#api.createWorkbook(structuredClone(snapshot));
  }

  /** By id, in their order. */
  get tabs(): readonly string[] {
    return this.#shown?.sheetOrder ?? [];
  }

  get seenTabs(): string[] {
    return this.tabs.filter((id) => !this.sheet(Number(id)).hidden);
  }

  /** As the server last said, each of them below. */
  sheet(sheetId: number): Partial<IWorksheetData> {
    return this.#shown?.sheets[String(sheetId)] ?? {};
  }

  tab(sheetId: number): string {
    return this.sheet(sheetId).name ?? '';
  }

  cell(sheetId: number, row: number, column: number): ICellData | null {
    return this.sheet(sheetId).cellData?.[row]?.[column] ?? null;
  }

  note(sheetId: number, row: number, column: number): string {
    const kept = this.#shown?.resources?.find(({ name }) => name === 'SHEET_NOTE_PLUGIN')?.data ?? '{}';
    type Notes = Record<string, Record<number, Record<number, { note: string }>>>;
    return (JSON.parse(kept) as Notes)[String(sheetId)]?.[row]?.[column]?.note ?? '';
  }

  /** Up to the last cell that holds something. */
  filled(sheetId: number): { filledRows: number; filledColumns: number } {
    let [filledRows, filledColumns] = [0, 0];
    for (const [row, columns] of Object.entries(this.sheet(sheetId).cellData ?? {})) {
      for (const [column, cell] of Object.entries(columns as Record<string, ICellData>)) {
        if (!isFilled(cell)) continue;
        filledRows = Math.max(filledRows, Number(row) + 1);
        filledColumns = Math.max(filledColumns, Number(column) + 1);
      }
    }
    return { filledRows, filledColumns };
  }

  /** The rows below the headings, up to the last that holds something. */
  filterable(sheetId: number): { first: number; end: number } {
    const first = Math.max(1, this.sheet(sheetId).freeze?.ySplit ?? 0);
    return { first, end: Math.max(first, this.filled(sheetId).filledRows) };
  }

  /** The text that a cell shows in this window. */
  text(sheetId: number, row: number, column: number): string {
    const sheet = this.#api.getActiveWorkbook()?.getSheetBySheetId(String(sheetId));
    const { v = '', t } = sheet?.getSheet().getCellRaw(row, column) ?? {};
    return t === CellValueType.BOOLEAN ? (v ? 'TRUE' : 'FALSE') : String(v ?? '');
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

  /** What is shown until the server has said what is true. */
  showMeanwhile(sheetId: number, row: number, column: number, cell: ICellData): void {
    this.#write(String(sheetId), { [row]: { [column]: cell } });
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
