// Names for what is kept beside a workbook's file: they say what it is, and when it was put there.

import { basename, dirname, extname, join } from 'node:path';
import { bangkokTime, buddhistDay } from './bangkok-time.ts';
import type { Disk } from './disk.ts';

/** As a file's name may have it: 2569-11-26 15.45.30. */
function moment(now: number): string {
  const { day, clock } = bangkokTime(now);
  return `${buddhistDay(day)} ${clock}`;
}

/** One that is taken gets a number. */
export async function freeName(
  path: string,
  { what, ending = extname(path) }: { what: string; ending?: string },
  disk: Disk,
  now = Date.now(),
): Promise<string> {
  const base = basename(path, extname(path));
  for (let count = 1; ; count++) {
    const name = `${base} (${what} ${moment(now)}${count > 1 ? ` ${count}` : ''})${ending}`;
    const found = join(dirname(path), name);
    if ((await disk.stamp(found)) === null) return found;
  }
}
