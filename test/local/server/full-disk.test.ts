// A disk that fills up, fails or does not answer: what cannot be kept is not confirmed, the rest goes on, and the end comes.

import { mkdtempSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { BookFile } from '../../../local/journal/book-file.ts';
import { type Disk, realDisk } from '../../../local/journal/disk.ts';
import { openBook } from '../../../local/journal/open-book.ts';
import { PATIENCE } from '../../../local/server/saving/ending.ts';
import type { Sharing } from '../../../local/server/sharing.ts';
import { serve } from '../../../local/server.ts';
import { writeXlsx } from '../../../local/xlsx.ts';
import { OWNER } from '../../support/books/office';
import { PHRAE_ROSTER } from '../../support/provinces/province';
import { contents, keptBook, PATH, smallBook } from '../../support/served/kept-book';
import { MemoryDisk } from '../../support/served/memory-disk';

const actor = { user: OWNER, window: 'one' };
const open: Sharing[] = [];

afterEach(() => {
  for (const { streams } of open.splice(0)) streams.close();
});

async function fullDisk() {
  const disk = new MemoryDisk();
  disk.put(PATH, await writeXlsx(await smallBook()));
  const kept = await keptBook(disk);
  open.push(kept.sharing);
  await kept.type(0, '10');
  disk.isFull = true;
  return { disk, ...kept };
}

/** Collects what an open page is told. */
function page(sharing: Sharing): string[] {
  const told: string[] = [];
  const response = { writeHead: () => undefined, write: (text: string) => told.push(text), on: () => undefined };
  sharing.listen({ ...response, end: () => undefined } as unknown as ServerResponse);
  return told;
}

const WHY = /^บันทึกไม่ได้ เพราะดิสก์เต็ม/;

it('an edit, an undo, a command and an upload are refused in a sentence, and nothing of them is there', async () => {
  const { sharing, type } = await fullDisk();
  const before = contents(await sharing.copy());
  const told = page(sharing);
  const already = told.length;
  for (const answer of [await type(1, '11'), await sharing.undo(actor)])
    expect(answer).toMatchObject({ done: false, message: expect.stringMatching(WHY) });
  const given = ['set-up', { province: 'แพร่', year: 2556, roster: PHRAE_ROSTER }];
  const run = { functionName: 'runCommand', given, place: { sheetId: 0, area: null }, answers: [] };
  expect(await sharing.run(actor, run)).toMatchObject({
    ended: 'failed',
    error: { message: expect.stringMatching(WHY) },
  });
  await expect(sharing.replace({ ...(await smallBook()), name: 'another' })).rejects.toThrow('the disk is full');
  expect(contents(await sharing.copy())).toEqual(before);
  expect(told).toHaveLength(already);
});

it('when there is room again, it goes on as if nothing had been', async () => {
  const { disk, sharing, type, save } = await fullDisk();
  for (let row = 1; row < 4; row++) await type(row, 'ไม่ได้บันทึก');
  await sharing.undo(actor);
  disk.isFull = false;
  expect(await type(2, '12')).toEqual({ done: true });
  expect(await sharing.undo(actor)).toEqual({ done: true, said: 'เลิกทำการแก้ไขช่อง A3 แท็บ "Sheet1" แล้ว' });
  expect(await sharing.undo(actor)).toEqual({ done: true, said: 'เลิกทำการแก้ไขช่อง A1 แท็บ "Sheet1" แล้ว' });
  expect(await sharing.redo(actor)).toEqual({ done: true, said: 'ทำซ้ำการแก้ไขช่อง A1 แท็บ "Sheet1" แล้ว' });
  const state = contents(await sharing.copy());
  expect(state.sheets[0]?.cells.map((row) => row[0]?.value)).toEqual([10, 1, 2, 3, 4, 5, 25]);
  expect(contents((await openBook(PATH, disk.cutOff(0)))?.workbook ?? (await smallBook()))).toEqual(state);
  await save();
  expect(contents((await openBook(PATH, disk.cutOff(0)))?.workbook ?? (await smallBook()))).toEqual(state);
});

it.each<[string, number, Disk['move'], RegExp]>([
  // However long the file takes to be written, it is told that it does not fit.
  [
    'is full',
    120_000,
    async () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOSPC' })),
    /ดิสก์เต็ม.*the disk is full/,
  ],
  ['does not answer', PATIENCE, () => new Promise(() => undefined), /ดิสก์ไม่ตอบ.*did not answer in time/],
])('where the disk %s, the end comes all the same and says what is not in the file', async (_, patience, move, why) => {
  const book = await smallBook();
  const path = join(mkdtempSync(join(tmpdir(), 'khanton-full-')), 'book.xlsx');
  writeFileSync(path, await writeXlsx(book));
  const serving = await serve({
    workbook: book,
    path,
    file: await BookFile.at(path, { ...realDisk, move }),
    patience,
    port: 18_500,
  });
  const body = JSON.stringify({ sheetId: 0, row: 0, column: 0, block: [['ยืนยันแล้ว']] });
  const response = await fetch(new URL(`/edit?as=${book.owner}`, serving.address), {
    method: 'POST',
    body,
    headers: { connection: 'close' },
  });
  expect(await response.json()).toEqual({ done: true });
  const ended = await serving.stop().then(() => 'saved', String);
  expect(ended).toMatch(why);
  expect(ended).toContain('1 changes could not be saved');
  const found = await openBook(path);
  expect(found?.workbook.sheets[0]?.cells[0]?.[0]?.value).toBe('ยืนยันแล้ว');
});
