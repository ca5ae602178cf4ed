// khanton restore: a state that is kept beside a workbook's file takes its place; the present one is kept first.

import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { KINDS } from '../backups/backup-name.ts';
import type { Backup, Backups } from '../backups/backups.ts';
import { readBytes, replaceFile, withFileLock } from '../file.ts';
import { toldTime } from '../journal/bangkok-time.ts';
import { hashOf, realDisk } from '../journal/disk.ts';
import { whyOf } from '../journal/why.ts';
import { readXlsx, UnreadableFile } from '../xlsx.ts';
import { listed } from './backups.ts';
import { backupsOf } from './backups-of.ts';
import { positionals, readWords } from './call.ts';
import { both, Failure, MissingFile } from './failure.ts';
import { changedMeanwhile, openToChange } from './with-book.ts';

/** By its number in the list, or its name, with a folder or without. */
function wanted(list: readonly Backup[], word: string, path: string): Backup {
  const isElsewhere = word !== basename(word) && resolve(word, '..') !== resolve(path, '..');
  const found = /^\d+$/.test(word)
    ? list[Number(word) - 1]
    : list.find(({ name }) => !isElsewhere && name === basename(word));
  if (found) return found;
  throw new MissingFile(
    both(
      `"${word}" is no backup of ${path}: khanton backups lists them.`,
      `"${word}" ไม่ใช่สำเนาสำรองของ ${path} ดูรายการด้วย khanton backups`,
    ),
  );
}

async function bytesOf(backups: Backups, { name }: Backup): Promise<Uint8Array> {
  const bytes = await backups.read(name);
  if (!bytes) throw new Failure(both(`${name} is gone.`, `ไม่พบ ${name} แล้ว`));
  await readXlsx(bytes).catch((error: unknown) => {
    throw error instanceof UnreadableFile ? new Failure(`${name}: ${error.message}`) : error;
  });
  return bytes;
}

export async function restoreCommand(given: readonly string[]): Promise<void> {
  const words = readWords(given, {});
  const [path, word] = positionals(words, 'BOOK.xlsx', 'BACKUP') as [string, string];
  const backup = wanted(await listed(path), word, path);
  const kept = await withFileLock(path, async (real) => {
    const backups = backupsOf(real);
    const bytes = await bytesOf(backups, backup);
    if (existsSync(real) && (await isWorkbook(real))) return replaced(path, real, backups, bytes);
    // A damaged one is kept too.
    const kept = existsSync(real) ? (await backups.keep('restore', await readBytes(real))).name : null;
    await replaceFile(real, bytes);
    return kept;
  });
  const when = `${toldTime(backup.moment, 'th')} (${KINDS[backup.kind].th} / ${KINDS[backup.kind].en})`;
  process.stdout.write(`${path} = ${when}\n`);
  if (kept) process.stdout.write(`เก็บของเดิมไว้ที่ / What was there before is kept: ${kept}\n`);
}

async function isWorkbook(path: string): Promise<boolean> {
  return readXlsx(await readBytes(path)).then(
    () => true,
    () => false,
  );
}

/** Where what was there before is kept. */
async function replaced(path: string, real: string, backups: Backups, bytes: Uint8Array): Promise<string> {
  const { workbook, file } = await openToChange(real);
  let beside: string | null = null;
  file.parted = (_, to) => {
    beside = to;
  };
  try {
    const { name } = await backups.keep('restore', (await file.whole()) ?? workbook);
    await file.take({ temporary: await realDisk.writeBeside(real, bytes), hash: hashOf(bytes) }, file.number);
    if (beside !== null) throw changedMeanwhile(path, beside);
    return name;
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${path} cannot be written: ${whyOf(error).en}. It is as it was.`);
  } finally {
    await file.close();
  }
}
