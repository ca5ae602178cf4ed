// khanton backups: the states of a workbook that are kept beside its file, the newest first.

import { existsSync } from 'node:fs';
import { KINDS } from '../backups/backup-name.ts';
import type { Backup } from '../backups/backups.ts';
import { readBytes } from '../file.ts';
import { bangkokTime, toldTime } from '../journal/bangkok-time.ts';
import { realPath } from '../lock/file-lock.ts';
import { backupsOf } from './backups-of.ts';
import { positionals, readWords } from './call.ts';
import { both } from './failure.ts';

/** The time of the day's first state and of what was replaced, as programs read it. */
function isoOf(moment: number): string {
  const { day, clock } = bangkokTime(moment);
  return `${day}T${clock.replaceAll('.', ':')}+07:00`;
}

/** Numbered as `khanton restore` takes them. */
export async function listed(path: string): Promise<Backup[]> {
  const list = await backupsOf(await realPath(path)).list();
  // A file that is gone may have backups all the same.
  if (list.length === 0 && !existsSync(path)) await readBytes(path);
  return list;
}

export async function backupsCommand(given: readonly string[]): Promise<void> {
  const words = readWords(given, { json: { type: 'boolean' } });
  const [path] = positionals(words, 'BOOK.xlsx') as [string];
  const list = await listed(path);
  if (words.options.json) {
    const told = list.map(({ name, kind, moment }, index) => ({ number: index + 1, name, kind, at: isoOf(moment) }));
    process.stdout.write(`${JSON.stringify({ command: 'backups', backups: told }, null, 2)}\n`);
    return;
  }
  if (list.length === 0)
    process.stdout.write(`${both('Nothing is kept beside this file yet.', 'ยังไม่มีสำเนาสำรองของไฟล์นี้')}\n`);
  for (const [index, { name, kind, moment }] of list.entries())
    process.stdout.write(`${index + 1}\t${toldTime(moment, 'th')}\t${KINDS[kind].th} / ${KINDS[kind].en}\t${name}\n`);
}
