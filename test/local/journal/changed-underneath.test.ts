// The file is another program's by now: both are kept, and the person is told.
import { afterEach, expect, it } from 'vitest';
import { openBook } from '../../../local/journal/open-book.ts';
import type { Sharing } from '../../../local/server/sharing.ts';
import { writeXlsx } from '../../../local/xlsx.ts';
import { contents, keptBook, PATH, smallBook } from '../../support/served/kept-book';
import { MemoryDisk } from '../../support/served/memory-disk';

const open: Sharing[] = [];

afterEach(() => {
  for (const { streams } of open.splice(0)) streams.close();
});

async function served() {
  const disk = new MemoryDisk();
  const bytes = await writeXlsx(await smallBook());
  disk.put(PATH, bytes);
  const kept = await keptBook(disk);
  open.push(kept.sharing);
  const parted: string[] = [];
  kept.file.parted = (from, to) => parted.push(from, to);
  return { disk, bytes, parted, ...kept };
}

it('theirs stays where it is, ours stands beside it and goes on there, with its journal', async () => {
  const { disk, parted, file, sharing, type, save } = await served();
  await type(0, '10');
  const theirs = await writeXlsx({ ...(await smallBook()), name: 'of another program' });
  disk.put(PATH, theirs);
  await save();
  expect(parted).toEqual([PATH, file.path]);
  expect(file.path).toMatch(/^\/books\/จังหวัด \(Khanton \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\)\.xlsx$/);
  expect(await disk.read(PATH)).toEqual(Buffer.from(theirs));
  await type(1, '11');
  const state = contents(await sharing.copy());
  expect(contents((await openBook(file.path, disk.cutOff(0)))?.workbook ?? (await smallBook()))).toEqual(state);
  await save();
  expect(disk.names()).toHaveLength(2);
  const [ours, found] = [await openBook(file.path, disk), await openBook(PATH, disk)];
  expect([ours?.notices, found?.notices]).toEqual([[], []]);
  expect(ours && contents(ours.workbook)).toEqual(state);
  expect(found?.workbook.name).toBe('of another program');
});

it('one that was only touched, or is gone, is written as ever', async () => {
  const { disk, bytes, parted, type, save } = await served();
  await type(0, '10');
  disk.put(PATH, bytes);
  await save();
  await type(1, '11');
  await disk.remove(PATH);
  await save();
  expect(parted).toEqual([]);
  expect((await openBook(PATH, disk))?.workbook.sheets[0]?.cells[1]?.[0]?.value).toBe(11);
});
