// When another program changes the file underneath: both states are kept at once, and the owner chooses which to go on with.

import { basename } from 'node:path';
import type { Backups } from '../../backups/backups.ts';
import type { BookFile } from '../../journal/book-file.ts';
import { type Disk, hashOf } from '../../journal/disk.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { NOTICES } from '../people/notice-words.ts';
import type { Words } from '../people/refusal-words.ts';
import type { Sharing } from '../sharing.ts';
import { NotKept } from './confirmed.ts';
import { toldUnknown } from './told-unknown.ts';

/** Milliseconds. Who saves in the other program has not yet turned to the page by then. */
const LOOKS = 2000;

export type Choice = 'ours' | 'theirs';

export interface Choosers {
  file: BookFile;
  disk: Disk;
  backups: Backups;
  sharing: Sharing;
  /** Begins a save, which parts both. */
  save(): void;
  read(bytes: Uint8Array): Promise<Workbook>;
  say(words: Words, given: Readonly<Record<string, string>>): string;
  /** Somebody else's file is ours now. */
  claim(path: string): void;
}

export class Choosing {
  readonly #room: Choosers;
  readonly #looking: NodeJS.Timeout;
  /** It was already another's when it was looked at last: by now it is written. */
  #wasOthers = false;
  #isLooking = false;
  #first: string | null = null;

  constructor(room: Choosers) {
    this.#room = room;
    room.file.parted = (from, to) => this.#parted(from, to);
    this.#looking = setInterval(() => void this.look().catch(() => undefined), LOOKS).unref();
  }

  /** Looks whether the file is another's by now. */
  async look(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    const isOthers = await this.#room.file.isOthers().finally(() => {
      this.#isLooking = false;
    });
    if (isOthers && this.#wasOthers) this.#room.save();
    this.#wasOthers = isOthers;
  }

  end(): void {
    clearInterval(this.#looking);
  }

  /** Null where there is nothing to choose. What cannot be kept is not done, and thrown. */
  async choose(choice: Choice): Promise<string | null> {
    const first = this.#first;
    const { sharing, say, backups } = this.#room;
    if (first === null) return null;
    let theirs: Uint8Array | null = null;
    // Two may choose at once.
    this.#first = null;
    try {
      if (choice === 'ours') await this.#takeOurs(first);
      else theirs = await this.#takeTheirs(first);
    } catch (error) {
      this.#first ??= first;
      throw error;
    }
    sharing.audience.ask(null);
    const [{ name: backup } = { name: '' }] = await backups.list();
    const words = choice === 'ours' ? NOTICES.tookOurs : NOTICES.tookTheirs;
    const lost = theirs ? await toldUnknown(theirs, this.#room) : '';
    const notice = say(words, { name: basename(first), backup }) + lost;
    sharing.audience.notify(null);
    sharing.audience.announce(notice);
    return notice;
  }

  async #takeOurs(first: string): Promise<void> {
    const { file, disk, backups } = this.#room;
    try {
      const theirs = await disk.read(first);
      if (theirs) await backups.keep('foreign', theirs);
      await file.takeOver(first, theirs && hashOf(theirs));
    } catch (error) {
      throw new NotKept(error);
    }
  }

  async #takeTheirs(first: string): Promise<Uint8Array> {
    const { file, disk, sharing, read } = this.#room;
    const bytes = await disk.read(first);
    if (!bytes) throw new NotKept(Object.assign(new Error(), { code: 'ENOENT' }));
    const hash = hashOf(bytes);
    await sharing.replace(await read(bytes), 'theirs', () => file.takeUp(first, hash));
    return bytes;
  }

  #parted(from: string, to: string): void {
    const { sharing, say, claim } = this.#room;
    // Where it happens again before anybody has chosen, the choice is about what happened last.
    this.#first = from;
    this.#wasOthers = false;
    const [theirs, ours] = [basename(from), basename(to)];
    const notice = say(NOTICES.parted, { theirs, ours });
    process.stderr.write(`${notice}\n`);
    sharing.audience.ask({ theirs, ours });
    sharing.audience.notify(notice);
    claim(to);
  }
}
