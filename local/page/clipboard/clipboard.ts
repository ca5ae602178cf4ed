// Copying, cutting and pasting cells: as text and table for every program, and inside the page as what was typed.

import type { Univer } from '@univerjs/core';
import { IMarkSelectionService } from '@univerjs/sheets-ui';
import { BrowserClipboardService, CutCommand, IClipboardInterfaceService } from '@univerjs/ui';
import type { Cleared, Edit, EditAnswer } from '../../server/protocol.ts';
import { inputOf } from '../../server/unseen.ts';
import { subtract } from '../../workbook/address.ts';
import { moveRelative } from '../../workbook/formulas/formula-references.ts';
import type { Area } from '../../workbook/workbook.ts';
import { seenParts } from '../filter/filtered-rows.ts';
import type { Api } from '../grid/grid.ts';
import type { SheetView } from '../grid/sheet-view.ts';
import { NOTHING_TO_PASTE, say } from '../words.ts';
import { markOf, readTable, writeTable } from './clipboard-table.ts';
import { readBlock, repeatsOf, writeBlock } from './clipboard-text.ts';

/** What was copied last in this window. */
interface Copied {
  mark: string;
  sheetId: number;
  area: Area;
  /** Those that were seen. */
  rows: number[];
  inputs: string[][];
  isCut: boolean;
}

type Send = (edit: Edit) => Promise<EditAnswer>;

function blockOf<Cell>(
  { row, column, rows, columns }: Area,
  cell: (row: number, column: number) => Cell,
  asked = Array.from({ length: rows }, (_, down) => row + down),
): Cell[][] {
  return asked.map((each) => Array.from({ length: columns }, (_, right) => cell(each, column + right)));
}

export class Clipboard {
  readonly #view: SheetView;
  readonly #send: Send;
  readonly #hidden: (sheetId: number) => ReadonlySet<number>;
  #copied: Copied | null = null;
  #isCutting = false;
  #unmark: () => void = () => undefined;

  /** `hidden`: rows that are not seen, and so not copied. */
  constructor(view: SheetView, send: Send, hidden: (sheetId: number) => ReadonlySet<number>) {
    this.#view = view;
    this.#send = send;
    this.#hidden = hidden;
  }

  /** Univer draws the dashed frame and would write its own text, in which a cell's second line is a row of its own. */
  takeOver(univer: Univer, api: Api): void {
    const injector = univer.__getInjector();
    this.#unmark = () => injector.get(IMarkSelectionService).removeAllShapes();
    api.addEvent(api.Event.BeforeCommandExecute, ({ id }) => {
      if (id === CutCommand.id) this.#isCutting = true;
    });
    const service = injector.get(IClipboardInterfaceService);
    // Not read from the service itself: what stands in for it until it is needed would keep the first that was read.
    const { write } = BrowserClipboardService.prototype;
    service.write = (plain, html, custom) => {
      const own = html.includes('data-copy-id') ? this.#copy() : null;
      return write.call(service, own?.plain ?? plain, own?.html ?? html, custom);
    };
  }

  async paste(data: Pick<DataTransfer, 'getData'>): Promise<EditAnswer> {
    const [plain, html] = [data.getData('text/plain'), data.getData('text/html')];
    const { sheetId, area } = this.#view.user.place();
    if (!area) return { done: true };
    const copied = this.#copied?.mark === markOf(html) ? this.#copied : null;
    if (copied) return this.#pasteOwn(copied, sheetId, area);
    const block = plain === '' ? readTable(html) : readBlock(plain);
    if (!block || (plain === '' && html === '')) return { done: false, message: say(NOTHING_TO_PASTE) };
    return this.#send({ sheetId, row: area.row, column: area.column, block: repeated(block, area) });
  }

  /** Lines of a sheet have moved: what was to be cut there is not where it was. */
  forget(sheetId: number): void {
    if (this.#copied?.sheetId !== sheetId) return;
    this.#copied = null;
    this.#unmark();
  }

  #copy(): { plain: string; html: string } | null {
    const { sheetId, area } = this.#view.user.place();
    if (!area) return null;
    const mark = crypto.randomUUID();
    const rows = seenParts(area, this.#hidden(sheetId)).flatMap((part) =>
      Array.from({ length: part.rows }, (_, down) => part.row + down),
    );
    const inputs = blockOf(area, (row, column) => inputOf(this.#view.book.cell(sheetId, row, column)), rows);
    this.#copied = { mark, sheetId, area, rows, inputs, isCut: this.#isCutting };
    this.#isCutting = false;
    const shown = blockOf(area, (row, column) => this.#view.book.text(sheetId, row, column), rows);
    return { plain: writeBlock(shown), html: writeTable(shown, mark) };
  }

  /** Formulas that are copied look from their new place; those that are moved look where they did. */
  async #pasteOwn(copied: Copied, sheetId: number, selected: Area): Promise<EditAnswer> {
    const { inputs, isCut, area, rows } = copied;
    const { row, column } = selected;
    const size = { rows: rows.length, columns: area.columns };
    const times = isCut ? { rows: 1, columns: 1 } : repeatsOf(size, selected);
    const target = { row, column, rows: size.rows * times.rows, columns: size.columns * times.columns };
    const block = blockOf(target, (at, across) => {
      const [down, right] = [(at - row) % size.rows, (across - column) % size.columns];
      const input = inputs[down]?.[right] ?? '';
      if (isCut || !input.startsWith('=')) return input;
      return moveRelative(input, at - (rows[down] ?? at), across - area.column - right);
    });
    const answer = await this.#send({
      sheetId,
      row,
      column,
      block,
      ...(isCut ? cutFrom(copied, sheetId, target) : {}),
    });
    if (isCut && answer.done) {
      this.#copied = null;
      this.#unmark();
    }
    return answer;
  }
}

/** What is emptied with the paste: both are one edit. Rows that were not seen are not taken. */
function cutFrom({ sheetId, area, rows }: Copied, targetSheet: number, target: Area): { from?: Cleared } {
  const taken = seenParts(area, new Set(notIn(area, rows)));
  const [first, ...others] = sheetId === targetSheet ? taken.flatMap((part) => subtract(part, target)) : taken;
  return first ? { from: { sheetId, clear: [first, ...others] } } : {};
}

function repeated(block: string[][], selected: Area): string[][] {
  const size = { rows: block.length, columns: Math.max(1, ...block.map((texts) => texts.length)) };
  const times = repeatsOf(size, selected);
  const rows = Array.from({ length: times.rows }, () => block).flat();
  if (times.columns === 1) return rows;
  return rows.map((texts) =>
    Array.from({ length: size.columns * times.columns }, (_, at) => texts[at % size.columns] ?? ''),
  );
}

function notIn({ row, rows }: Area, kept: readonly number[]): number[] {
  return Array.from({ length: rows }, (_, down) => row + down).filter((each) => !kept.includes(each));
}
