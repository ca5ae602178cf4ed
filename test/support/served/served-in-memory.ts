// A small workbook as the server serves it, on a disk in memory and by a clock that is set: nothing of it is another thread's.

import { hashOf } from '../../../local/journal/disk.ts';
import { openBook } from '../../../local/journal/open-book.ts';
import { Panels } from '../../../local/server/runs/panels.ts';
import { here } from '../../../local/server/runs/running.ts';
import { ServedBook } from '../../../local/server/served-book.ts';
import { LIMITS } from '../../../local/services/host/time-limit.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { readXlsx, writeXlsx } from '../../../local/xlsx.ts';
import { OWNER } from '../books/office';
import { PATH } from './kept-book';
import type { MemoryDisk } from './memory-disk';

/** Noon in Bangkok. */
export const NOON = Date.parse('2026-11-26T12:00:00+07:00');

export async function servedInMemory(disk: MemoryDisk, clock = { now: NOON }) {
  const opened = await openBook(PATH, disk);
  if (!opened) throw new Error('There is no file.');
  const { file, workbook } = opened;
  const files = {
    async write(path: string, copy: Workbook) {
      const bytes = await writeXlsx(copy);
      return { temporary: await disk.writeBeside(path, bytes), hash: hashOf(bytes) };
    },
    bytesOf: writeXlsx,
    read: readXlsx,
    close: async () => undefined,
  };
  const runner = { ...here(LIMITS.run), close: async () => undefined };
  const own = { disk, files, runner, now: () => clock.now, claim: () => undefined };
  const served = new ServedBook({ workbook, file, panels: new Panels(''), limit: LIMITS.run, most: 3, ...own });
  const [sheet] = workbook.sheets as [Workbook['sheets'][0]];
  return {
    served,
    file,
    clock,
    type: (row: number, text: string) =>
      served.sharing.edit({ user: OWNER, window: 'one' }, { sheetId: sheet.id, row, column: 0, block: [[text]] }),
    first: (of: Workbook | undefined = served.sharing.workbook, row = 0) => of?.sheets[0]?.cells[row]?.[0]?.value,
    /** Nothing of it goes on. */
    async end() {
      served.sharing.streams.close();
      await served.finish();
      await served.save();
      await served.leave();
    },
  };
}
