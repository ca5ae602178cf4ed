// Writes and reads workbooks' files in a thread of its own (file-writer.ts), one after the other.

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Failure } from '../../cli/failure.ts';
import { HOST_FOLDER } from '../../host-build.ts';
import type { Prepared } from '../../journal/book-file.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { UnreadableFile } from '../../xlsx/file/unreadable-file.ts';
import type { Done, FileOrder } from './file-writer.ts';

const SCRIPT = join(HOST_FOLDER, 'file-writer.mjs');

type Failed = Extract<Done, { failed: string }>;

export class WritingThread {
  #worker: Worker | null = null;
  #settle: (done: Done) => void = () => undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  /** Ends when the new file waits beside the path. What is changed in the workbook afterwards is not in it. */
  async write(path: string, workbook: Workbook): Promise<Prepared> {
    const done = await this.#ask({ path, workbook });
    return (done as Extract<Done, { prepared: Prepared }>).prepared;
  }

  async bytesOf(workbook: Workbook): Promise<Uint8Array> {
    const done = await this.#ask({ workbook });
    return (done as Extract<Done, { bytes: Uint8Array }>).bytes;
  }

  /** Throws `UnreadableFile` where they are no workbook. */
  async read(bytes: Uint8Array): Promise<Workbook> {
    const done = await this.#ask({ bytes });
    return (done as Extract<Done, { workbook: Workbook }>).workbook;
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#worker?.terminate();
    this.#worker = null;
  }

  #ask(order: FileOrder): Promise<Exclude<Done, Failed>> {
    const answer = this.#turn.then(() => this.#send(order));
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  async #send(order: FileOrder): Promise<Exclude<Done, Failed>> {
    if (this.#isClosed) throw new Failure('the thread that writes it has ended');
    this.#worker ??= this.#start();
    return new Promise((resolve, reject) => {
      this.#settle = (done) => ('failed' in done ? reject(errorOf(done)) : resolve(done));
      this.#worker?.postMessage(order);
    });
  }

  #start(): Worker {
    const lost = (failed: string) => {
      // The next order gets another thread.
      this.#worker = null;
      this.#settle({ failed });
    };
    return new Worker(SCRIPT)
      .on('message', (done: Done) => this.#settle(done))
      .on('error', ({ message }) => lost(message))
      .on('exit', () => lost('the thread that writes it has ended'));
  }
}

/** What the system calls it is told in other words elsewhere. */
function errorOf({ failed, code, unreadable }: Failed): Error {
  if (unreadable) return new UnreadableFile(unreadable);
  return Object.assign(new Failure(failed), code === undefined ? {} : { code });
}
