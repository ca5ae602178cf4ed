// A thread of its own that writes workbooks beside their file: meanwhile edits are answered.

import { parentPort } from 'node:worker_threads';
import type { Prepared } from '../../journal/book-file.ts';
import { hashOf, realDisk } from '../../journal/disk.ts';
import { whyOf } from '../../journal/why.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { writeXlsx } from '../../xlsx.ts';

export interface WriteOrder {
  path: string;
  workbook: Workbook;
}

/** `failed`: why. */
export type Written = Prepared | { failed: string };

parentPort?.on('message', async (order: WriteOrder) => {
  parentPort?.postMessage(await written(order));
});

async function written({ path, workbook }: WriteOrder): Promise<Written> {
  try {
    const bytes = await writeXlsx(workbook);
    return { temporary: await realDisk.writeBeside(path, bytes), hash: hashOf(bytes) };
  } catch (error) {
    const { th, en } = whyOf(error);
    return { failed: th === en ? en : `${th} / ${en}` };
  }
}
