// Running a function of the add-on for this window, and showing what it did to the screen.

import type { Ran, Screen } from '../../server/protocol.ts';
import { sendRun } from '../calls.ts';
import type { SheetView } from '../grid/sheet-view.ts';
import { ask, tell, toast, whileBusy } from '../header/notices.ts';
import type { CellEditor } from '../typing/cell-editor.ts';
import { FAILED, say, WORKING } from '../words.ts';
import { showDialog, showSidebar } from './panels.ts';

export class Scripts {
  readonly #view: SheetView;
  readonly #editor: CellEditor;
  readonly #focusGrid: () => void;
  /** What the server has changed must be there before a script's tab is gone to. */
  readonly #shown: () => Promise<void>;

  constructor(view: SheetView, editor: CellEditor, focusGrid: () => void, shown: () => Promise<void>) {
    this.#view = view;
    this.#editor = editor;
    this.#focusGrid = focusGrid;
    this.#shown = shown;
  }

  /** A menu entry: a failure is told to the person. */
  async press(functionName: string): Promise<void> {
    const ran = await whileBusy(say(WORKING), this.#run(functionName, []));
    if (ran.ended === 'failed') {
      const { name, message } = ran.error;
      await tell({ title: say(FAILED), text: name === 'Exception' ? `Exception: ${message}` : message });
    }
  }

  /** A panel's call: the answer is the panel's. */
  async call(
    functionName: string,
    given: unknown[],
  ): Promise<{ value?: unknown; error?: { name: string; message: string } }> {
    try {
      const ran = await this.#run(functionName, given);
      return ran.ended === 'failed' ? { error: ran.error } : { value: ran.value };
    } catch (error) {
      return { error: { name: 'Error', message: error instanceof Error ? error.message : String(error) } };
    }
  }

  async #run(functionName: string, given: unknown[]): Promise<Exclude<Ran, { ended: 'question' }>> {
    // What is still being typed belongs to what the script works on.
    await this.#editor.close();
    const place = this.#view.user.place();
    const answers: string[] = [];
    for (;;) {
      const ran = await sendRun({ functionName, given, place, answers });
      if (ran.ended !== 'question') {
        await this.#show(ran.screen);
        return ran;
      }
      answers.push(await ask(ran.question));
    }
  }

  async #show({ place, toasts, alerts, sidebar, dialogs }: Screen): Promise<void> {
    await this.#shown();
    if (place) this.#view.user.go(place);
    if (sidebar) showSidebar(sidebar, this.#focusGrid);
    for (const dialog of dialogs) showDialog(dialog, this.#focusGrid);
    for (const message of toasts) toast(message);
    for (const message of alerts) await tell(message);
  }
}
