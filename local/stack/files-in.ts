// The files of a folder and of those in it, in the order of their names; what programs keep there for themselves is none.
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isBackupName } from '../backups/backup-name.ts';
import { both, WrongCall } from '../cli/failure.ts';

/** Hidden ones, what Excel and LibreOffice leave beside a file that is open, and what a system keeps of a folder. */
const OWN = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/i;

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    throw new WrongCall(both(`There is no folder ${folder}.`, `ไม่พบโฟลเดอร์ ${folder}`));
  }
}

/** Paths from the folder on; a folder in it that cannot be read stands there itself. A missing folder is a wrong call. */
export async function filesIn(folder: string, top: string = folder): Promise<string[]> {
  const seen = (await entriesOf(folder)).filter(({ name }) => !OWN.test(name) && !isBackupName(name));
  const found = await Promise.all(
    seen.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path, top).catch(() => [relative(top, path)]);
      return [relative(top, path)];
    }),
  );
  return found.flat().sort((one, other) => one.localeCompare(other, 'th'));
}
