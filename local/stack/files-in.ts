// The files of a folder and of those in it, in the order of their names; what programs keep there for themselves is none.
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { isBackupName } from '../backups/backup-name.ts';
import { both, WrongCall } from '../cli/failure.ts';

/** Hidden ones, and what Excel and LibreOffice leave beside a file that is open. */
const OWN = /^(?:\.|~\$)/;

async function entriesOf(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    throw new WrongCall(both(`There is no folder ${folder}.`, `ไม่พบโฟลเดอร์ ${folder}`));
  }
}

/** Paths from the folder on. A missing folder is a wrong call. */
export async function filesIn(folder: string, top: string = folder): Promise<string[]> {
  const seen = (await entriesOf(folder)).filter(({ name }) => !OWN.test(name) && !isBackupName(name));
  const found = await Promise.all(
    seen.map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesIn(path, top);
      return entry.isFile() ? [relative(top, path)] : [];
    }),
  );
  return found.flat().sort((one, other) => one.localeCompare(other, 'th'));
}
