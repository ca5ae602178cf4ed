// The backups of a workbook, for a call of the command line: it keeps them, and leaves it to the server to clear the oldest away.

import { Backups, writeHere } from '../backups/backups.ts';
import { realDisk } from '../journal/disk.ts';
import { writeXlsx } from '../xlsx.ts';

/** `path`: of the workbook's file, without links. */
export function backupsOf(path: string): Backups {
  return new Backups(path, { disk: realDisk, most: null, now: Date.now, write: writeHere(realDisk, writeXlsx) });
}
