// A thread of its own that writes and reads workbooks' files: meanwhile edits are answered.

import { parentPort } from 'node:worker_threads';
import type { Prepared } from '../../journal/book-file.ts';
import { hashOf, realDisk } from '../../journal/disk.ts';
import { whyOf } from '../../journal/why.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { readXlsx, UnreadableFile, writeXlsx } from '../../xlsx.ts';

/** To be written beside a path, or into bytes; or bytes to be read. */
export type FileOrder = { path: string; workbook: Workbook } | { workbook: Workbook } | { bytes: Uint8Array };

/** `failed`: why, with the system's name for it where it has one; `unreadable`: as people are told it. */
export type Done =
  | { prepared: Prepared }
  | { bytes: Uint8Array }
  | { workbook: Workbook }
  | { failed: string; code?: string | undefined; unreadable?: UnreadableFile['words'] };

parentPort?.on('message', async (order: FileOrder) => {
  const done = await work(order).catch(failure);
  parentPort?.postMessage(done);
});

async function work(order: FileOrder): Promise<Done> {
  if ('bytes' in order) return { workbook: await readXlsx(order.bytes) };
  const bytes = await writeXlsx(order.workbook);
  if (!('path' in order)) return { bytes };
  return { prepared: { temporary: await realDisk.writeBeside(order.path, bytes), hash: hashOf(bytes) } };
}

function failure(error: Error): Done {
  const { th, en } = whyOf(error);
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof UnreadableFile) return { failed: error.message, unreadable: error.words };
  return { failed: th === en ? error.message : `${th} / ${en}`, code };
}
