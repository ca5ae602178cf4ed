// How a shared workbook comes into its file: a copy of it, written by a thread, takes the file's place with what it holds of the journal.

import type { BookFile } from '../../journal/book-file.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { notInFile } from './ending.ts';
import type { Keeping } from './keeper.ts';
import type { WritingThread } from './writing-thread.ts';

/** A state of the workbook, and how many changes it holds. */
interface Copy {
  workbook: Workbook;
  holds: number;
}

/** `copy` calls back at the moment that the copy shows. */
export function savingOf(
  file: BookFile,
  thread: Pick<WritingThread, 'write'>,
  copy: (atThatMoment: () => void) => Promise<Workbook>,
): Keeping<Copy> {
  return {
    async read() {
      let holds = 0;
      const workbook = await copy(() => {
        holds = file.number;
      });
      return { workbook, holds };
    },
    async write({ workbook, holds }) {
      try {
        await file.take(await thread.write(file.path, workbook), holds);
      } catch (error) {
        throw notInFile(file, error);
      }
    },
    failed: (error) => process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`),
  };
}
