// The end of serving, which comes whatever the disk does, and what is said when not all is in the file.

import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../../cli/failure.ts';
import type { BookFile } from '../../journal/book-file.ts';
import { journalPath } from '../../journal/journal.ts';
import { whyOf } from '../../journal/why.ts';

/** In milliseconds. What is not in the file by then is in the journal. */
export const PATIENCE = 4000;

interface Ending {
  save(): Promise<void>;
  leave(): Promise<void>;
}

const late = Object.assign(new Error(), { code: 'ETIMEDOUT' });

/** `patience` in milliseconds. Throws when by then something confirmed is not in the file; leaves in any case. */
export async function ending(file: BookFile, patience: number, { save, leave }: Ending): Promise<void> {
  const timer = new AbortController();
  // Where all that was confirmed is in the file, there is nothing to wait for.
  const tooLate = pause(patience, undefined, { signal: timer.signal }).then(() => {
    if (file.pending > 0) throw notInFile(file, late);
  });
  try {
    await Promise.race([save(), tooLate]);
  } finally {
    timer.abort();
    tooLate.catch(() => undefined);
    await leave();
  }
}

/** What was confirmed is not lost with it: it says where it is. */
export function notInFile(file: BookFile, error: unknown): Failure {
  const { th, en } = whyOf(error);
  const { path, pending } = file;
  const journal = journalPath(path);
  if (pending === 0) return new Failure(`บันทึกลง "${path}" ไม่ได้ เพราะ${th} / ${path} cannot be written: ${en}.`);
  return new Failure(
    `บันทึกการแก้ไข ${pending} ครั้งลง "${path}" ไม่ได้ เพราะ${th} การแก้ไขเก็บไว้ใน "${journal}" และจะกลับมาเมื่อเปิดครั้งต่อไป / ` +
      `${pending} changes could not be saved to ${path}: ${en}. They are kept in ${journal} and come back at the next start.`,
  );
}
