// Writes a workbook's file in a thread of its own (file-writer.ts), one after the other.

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Failure } from '../cli/failure.ts';
import { HOST_FOLDER } from '../host-build.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { WriteOrder } from './file-writer.ts';

const SCRIPT = join(HOST_FOLDER, 'file-writer.mjs');

type Settle = (why: string | null) => void;

export class WritingThread {
  readonly #path: string;
  #worker: Worker | null = null;
  #settle: Settle = () => undefined;

  constructor(path: string) {
    this.#path = path;
  }

  /** Ends when the file is written. What is changed in the workbook afterwards is not in it. */
  write(workbook: Workbook): Promise<void> {
    this.#worker ??= this.#start();
    this.#worker.postMessage({ path: this.#path, workbook } satisfies WriteOrder);
    return new Promise((resolve, reject) => {
      this.#settle = (why) => (why === null ? resolve() : reject(new Failure(why)));
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
  }

  #start(): Worker {
    const lost = (why: string) => {
      // The next write gets another thread.
      this.#worker = null;
      this.#settle(`${this.#path} cannot be written: ${why}. It is as it was.`);
    };
    return new Worker(SCRIPT)
      .on('message', (why: string | null) => this.#settle(why))
      .on('error', ({ message }) => lost(message))
      .on('exit', () => lost('the thread that writes it has ended'));
  }
}
