// A workbook that is served: its file and what is kept beside it, its threads, and everybody who shares it.

import { type BackupOptions, Backups } from '../backups/backups.ts';
import type { BookFile } from '../journal/book-file.ts';
import { type Disk, realDisk } from '../journal/disk.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { languageOf } from './people/language.ts';
import { type Words, worded } from './people/refusal-words.ts';
import type { Panels } from './runs/panels.ts';
import type { Runner } from './runs/running.ts';
import { RunningThreads } from './runs/running-threads.ts';
import { type Choice, Choosing } from './saving/choosing.ts';
import { stamp } from './saving/download-stamp.ts';
import { Keeper } from './saving/keeper.ts';
import { Replacing } from './saving/replacing.ts';
import { savingOf } from './saving/saving.ts';
import { WritingThread } from './saving/writing-thread.ts';
import { Sharing } from './sharing.ts';

/** What reads and writes workbooks' files. */
export type Files = Pick<WritingThread, 'write' | 'bytesOf' | 'read' | 'close'>;

export interface ServedOptions {
  workbook: Workbook;
  file: BookFile;
  panels: Panels;
  /** Milliseconds that a run may take. */
  limit: number;
  /** How many backups are kept. */
  most: number;
  disk?: Disk;
  now?: () => number;
  files?: Files;
  runner?: Runner & { close(): Promise<void> };
  /** Somebody else's file is ours now. */
  claim(path: string): void;
}

export class ServedBook {
  readonly sharing: Sharing;
  readonly #file: BookFile;
  readonly #files: Files;
  readonly #runner: Runner & { close(): Promise<void> };
  readonly #keeper: Keeper<unknown>;
  readonly replacing: Replacing;
  readonly #choosing: Choosing;
  readonly #now: () => number;

  constructor(options: ServedOptions) {
    const { workbook, file, panels, limit, most, disk = realDisk, now = Date.now, claim } = options;
    const { files = new WritingThread(), runner = new RunningThreads(limit) } = options;
    this.#file = file;
    this.#now = now;
    this.#files = files;
    this.#runner = runner;
    const write: BackupOptions['write'] = async (path, copy) => (await files.write(path, copy)).temporary;
    const backups = new Backups(file.path, { disk, most, now, write });
    const keeper = new Keeper(savingOf(file, files, (atThatMoment) => this.sharing.copy(atThatMoment)));
    this.#keeper = keeper;
    this.sharing = new Sharing(
      workbook,
      panels,
      () => keeper.changed(),
      async (delta, before) => {
        await backups.beginDay(before, () => file.whole());
        await file.append(delta);
      },
      runner,
    );
    this.sharing.putAside = async (before, act) => {
      const { name } = await backups.keep(act, before);
      process.stdout.write(`เก็บของเดิมไว้ที่ / What was there before is kept: ${name}\n`);
    };
    const read = (bytes: Uint8Array) => files.read(bytes);
    const say = (words: Words, given: Readonly<Record<string, string>>) => this.#say(words, given);
    const save = () => keeper.changed();
    this.replacing = new Replacing({ sharing: this.sharing, backups, read, say });
    this.#choosing = new Choosing({ file, disk, backups, sharing: this.sharing, save, read, say, claim });
    if (file.pending > 0) keeper.changed();
  }

  async download(): Promise<{ name: string; bytes: Uint8Array }> {
    const copy = await this.sharing.copy();
    stamp(copy, this.#now());
    return { name: `${copy.name}.xlsx`, bytes: await this.#files.bytesOf(copy) };
  }

  /** Looks whether another program has changed the file; it is looked now and then anyway. */
  look(): Promise<void> {
    return this.#choosing.look();
  }

  choose(choice: Choice): Promise<string | null> {
    return this.#choosing.choose(choice);
  }

  /** All that was asked for is in the file. */
  async finish(): Promise<void> {
    this.#choosing.end();
    await this.#runner.close();
    await this.sharing.rest();
  }

  async save(): Promise<void> {
    await this.#keeper.finish();
    await this.#file.close();
  }

  async leave(): Promise<void> {
    this.#choosing.end();
    await Promise.all([this.#files.close(), this.#runner.close()]);
    this.#file.leave();
  }

  #say(words: Words, given: Readonly<Record<string, string>>): string {
    return worded(words, languageOf(this.sharing.workbook), given);
  }
}
