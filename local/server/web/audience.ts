// Everybody who has the workbook before the eyes: what they are told, also those who come later.

import type { ServerResponse } from 'node:http';
import type { Underneath, Update } from '../protocol.ts';
import { EventStreams } from './event-streams.ts';

export class Audience {
  readonly streams = new EventStreams();
  readonly #version: () => number;
  #notice: string | null = null;
  #underneath: Underneath | null = null;

  /** `version`: of the workbook, as it was shown last. */
  constructor(version: () => number) {
    this.#version = version;
  }

  /** A page that is older than this begins again. `window`: whose stream it is; the one that it had is closed. */
  listen(response: ServerResponse, window: string): void {
    this.streams.add(response, { ...this.#nothingNew(), reload: true }, window);
  }

  send(update: Update): void {
    this.streams.send(update);
  }

  /** Says something to every window, also to those that open later; null: that is over. */
  notify(notice: string | null): void {
    this.#notice = notice;
    this.streams.send(this.#nothingNew());
  }

  /** Says something to every window that is open now. */
  announce(notice: string): void {
    this.streams.send({ ...this.#nothingNew(), notice });
  }

  /** Two states of the file of which one has to be chosen; null: that is done. */
  ask(underneath: Underneath | null): void {
    this.#underneath = underneath;
  }

  #nothingNew(): Update {
    const notice = this.#notice === null ? {} : { notice: this.#notice };
    const underneath = this.#underneath;
    return { version: this.#version(), reload: false, cells: {}, heights: {}, ...notice, underneath };
  }
}
