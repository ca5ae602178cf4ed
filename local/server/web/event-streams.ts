// The open pages, each with a stream of server-sent events.

import type { ServerResponse } from 'node:http';

/** Keeps sleeping proxies and browsers from closing a quiet stream. */
const HEARTBEAT = 20_000;
/** Bytes that wait for a page that does not read. It begins again when it does. */
const MOST_WAITING = 4 * 1024 * 1024;

export class EventStreams {
  readonly #open = new Set<ServerResponse>();
  readonly #beat = setInterval(() => this.#write(': still here\n\n'), HEARTBEAT);

  add(response: ServerResponse, first: unknown): void {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
    response.write(`data: ${JSON.stringify(first)}\n\n`);
    this.#open.add(response);
    response.on('close', () => this.#open.delete(response));
  }

  send(data: unknown): void {
    this.#write(`data: ${JSON.stringify(data)}\n\n`);
  }

  close(): void {
    clearInterval(this.#beat);
    for (const response of this.#open) response.end();
    this.#open.clear();
  }

  #write(text: string): void {
    for (const response of this.#open) {
      if (response.writableLength > MOST_WAITING) this.#drop(response);
      else response.write(text);
    }
  }

  #drop(response: ServerResponse): void {
    this.#open.delete(response);
    response.destroy();
  }
}
