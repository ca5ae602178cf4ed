// The open pages, each with a stream of server-sent events.

import type { ServerResponse } from 'node:http';

/** Keeps sleeping proxies and browsers from closing a quiet stream. */
const HEARTBEAT = 20_000;
/** Bytes that wait for a page that does not read. It begins again when it does. */
const MOST_WAITING = 4 * 1024 * 1024;
/** Each change is written to every one of them: far more than an office has windows. */
const MOST_WINDOWS = 200;
/** Streams of who does not say in which window: a person has no use for more than a few. */
const MOST_NAMELESS = 20;

export class EventStreams {
  /** With the window's name; in the order in which they came. */
  readonly #open = new Map<ServerResponse, string>();
  readonly #beat = setInterval(() => this.#write(': still here\n\n'), HEARTBEAT);

  get count(): number {
    return this.#open.size;
  }

  /** Of a window there is one stream: the one that it had before is closed. Where there are too many, the oldest is. */
  add(response: ServerResponse, first: unknown, window = ''): void {
    const same = this.#of(({ name }) => name === window);
    const named = this.#of(({ name }) => name !== '');
    if (window === '') this.#dropAllBut(MOST_NAMELESS - 1, same);
    else {
      this.#dropAllBut(0, same);
      this.#dropAllBut(MOST_WINDOWS - 1, named);
    }
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' });
    response.write(`data: ${JSON.stringify(first)}\n\n`);
    this.#open.set(response, window);
    response.on('close', () => this.#open.delete(response));
  }

  send(data: unknown): void {
    this.#write(`data: ${JSON.stringify(data)}\n\n`);
  }

  close(): void {
    clearInterval(this.#beat);
    for (const response of this.#open.keys()) response.end();
    this.#open.clear();
  }

  #of(isMeant: (stream: { name: string }) => boolean): ServerResponse[] {
    return Array.from(this.#open).flatMap(([response, name]) => (isMeant({ name }) ? response : []));
  }

  #dropAllBut(count: number, oldestFirst: readonly ServerResponse[]): void {
    for (const response of oldestFirst.slice(0, Math.max(0, oldestFirst.length - count))) this.#drop(response);
  }

  #write(text: string): void {
    for (const response of this.#open.keys()) {
      if (response.writableLength > MOST_WAITING) this.#drop(response);
      else response.write(text);
    }
  }

  #drop(response: ServerResponse): void {
    this.#open.delete(response);
    response.destroy();
  }
}
