// A call's work on a workbook's file: read, changed, and saved only when all went well.
import { basename } from 'node:path';
import { keepUnknown } from '../backups/keep-unknown.ts';
import { notWritten, readBytes, withFileLock } from '../file.ts';
import { hashOf, realDisk } from '../journal/disk.ts';
import { openBook, readConfirmed } from '../journal/open-book.ts';
import { markCalculated, recalculate, recalculationOf } from '../office.ts';
import { draftOf } from '../workbook/changes/draft.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { UnreadableFile, writeXlsx } from '../xlsx.ts';
import { backupsOf } from './backups-of.ts';
import { both, Failure } from './failure.ts';

/** A file that is missing or a folder is a wrong call; one that is no workbook is refused by name. */
async function opened<Opened>(path: string, open: (path: string) => Promise<Opened | null>): Promise<Opened> {
  await readBytes(path);
  try {
    const found = await open(path);
    if (found === null) throw new Failure(both(`${path} is gone.`, `ไม่มีไฟล์ ${path} แล้ว`));
    return found;
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Failure(`${path}: ${error.message}`);
    throw error;
  }
}

/** As it was confirmed last, also while it is served; calculated, where another program changed it. */
export async function readBook(path: string): Promise<Workbook> {
  const workbook = await opened(path, readConfirmed);
  await recalculate(workbook, recalculationOf(workbook));
  return workbook;
}

/** What the file holds and this program does not know is named before it goes, and a copy of the file as it is stays beside it. */
async function tellUnknown(path: string): Promise<void> {
  const lost = await keepUnknown(await readBytes(path), backupsOf(path));
  if (!lost) return;
  const said = both(
    `This file holds ${lost.en}, which would be lost when it is saved here. It is kept as it is: ${lost.copy}`,
    `ไฟล์นี้มี${lost.th} ซึ่งจะหายไปเมื่อบันทึกที่นี่ เก็บไฟล์เดิมไว้ที่ "${lost.copy}"`,
  );
  process.stderr.write(`${said}\n`);
}

/** For the one who holds its lock. What the person has to know of what was found is said. A copied file is called as the copy is. */
export async function openToChange(path: string) {
  const { notices, ...book } = await opened(path, openBook);
  book.workbook.name = basename(path, '.xlsx');
  for (const notice of notices) process.stderr.write(`${notice}\n`);
  await tellUnknown(path);
  return book;
}

/** `calculate`: for the work to call when it has changed what it will. */
type Work<Result> = (workbook: Workbook, calculate: () => Promise<void>) => Promise<Result>;

interface Change<Result> {
  work: Work<Result>;
  /** What was there before is kept, whatever else was kept that day. */
  renews?: boolean;
}

/** Throws a failure and leaves the file as it is when the work throws: it is saved only when all went well, under a lock. */
export async function changeBook<Result>(path: string, { work, renews = false }: Change<Result>): Promise<Result> {
  // A missing file is a wrong call, before any lock is laid beside it.
  await readBytes(path);
  return withFileLock(path, async (real) => {
    const { workbook, file } = await openToChange(real);
    let beside: string | null = null;
    file.parted = (_, to) => {
      beside = to;
    };
    const before = draftOf(workbook);
    const recalculation = recalculationOf(workbook);
    // A command counts what the sheet shows: another program may have left values that are none of ours.
    await recalculate(workbook, recalculation);
    const result = await work(workbook, async () => {
      await recalculate(workbook, recalculation);
      markCalculated(workbook);
    });
    const bytes = await writeXlsx(workbook);
    try {
      const backups = backupsOf(real);
      if (renews) await backups.keep('set-up', before);
      await backups.beginDay(before, () => file.whole());
      await file.take({ temporary: await realDisk.writeBeside(real, bytes), hash: hashOf(bytes) }, file.number);
    } catch (error) {
      throw notWritten(path, error);
    } finally {
      await file.close();
    }
    if (beside !== null) throw changedMeanwhile(path, beside);
    return result;
  });
}

/** Both are kept. */
export function changedMeanwhile(path: string, beside: string): Failure {
  return new Failure(
    both(
      `Another program has changed ${path} meanwhile, and it was not overwritten. What this call has made is in ${beside}.`,
      `โปรแกรมอื่นได้แก้ไข ${path} ระหว่างนั้น ระบบจึงไม่ได้เขียนทับ ผลของคำสั่งนี้อยู่ใน ${beside}`,
    ),
  );
}
