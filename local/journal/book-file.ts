// A workbook's file and its journal: what is confirmed stands in one of them at any moment.

import type { Delta } from '../workbook/changes/delta.ts';
import { freeName } from './beside.ts';
import { type Disk, hashOf, realDisk } from './disk.ts';
import { Journal, journalPath } from './journal.ts';
import type { Change } from './lines.ts';

/** A file that is written and waits beside the one whose place it takes. */
export interface Prepared {
  temporary: string;
  hash: string;
}

/** What is known of the file as it was read or written last. */
export interface Known {
  hash: string;
  stamp: string | null;
}

export class BookFile {
  /** Called when another program has changed the file: what is kept here goes on in a file of its own beside it. */
  parted: (from: string, to: string) => void = () => undefined;
  #path: string;
  readonly #disk: Disk;
  #journal: Journal;
  #known: Known;
  /** Changes that are not in the file yet. */
  #pending: Change[];
  #number: number;
  /** What holds fewer changes is of another file. */
  #since = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(path: string, disk: Disk, known: Known, journal: Journal, pending: readonly Change[], number: number) {
    this.#path = path;
    this.#disk = disk;
    this.#known = known;
    this.#journal = journal;
    this.#pending = [...pending];
    this.#number = number;
  }

  /** How many changes there were: a workbook that is read now holds them. */
  get number(): number {
    return this.#number;
  }

  /** How many changes are in the journal alone. */
  get pending(): number {
    return this.#pending.length;
  }

  get path(): string {
    return this.#path;
  }

  /** For a workbook that is known already; nothing that is beside the file is read. */
  static async at(path: string, disk = realDisk): Promise<BookFile> {
    const stamp = await disk.stamp(path);
    const hash = hashOf((await disk.read(path)) ?? new Uint8Array());
    return new BookFile(path, disk, { hash, stamp }, new Journal(disk, journalPath(path), 0), [], 0);
  }

  /** Ends when the change outlasts whatever happens to this process; a failure leaves nothing of it. */
  append(delta: Delta): Promise<void> {
    return this.#inTurn(async () => {
      const change = { number: this.#number + 1, delta };
      const first = this.#journal.isEmpty ? [{ follows: this.#known.hash }] : [];
      await this.#journal.append(...first, change);
      this.#number = change.number;
      this.#pending.push(change);
    });
  }

  /** Puts a file in the place of the workbook's, which holds the changes up to a number. */
  take({ temporary, hash }: Prepared, holds: number): Promise<void> {
    return this.#inTurn(async () => {
      let stamp: string | null = null;
      try {
        if (holds < this.#since) return await this.#disk.remove(temporary);
        if (!(await this.#isAsKnown())) return await this.#part(temporary, hash, holds);
        if (!this.#journal.isEmpty) await this.#journal.append({ becomes: hash, holds });
        // Before it is in its place: from then on another program may write it.
        stamp = await this.#disk.stamp(temporary);
        await this.#disk.move(temporary, this.#path);
      } catch (error) {
        await this.#disk.remove(temporary).catch(() => undefined);
        throw error;
      }
      await this.#settle(hash, holds, stamp);
    });
  }

  /** The file's bytes where it holds all that was confirmed, as it was read or written here; else null. */
  whole(): Promise<Uint8Array | null> {
    return this.#inTurn(async () => {
      if (this.#pending.length > 0) return null;
      const bytes = await this.#disk.read(this.#path);
      return bytes && hashOf(bytes) === this.#known.hash ? bytes : null;
    });
  }

  /** Whether another program has written the file. A file that is gone is made again with the next change. */
  isOthers(): Promise<boolean> {
    return this.#inTurn(async () => !(await this.#isAsKnown()));
  }

  /**
   * After it was parted: what is open here takes the first file's place. Whoever calls has kept what stands there, which has this hash;
   * null: nothing.
   */
  takeOver(path: string, theirs: string | null): Promise<void> {
    return this.#inTurn(async () => {
      await this.#mustStill(path, theirs);
      const bytes = await this.#mustRead(this.#path);
      const journal = new Journal(this.#disk, journalPath(path), 0);
      const hash = hashOf(bytes);
      // Whatever ends the process before the end, what is confirmed is in the files of one of both.
      await journal.replace(this.#pending.length > 0 ? [{ follows: hash }, ...this.#pending] : []);
      await this.#disk.move(await this.#disk.writeBeside(path, bytes), path);
      await this.#goOn(path, hash, journal);
    });
  }

  /** After it was parted: it goes on with what stands in the first file. Whoever calls has kept what was open here. */
  takeUp(path: string, hash: string): Promise<void> {
    return this.#inTurn(async () => {
      await this.#mustStill(path, hash);
      this.#pending = [];
      // A save that is under way holds what was open before: it is not to be written over this.
      this.#number += 1;
      this.#since = this.#number;
      await this.#goOn(path, hash, new Journal(this.#disk, journalPath(path), 0));
    });
  }

  /** The other program may be at work again on what was chosen. */
  async #mustStill(path: string, hash: string | null): Promise<void> {
    const bytes = await this.#disk.read(path);
    if ((bytes && hashOf(bytes)) !== hash) throw Object.assign(new Error(`${path} has changed.`), { code: 'EBUSY' });
  }

  async #mustRead(path: string): Promise<Uint8Array> {
    const bytes = await this.#disk.read(path);
    if (!bytes) throw Object.assign(new Error(`${path} is gone.`), { code: 'ENOENT' });
    return bytes;
  }

  async #goOn(path: string, hash: string, journal: Journal): Promise<void> {
    const [from, old] = [this.#path, this.#journal];
    this.#path = path;
    this.#journal = journal;
    this.#known = { hash, stamp: await this.#disk.stamp(path) };
    await old.replace([]).catch(() => undefined);
    await this.#disk.remove(from).catch(() => undefined);
  }

  async #settle(hash: string, holds: number, stamp: string | null): Promise<void> {
    this.#known = { hash, stamp };
    this.#pending = this.#pending.filter(({ number }) => number > holds);
    await this.#journal.replace(this.#pending.length > 0 ? [{ follows: hash }, ...this.#pending] : []);
  }

  /** False where somebody else has written it since it was read or written here. One that is gone is made again. */
  async #isAsKnown(): Promise<boolean> {
    const stamp = await this.#disk.stamp(this.#path);
    if (stamp === null || stamp === this.#known.stamp) return true;
    const bytes = await this.#disk.read(this.#path);
    const isKnown = bytes === null || hashOf(bytes) === this.#known.hash;
    // It was only touched.
    if (isKnown) this.#known = { ...this.#known, stamp };
    return isKnown;
  }

  /** Both are kept: theirs where it is, ours beside it, and the journal with ours. */
  async #part(temporary: string, hash: string, holds: number): Promise<void> {
    const from = this.#path;
    const to = await freeName(from, { what: 'Khanton' }, this.#disk);
    const stamp = await this.#disk.stamp(temporary);
    await this.#disk.move(temporary, to);
    const old = this.#journal;
    this.#path = to;
    this.#journal = new Journal(this.#disk, journalPath(to), 0);
    await this.#settle(hash, holds, stamp);
    await old.replace([]);
    this.parted(from, to);
  }

  /** When all that was asked for is done. */
  async close(): Promise<void> {
    await this.#turn;
    await this.#journal.close();
  }

  /** Also where what was asked for never ends. */
  leave(): void {
    this.#journal.close().catch(() => undefined);
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }
}
