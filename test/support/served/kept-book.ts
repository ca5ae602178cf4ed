// A small workbook on a disk in memory, shared by people whose changes are confirmed, and saved now and then.
import type { BookFile } from '../../../local/journal/book-file.ts';
import { hashOf } from '../../../local/journal/disk.ts';
import { openBook } from '../../../local/journal/open-book.ts';
import { recalculate } from '../../../local/office.ts';
import { Panels } from '../../../local/server/runs/panels.ts';
import { Sharing } from '../../../local/server/sharing.ts';
import { changeCell, newSheet, newWorkbook } from '../../../local/workbook/cells.ts';
import { insertSheet } from '../../../local/workbook/tabs.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { writeXlsx } from '../../../local/xlsx.ts';
import { OWNER } from '../books/office';
import type { MemoryDisk } from './memory-disk';

export const PATH = '/books/จังหวัด.xlsx';

export async function smallBook(): Promise<Workbook> {
  const book = newWorkbook({ name: 'จังหวัด', owner: OWNER });
  const [sheet] = book.sheets as [Workbook['sheets'][0]];
  for (let row = 0; row < 6; row++) changeCell(sheet, row, 0, { value: row });
  changeCell(sheet, 6, 0, { value: null, formula: '=SUM(A1:A6)' });
  insertSheet(book, newSheet(book, 'อีกแท็บ', 20, 5), 1);
  await recalculate(book);
  return book;
}

/** What of a workbook has to be the same again. */
export function contents({ calculated: _, ...book }: Workbook): Omit<Workbook, 'calculated'> {
  return book;
}

export interface Kept {
  file: BookFile;
  sharing: Sharing;
  type(row: number, text: string): Promise<{ done: boolean; message?: string }>;
  save(): Promise<void>;
}

export async function keptBook(disk: MemoryDisk): Promise<Kept> {
  const opened = await openBook(PATH, disk);
  if (!opened) throw new Error('There is no file.');
  const { file, workbook } = opened;
  const keep = (delta: Parameters<BookFile['append']>[0]) => file.append(delta);
  const sharing = new Sharing(workbook, new Panels(''), () => undefined, keep);
  const [{ id }] = workbook.sheets as [Workbook['sheets'][0]];
  return {
    file,
    sharing,
    type: (row, text) => sharing.edit({ user: OWNER, window: 'one' }, { sheetId: id, row, column: 0, block: [[text]] }),
    async save() {
      let holds = 0;
      const copy = await sharing.copy(() => {
        holds = file.number;
      });
      const bytes = await writeXlsx(copy);
      await file.take({ temporary: await disk.writeBeside(PATH, bytes), hash: hashOf(bytes) }, holds);
    },
  };
}
