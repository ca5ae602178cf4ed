// States of a workbook that are kept beside its file: each day's first, and what was there before it was replaced.

import { dirname, join } from 'node:path';
import { bangkokTime } from '../journal/bangkok-time.ts';
import type { Disk } from '../journal/disk.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { type BackupName, backupName, type Kind, readBackupName } from './backup-name.ts';

export const MOST_KEPT = 14;

export interface Backup extends BackupName {
  name: string;
}

export interface BackupOptions {
  disk: Disk;
  /** How many are kept; null: all. */
  most: number | null;
  now(): number;
  /** Writes a workbook beside a path, and returns where. */
  write(path: string, workbook: Workbook): Promise<string>;
}

const dayOf = (moment: number) => bangkokTime(moment).day;

export class Backups {
  readonly path: string;
  readonly #options: BackupOptions;
  /** Whose first state is kept. */
  #day = '';

  /** `path`: of the workbook's file, without links. */
  constructor(path: string, options: BackupOptions) {
    this.path = path;
    this.#options = options;
  }

  /** The newest first. */
  async list(): Promise<Backup[]> {
    const names = await this.#options.disk.list(dirname(this.path));
    return names
      .flatMap((name) => {
        const read = readBackupName(this.path, name);
        return read ? { name, ...read } : [];
      })
      .sort((one, other) => other.moment - one.moment || other.count - one.count);
  }

  /** Null where there is no such backup of this workbook. */
  async read(name: string): Promise<Uint8Array | null> {
    const isListed = (await this.list()).some((backup) => backup.name === name);
    return isListed ? this.#options.disk.read(join(dirname(this.path), name)) : null;
  }

  /**
   * To be called before each change. `file`: the bytes of the file where it holds the workbook as it is, else null. Whatever was kept
   * on a day before is of its first state: a day begins once.
   */
  async beginDay(workbook: Workbook, file: () => Promise<Uint8Array | null>): Promise<void> {
    const today = dayOf(this.#options.now());
    if (this.#day === today) return;
    const isKept = (await this.list()).some(({ kind, moment }) => kind !== 'foreign' && dayOf(moment) === today);
    if (!isKept) await this.keep('day', (await file()) ?? workbook);
    this.#day = today;
  }

  /** What cannot be kept throws. */
  async keep(kind: Kind, state: Workbook | Uint8Array): Promise<Backup> {
    const { disk, now, write } = this.#options;
    const all = await this.list();
    const moment = momentAfter(all[0]?.moment, Math.floor(now() / 1000) * 1000);
    const taken = new Set(all.map(({ name }) => name));
    let backup: Backup;
    for (let count = 1; ; count++) {
      backup = { kind, moment, count, name: backupName(this.path, { kind, moment, count }) };
      if (!taken.has(backup.name)) break;
    }
    const to = join(dirname(this.path), backup.name);
    const temporary = state instanceof Uint8Array ? await disk.writeBeside(to, state) : await write(to, state);
    await disk.move(temporary, to);
    await this.#clean();
    return backup;
  }

  /** The oldest go first; what was replaced today can be brought back today. What cannot be deleted stays. */
  async #clean(): Promise<void> {
    const { disk, most, now } = this.#options;
    if (most === null) return;
    const all = await this.list();
    const today = dayOf(now());
    const isToday = ({ moment }: Backup) => dayOf(moment) === today;
    const isOnly = (one: Backup) =>
      one.kind !== 'day' &&
      isToday(one) &&
      !all.some((other) => other !== one && other.kind === one.kind && isToday(other));
    const old = all.slice(most).filter((backup) => !isOnly(backup));
    for (const { name } of old) await disk.remove(join(dirname(this.path), name)).catch(() => undefined);
  }
}

/** Of two in one second the later is of the next: their order shows. */
function momentAfter(newest: number | undefined, now: number): number {
  return newest !== undefined && newest >= now && newest < now + 60_000 ? newest + 1000 : now;
}

/** Where nothing else goes on that would have to wait. */
export function writeHere(disk: Disk, bytesOf: (workbook: Workbook) => Promise<Uint8Array>): BackupOptions['write'] {
  return async (path, workbook) => disk.writeBeside(path, await bytesOf(workbook));
}
