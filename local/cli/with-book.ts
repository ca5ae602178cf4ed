// A call's work on a workbook's file: read, changed, and saved only when all went well.
import { readBytes, replaceFile, withFileLock } from '../file.ts';
import { markCalculated, recalculate, recalculationOf } from '../office.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { readXlsx, UnreadableFile, writeXlsx } from '../xlsx.ts';
import { Failure } from './failure.ts';

export async function readBook(path: string): Promise<Workbook> {
  const bytes = await readBytes(path);
  try {
    return await readXlsx(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) throw new Failure(`${path}: ${error.message}`);
    throw error;
  }
}

/** `calculate`: for the work to call when it has changed what it will. */
type Work<Result> = (workbook: Workbook, calculate: () => Promise<void>) => Promise<Result>;

export async function changeBook<Result>(path: string, work: Work<Result>): Promise<Result> {
  // A missing file is a wrong call, before any lock is laid beside it.
  await readBytes(path);
  return withFileLock(path, async () => {
    const workbook = await readBook(path);
    const recalculation = recalculationOf(workbook);
    const result = await work(workbook, async () => {
      await recalculate(workbook, recalculation);
      markCalculated(workbook);
    });
    await replaceFile(path, await writeXlsx(workbook));
    return result;
  });
}
