// A workbook that is served: its file and what is kept beside it, its threads, and everybody who shares it.

import { KINDS } from '../backups/backup-name.ts';
import { type Backup, type BackupOptions, Backups } from '../backups/backups.ts';
import { toldTime } from '../backups/bangkok-time.ts';
import type { BookFile } from '../journal/book-file.ts';
import { type Disk, realDisk } from '../journal/disk.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { languageOf } from './people/language.ts';
import { NOTICES } from './people/notice-words.ts';
import { type Words, worded } from './people/refusal-words.ts';
import type { BackupTold, UploadTold } from './protocol.ts';
import type { Panels } from './runs/panels.ts';
import type { Runner } from './runs/running.ts';
import { RunningThreads } from './runs/running-threads.ts';
import { type Choice, Choosing } from './saving/choosing.ts';
import { originOf, stamp } from './saving/download-stamp.ts';
import { Keeper } from './saving/keeper.ts';
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
  readonly #backups: Backups;
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
    this.#backups = backups;
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
    this.#choosing = new Choosing({ file, disk, backups, sharing: this.sharing, save, read, say, claim });
    if (file.pending > 0) keeper.changed();
  }

  async download(): Promise<{ name: string; bytes: Uint8Array }> {
    const copy = await this.sharing.copy();
    stamp(copy, this.#now());
    return { name: `${copy.name}.xlsx`, bytes: await this.#files.bytesOf(copy) };
  }

  /** Throws `UnreadableFile` where it is no workbook. */
  async aboutUpload(bytes: Uint8Array): Promise<UploadTold> {
    const other = await this.#files.read(bytes);
    const open = this.sharing.workbook;
    const at = other.downloaded?.at;
    return {
      name: open.name,
      other: other.name,
      tabs: other.sheets.length,
      origin: originOf(other, open),
      downloaded: at === undefined ? null : toldTime(at, languageOf(open)),
    };
  }

  async upload(bytes: Uint8Array, who: string): Promise<void> {
    const other = await this.#files.read(bytes);
    delete other.downloaded;
    const { name } = this.sharing.workbook;
    await this.sharing.replace(other, 'upload');
    await this.#announce(NOTICES.uploaded, { who, name, other: other.name });
  }

  async backups(): Promise<BackupTold[]> {
    return (await this.#backups.list()).map((backup) => this.#told(backup));
  }

  /** False where there is no such backup. */
  async restore(wanted: string, who: string): Promise<boolean> {
    const backup = (await this.#backups.list()).find(({ name }) => name === wanted);
    const bytes = backup && (await this.#backups.read(wanted));
    if (!bytes) return false;
    const other = await this.#files.read(bytes);
    delete other.downloaded;
    const { when, what } = this.#told(backup);
    const { name } = this.sharing.workbook;
    await this.sharing.replace(other, 'restore');
    await this.#announce(NOTICES.restored, { who, name, when, what });
    return true;
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

  #told({ name, kind, moment }: Backup): BackupTold {
    const language = languageOf(this.sharing.workbook);
    return { name, when: toldTime(moment, language), what: KINDS[kind][language] };
  }

  async #announce(words: Words, given: Readonly<Record<string, string>>): Promise<void> {
    const [{ name: backup } = { name: '' }] = await this.#backups.list();
    this.sharing.audience.announce(this.#say(words, { ...given, backup }));
  }

  #say(words: Words, given: Readonly<Record<string, string>>): string {
    return worded(words, languageOf(this.sharing.workbook), given);
  }
}
