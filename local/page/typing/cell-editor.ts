// Whether somebody is typing into a cell: what has to wait for the end of it, and what brings it about.

import type { Api } from '../grid/grid.ts';

/** What was typed is on its way to the server by then. */
const SENT = 50;

export class CellEditor {
  readonly #api: Api;

  constructor(api: Api) {
    this.#api = api;
  }

  isOpen(): boolean {
    return this.#api.getActiveWorkbook()?.isCellEditing() ?? false;
  }

  /** Nothing is taken from under somebody's hands. */
  ended(): Promise<void> {
    if (!this.isOpen()) return Promise.resolve();
    return new Promise((resolve) => {
      const ending = this.#api.addEvent(this.#api.Event.SheetEditEnded, () => {
        ending.dispose();
        setTimeout(resolve, SENT);
      });
    });
  }

  /** As with Enter: what was typed is kept. */
  async close(): Promise<void> {
    if (!this.isOpen()) return;
    const ended = this.ended();
    await this.#api.getActiveWorkbook()?.endEditingAsync(true);
    await ended;
  }
}
