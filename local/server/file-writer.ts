// A thread of its own that writes workbooks to their file: meanwhile edits are answered.

import { parentPort } from 'node:worker_threads';
import { replaceFile } from '../file.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { writeXlsx } from '../xlsx.ts';

/** What the thread is asked; the answer is why it failed, or null. */
export interface WriteOrder {
  path: string;
  workbook: Workbook;
}

parentPort?.on('message', async ({ path, workbook }: WriteOrder) => {
  parentPort?.postMessage(await why(async () => replaceFile(path, await writeXlsx(workbook))));
});

async function why(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
