// Keeps a workbook's file up to date: soon after a change, never two writes at once, and once more at the end.

import { replaceFile } from '../file.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { writeXlsx } from '../xlsx.ts';

/** Long enough for a clerk who types a column to be saved once, short enough to lose next to nothing. */
const PAUSE = 400;

export class Keeper {
  readonly #path: string;
  readonly #read: () => Workbook;
  readonly #failed: (error: unknown) => void;
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> = Promise.resolve();

  constructor(path: string, read: () => Workbook, failed: (error: unknown) => void) {
    this.#path = path;
    this.#read = read;
    this.#failed = failed;
  }

  changed(): void {
    this.#timer ??= setTimeout(() => void this.#write().catch(this.#failed), PAUSE);
  }

  /** What is not saved yet is, now. A failure is thrown. */
  async finish(): Promise<void> {
    await this.#writing.catch(() => undefined);
    if (this.#timer) await this.#write();
  }

  #write(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#writing = this.#writing
      .catch(() => undefined)
      .then(async () => replaceFile(this.#path, await writeXlsx(this.#read())))
      .catch((error: unknown) => {
        // Tried again with the next change, and at the end.
        this.#timer ??= setTimeout(() => void this.#write().catch(this.#failed), PAUSE * 25);
        throw error;
      });
    return this.#writing;
  }
}
