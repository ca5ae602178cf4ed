// Names for what is kept beside a workbook's file: they say what it is, and when it was put there.

import { basename, dirname, extname, join } from 'node:path';
import type { Disk } from './disk.ts';

/** The clock of this machine, as a file's name may have it: 2026-11-26 15.45.30. */
function moment(now: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-');
  return `${day} ${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join('.')}`;
}

/** One that is taken gets a number. */
export async function freeName(
  path: string,
  { what, ending = extname(path) }: { what: string; ending?: string },
  disk: Disk,
  now = new Date(),
): Promise<string> {
  const base = basename(path, extname(path));
  for (let count = 1; ; count++) {
    const name = `${base} (${what} ${moment(now)}${count > 1 ? ` ${count}` : ''})${ending}`;
    const found = join(dirname(path), name);
    if ((await disk.stamp(found)) === null) return found;
  }
}
