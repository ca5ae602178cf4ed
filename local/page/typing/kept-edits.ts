// Edits that the grid shows already: kept by the server, settled with what others did meanwhile, or put back.

import type { Edit, EditAnswer } from '../../server/protocol.ts';
import type { SheetView } from '../grid/sheet-view.ts';
import type { CellEditor } from './cell-editor.ts';
import { settleConflicts } from './conflicts.ts';
import type { LocalEdit } from './local-edits.ts';
import { asAnswer, settle } from './settled.ts';

export class KeptEdits {
  readonly #view: SheetView;
  readonly #editor: CellEditor;
  readonly #send: (edit: Edit) => Promise<EditAnswer>;
  /** Names of the add-on's custom functions, in capital letters. */
  functions: readonly string[] = [];

  constructor(view: SheetView, editor: CellEditor, send: (edit: Edit) => Promise<EditAnswer>) {
    this.#view = view;
    this.#editor = editor;
    this.#send = send;
  }

  async keep({ edit, rows }: LocalEdit): Promise<void> {
    const { book } = this.#view;
    const putBack = () => book.putBack(edit.sheetId, rows);
    const resend = (again: Edit) => asAnswer(this.#send(again));
    const first = resend(edit);
    this.#showLoading(edit);
    const free = () => this.#editor.ended();
    const answer = await settleConflicts(edit, await first, resend, free, (sheetId) => book.tab(sheetId));
    if (answer === null) return putBack();
    const typed = 'seen' in edit ? edit.block[0]?.[0] : '';
    if (!(await settle(Promise.resolve(answer), typed))) putBack();
  }

  /** As Google does while a custom function is under way. */
  #showLoading(edit: Edit): void {
    if (!('block' in edit) || edit.block.length !== 1 || edit.block[0]?.length !== 1) return;
    const [[text = ''] = []] = edit.block;
    const isCustom = this.functions.some((name) => text.startsWith('=') && text.toUpperCase().includes(`${name}(`));
    const { sheetId, row, column } = edit;
    if (isCustom) this.#view.book.showMeanwhile(sheetId, row, column, { v: 'Loading…', t: 1, f: text });
  }
}
