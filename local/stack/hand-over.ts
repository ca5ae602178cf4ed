// Hands one province's file to the department's script: as the text it is, or of a workbook what its add-on hands out.
import { stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Failure } from '../cli/failure.ts';
import { readBook } from '../cli/with-book.ts';
import { readList } from '../list-file.ts';
import { callCommand } from '../office.ts';
import type { Department } from './department.ts';

async function handOverText(department: Department, name: string, path: string): Promise<void> {
  department.addFile(name, await readList(path), true);
}

/** As its owner would hand it out. Nobody knows when it was handed in: a copy of a file is as old as the copying. */
async function handOverWorkbook(department: Department, name: string, path: string): Promise<void> {
  const workbook = await readBook(path);
  const outcome = callCommand(workbook, workbook.owner, 'export', { format: 'json' });
  if (outcome.done) department.addFile(name, (outcome.result as { file: { content: string } }).file.content, false);
  // Another program's, or what was stacked before.
  else if (outcome.code === 'no-settings') department.leaveOut(name, 'foreign');
  else department.leaveOut(name, 'refused', outcome.message);
}

const KINDS: Readonly<Record<string, typeof handOverText>> = {
  '.csv': handOverText,
  '.json': handOverText,
  '.xlsx': handOverWorkbook,
};

/** Not where it is a folder that cannot be opened, or leads nowhere. */
const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isFile(),
    () => false,
  );

/** What cannot be read is left out by name: it stops nothing. */
export async function handOver(department: Department, folder: string, name: string): Promise<void> {
  const [handOverAs, path] = [KINDS[extname(name).toLowerCase()], join(folder, name)];
  if (!(await isFile(path))) return department.leaveOut(name, 'unreadable');
  if (!handOverAs) return department.leaveOut(name, 'foreign');
  try {
    await handOverAs(department, name, path);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    department.leaveOut(name, 'unreadable');
  }
}
