// A call's work on a workbook's file: read, changed, and saved only when all went well.
import { readBytes, withFileLock } from '../file.ts';
import { openBook, readConfirmed } from '../journal/book-file.ts';
import { hashOf, realDisk } from '../journal/disk.ts';
import { whyOf } from '../journal/why.ts';
import { markCalculated, recalculate, recalculationOf } from '../office.ts';
import { parted } from '../server/saving/ending.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { UnreadableFile, writeXlsx } from '../xlsx.ts';
import { Failure } from './failure.ts';

/** A file that is missing or a folder is a wrong call; one that is no workbook is refused by name. */
async function opened<Opened>(path: string, open: (path: string) => Promise<Opened | null>): Promise<Opened> {
  await readBytes(path);
  try {
    const found = await open(path);
    if (found === null) throw new Failure(`${path} is gone.`);
    return found;
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Failure(`${path}: ${error.message}`);
    throw error;
  }
}

/** As it was confirmed last, also while it is served. */
export const readBook = (path: string) => opened(path, readConfirmed);

/** For the one who holds its lock. What the person has to know of what was found is said. */
export async function openToChange(path: string) {
  const { notices, ...book } = await opened(path, openBook);
  for (const notice of notices) process.stderr.write(`${notice}\n`);
  return book;
}

/** `calculate`: for the work to call when it has changed what it will. */
type Work<Result> = (workbook: Workbook, calculate: () => Promise<void>) => Promise<Result>;

export async function changeBook<Result>(path: string, work: Work<Result>): Promise<Result> {
  // A missing file is a wrong call, before any lock is laid beside it.
  await readBytes(path);
  return withFileLock(path, async (real) => {
    const { workbook, file } = await openToChange(real);
    file.parted = (from, to) => process.stderr.write(`${parted(from, to)}\n`);
    const recalculation = recalculationOf(workbook);
    const result = await work(workbook, async () => {
      await recalculate(workbook, recalculation);
      markCalculated(workbook);
    });
    const bytes = await writeXlsx(workbook);
    try {
      await file.take({ temporary: await realDisk.writeBeside(real, bytes), hash: hashOf(bytes) }, file.number);
    } catch (error) {
      throw new Failure(`${path} cannot be written: ${whyOf(error).en}. It is as it was.`);
    } finally {
      await file.close();
    }
    return result;
  });
}
