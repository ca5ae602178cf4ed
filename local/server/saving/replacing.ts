// Another state in the place of the workbook that is open: an upload, or a backup. What is open is kept first, and every window told.

import { KINDS } from '../../backups/backup-name.ts';
import type { Backup, Backups } from '../../backups/backups.ts';
import { lostOf } from '../../backups/keep-unknown.ts';
import { toldTime } from '../../journal/bangkok-time.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { languageOf } from '../people/language.ts';
import { NOTICES } from '../people/notice-words.ts';
import type { Words } from '../people/refusal-words.ts';
import type { BackupTold, UploadTold } from '../protocol.ts';
import type { Sharing } from '../sharing.ts';
import { originOf } from './download-stamp.ts';
import { toldUnknown } from './told-unknown.ts';

interface Room {
  sharing: Sharing;
  backups: Backups;
  /** Throws `UnreadableFile` where it is no workbook. */
  read(bytes: Uint8Array): Promise<Workbook>;
  say(words: Words, given: Readonly<Record<string, string>>): string;
}

export class Replacing {
  readonly #room: Room;

  constructor(room: Room) {
    this.#room = room;
  }

  async aboutUpload(bytes: Uint8Array): Promise<UploadTold> {
    const other = await this.#room.read(bytes);
    const open = this.#room.sharing.workbook;
    const at = other.downloaded?.at;
    const lost = await lostOf(bytes);
    return {
      name: open.name,
      other: other.name,
      tabs: other.sheets.length,
      origin: originOf(other, open),
      downloaded: at === undefined ? null : toldTime(at, languageOf(open)),
      lost: lost?.[languageOf(open)] ?? null,
    };
  }

  /** `file`: what it was called, where that is known. */
  async upload(bytes: Uint8Array, who: string, file?: string): Promise<void> {
    const other = await this.#room.read(bytes);
    delete other.downloaded;
    const { name } = this.#room.sharing.workbook;
    // By then it bears the name of the one that it replaces.
    const { name: uploaded } = other;
    await this.#room.sharing.replace(other, 'upload');
    await this.#announce(NOTICES.uploaded, { who, name, other: file ?? uploaded }, bytes);
  }

  async backups(): Promise<BackupTold[]> {
    return (await this.#room.backups.list()).map((backup) => this.#told(backup));
  }

  /** False where there is no such backup. */
  async restore(wanted: string, who: string): Promise<boolean> {
    const backup = (await this.#room.backups.list()).find(({ name }) => name === wanted);
    const bytes = backup && (await this.#room.backups.read(wanted));
    if (!bytes) return false;
    const other = await this.#room.read(bytes);
    delete other.downloaded;
    const { when, what } = this.#told(backup);
    const { name } = this.#room.sharing.workbook;
    await this.#room.sharing.replace(other, 'restore');
    await this.#announce(NOTICES.restored, { who, name, when, what });
    return true;
  }

  #told({ name, kind, moment }: Backup): BackupTold {
    const language = languageOf(this.#room.sharing.workbook);
    return { name, when: toldTime(moment, language), what: KINDS[kind][language] };
  }

  /** `foreign`: the file that is open from now on. */
  async #announce(words: Words, given: Readonly<Record<string, string>>, foreign?: Uint8Array): Promise<void> {
    const { backups, say, sharing } = this.#room;
    const [{ name: backup } = { name: '' }] = await backups.list();
    const lost = foreign ? await toldUnknown(foreign, this.#room) : '';
    sharing.audience.announce(say(words, { ...given, backup }) + lost);
  }
}
