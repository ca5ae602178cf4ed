// A command that works on a copy alone: the copy goes into a file of its own, and the workbook stays as it is.
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { replaceFile, withFileLock } from '../file.ts';
import { markCalculated, type Outcome, recalculate } from '../office.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { writeXlsx } from '../xlsx.ts';
import { both, Failure } from './failure.ts';
import { readBook } from './with-book.ts';

type Done = Outcome & { done: true };

interface Copying {
  /** Of the file that does not exist yet. */
  out: string;
  perform(copy: Workbook): Done;
}

/** Another spreadsheet, as Google's "Make a copy" gives it. */
async function copyOf(path: string, out: string): Promise<Workbook> {
  const workbook = await readBook(path);
  return { ...workbook, id: crypto.randomUUID(), name: basename(out, '.xlsx') };
}

/** Runs a command on a copy that then becomes a file of its own. Throws a Failure where that file exists by then; the first one is never written. */
export async function changeCopy(
  path: string,
  { out, perform }: Copying,
): Promise<{ outcome: Done; workbook: Workbook }> {
  const workbook = await copyOf(path, out);
  const outcome = perform(workbook);
  await recalculate(workbook);
  markCalculated(workbook);
  const bytes = await writeXlsx(workbook);
  await withFileLock(out, async (real) => {
    if (existsSync(real)) throw new Failure(both(`${out} exists already.`, `มีไฟล์ ${out} อยู่แล้ว`));
    await replaceFile(real, bytes);
  });
  return { outcome, workbook };
}
