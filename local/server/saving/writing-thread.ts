// Writes workbooks beside their file in a thread of its own (file-writer.ts), one after the other.

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Failure } from '../../cli/failure.ts';
import { HOST_FOLDER } from '../../host-build.ts';
import type { Prepared } from '../../journal/book-file.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { WriteOrder, Written } from './file-writer.ts';

const SCRIPT = join(HOST_FOLDER, 'file-writer.mjs');

export class WritingThread {
  #worker: Worker | null = null;
  #settle: (written: Written) => void = () => undefined;

  /** Ends when the new file waits beside the path. What is changed in the workbook afterwards is not in it. */
  write(path: string, workbook: Workbook): Promise<Prepared> {
    this.#worker ??= this.#start();
    this.#worker.postMessage({ path, workbook } satisfies WriteOrder);
    return new Promise((resolve, reject) => {
      this.#settle = (written) => ('failed' in written ? reject(new Failure(written.failed)) : resolve(written));
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
  }

  #start(): Worker {
    const lost = (failed: string) => {
      // The next write gets another thread.
      this.#worker = null;
      this.#settle({ failed });
    };
    return new Worker(SCRIPT)
      .on('message', (written: Written) => this.#settle(written))
      .on('error', ({ message }) => lost(message))
      .on('exit', () => lost('the thread that writes it has ended'));
  }
}
