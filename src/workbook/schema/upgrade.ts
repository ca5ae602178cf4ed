// What a workbook of the version before lacks, and how it gets it. What set-up completes by itself (tabs, columns, rows) needs none.

import type { Language } from '../../words/text';
import type { Book } from '../book/book';

export interface Upgrade {
  /** The version that a workbook has afterwards. */
  to: number;
  /** May be broken off anywhere and run again; changes nothing that people typed. */
  run(book: Book, language: Language): void;
}
