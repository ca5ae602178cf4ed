// The menu of this window's selection, and what is asked of the server through it.

import type { Act, EditAnswer, Update } from '../../server/protocol.ts';
import { sendAct } from '../calls.ts';
import type { CellEditor } from '../typing/cell-editor.ts';
import { FILTER, say } from '../words.ts';
import { ContextMenu } from './context-menu.ts';
import { doChosen, type Means } from './doings.ts';
import { entriesOf } from './entries.ts';
import { hiddenIn } from './entry.ts';
import { type Permissions, selectionOf } from './selection.ts';

type Report = (work: Promise<unknown>) => Promise<void>;

export class SelectionMenu {
  permissions: Permissions = { mayEdit: false, rights: {} };
  readonly #means: Means;
  readonly #editor: CellEditor;
  readonly #version: () => number;
  readonly #report: Report;
  readonly #menu: ContextMenu;
  /** What this window has asked for last: its selection stays, but for lines that it moves. */
  #asked: Act | null = null;

  constructor(means: Omit<Means, 'act'>, editor: CellEditor, version: () => number, report: Report) {
    this.#means = { ...means, act: (act) => this.act(act) };
    this.#editor = editor;
    this.#version = version;
    this.#report = report;
    this.#menu = new ContextMenu(means.focusGrid, (doing) => void report(doChosen(doing, this.#means)));
  }

  /** What is being typed is kept first. */
  open(at: { x: number; y: number }): void {
    const version = this.#version();
    const { view, filters } = this.#means;
    const open = () => this.#menu.open(entriesOf({ ...selectionOf(view, filters, this.permissions), version }), at);
    void this.#report(this.#editor.close().then(open));
  }

  async act(act: Act): Promise<void> {
    const isHiddenRow = (row: number) => this.#means.filters.isHidden(act.sheetId, row);
    const isUnseen = hiddenIn({ isHiddenRow }, act) !== null;
    await this.#editor.close();
    if (!isUnseen) this.#asked = act;
    const refused: EditAnswer = { done: false, message: say(FILTER.refused) };
    await this.#means.settle(isUnseen ? Promise.resolve(refused) : sendAct({ version: this.#version(), ...act }));
  }

  /** Lines have moved: where others did it, or they were moved elsewhere, the selection goes with them. */
  follow(moved: NonNullable<Update['moved']>): void {
    const isOwn = this.#asked?.sheetId === moved.sheetId;
    if (isOwn) this.#asked = null;
    if (!isOwn || moved.lines.kind === 'move') this.#means.view.follow(moved);
  }
}
