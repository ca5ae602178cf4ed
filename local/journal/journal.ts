// A journal beside a workbook's file: every line stands on the disk before anybody is told that it does.

import { basename, dirname, join } from 'node:path';
import type { Disk, OpenFile } from './disk.ts';
import { encode, type Line } from './lines.ts';

/** Of the workbook at this path: hidden, in the same folder. */
export function journalPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.khanton-journal`);
}

export class Journal {
  readonly #disk: Disk;
  readonly #path: string;
  #file: OpenFile | null = null;
  /** Bytes of whole lines: what a failed write has left after them is written over. */
  #length: number;

  /** `length`: what is kept of the file that is there. */
  constructor(disk: Disk, path: string, length: number) {
    this.#disk = disk;
    this.#path = path;
    this.#length = length;
  }

  get isEmpty(): boolean {
    return this.#length === 0;
  }

  /** On a failure nothing of the lines is in it. */
  async append(...lines: readonly Line[]): Promise<void> {
    const bytes = Buffer.concat(lines.map(encode));
    try {
      if (!this.#file) {
        this.#file = await this.#disk.open(this.#path);
        await this.#file.cut(this.#length);
      }
      await this.#file.write(bytes, this.#length);
      await this.#file.sync();
    } catch (error) {
      await this.#file?.cut(this.#length).catch(() => undefined);
      throw error;
    }
    this.#length += bytes.length;
  }

  /** Other lines in the place of all; no lines, no file. */
  async replace(lines: readonly Line[]): Promise<void> {
    await this.close();
    if (lines.length === 0) await this.#disk.remove(this.#path);
    else {
      const bytes = Buffer.concat(lines.map(encode));
      await this.#disk.move(await this.#disk.writeBeside(this.#path, bytes), this.#path);
      this.#length = bytes.length;
      return;
    }
    this.#length = 0;
  }

  async close(): Promise<void> {
    await this.#file?.close();
    this.#file = null;
  }
}
