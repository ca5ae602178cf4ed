// Another program has changed the file under a served workbook: it is noticed, both are kept, and the owner chooses.
import { afterEach, expect, it } from 'vitest';
import { openBook } from '../../../local/journal/open-book.ts';
import type { Update } from '../../../local/server/protocol.ts';
import { readXlsx, writeXlsx } from '../../../local/xlsx.ts';
import { PATH, smallBook } from '../../support/served/kept-book';
import { MemoryDisk } from '../../support/served/memory-disk';
import { servedInMemory } from '../../support/served/served-in-memory';

const open: Awaited<ReturnType<typeof servedInMemory>>[] = [];

afterEach(async () => {
  for (const each of open.splice(0)) await each.end().catch(() => undefined);
});

/** Ours says 10 in its first cell, theirs is called otherwise and says 0 there. */
async function changedUnderneath() {
  const disk = new MemoryDisk();
  disk.put(PATH, await writeXlsx(await smallBook()));
  const kept = await servedInMemory(disk);
  open.push(kept);
  const { served, type } = kept;
  await type(0, '10');
  const told: Update[] = [];
  const page = { writeHead: () => undefined, on: () => undefined, end: () => undefined };
  const write = (text: string) => void told.push(JSON.parse(text.slice('data: '.length)) as Update);
  served.sharing.listen({ ...page, write } as never);
  disk.put(PATH, await writeXlsx({ ...(await smallBook()), name: 'ของโปรแกรมอื่น' }));
  // Nobody types: it is noticed all the same.
  await served.look();
  await served.look();
  await expect.poll(() => told.at(-1)?.underneath).toBeTruthy();
  const inFile = async () => {
    const found = await openBook(PATH, disk.cutOff(0));
    return found && { name: found.workbook.name, first: kept.first(found.workbook) };
  };
  const backups = () => disk.names().filter((name) => name.includes('(สำรอง '));
  const backup = async (what: string) => {
    const bytes = await disk.read(`/books/${backups().find((name) => name.includes(what))}`);
    return bytes && (await readXlsx(bytes));
  };
  return { disk, told, inFile, backups, backup, ...kept };
}

it('both are in files before anybody has chosen, and every window is told', async () => {
  const { disk, told, file, inFile, first } = await changedUnderneath();
  const ours = told.at(-1)?.underneath?.ours ?? '';
  expect(told.at(-1)).toMatchObject({
    notice: expect.stringMatching(/^โปรแกรมอื่นได้แก้ไขไฟล์ "จังหวัด.xlsx"/),
    underneath: { theirs: 'จังหวัด.xlsx', ours: expect.stringMatching(/^จังหวัด \(Khanton /) },
  });
  expect(await inFile()).toEqual({ name: 'ของโปรแกรมอื่น', first: 0 });
  expect(file.path).toBe(`/books/${ours}`);
  expect(first((await openBook(file.path, disk.cutOff(0)))?.workbook)).toBe(10);
});

it('ours goes on in the file, with what is typed meanwhile; theirs is a backup', async () => {
  const { disk, served, type, inFile, file, backup, told } = await changedUnderneath();
  await type(0, '11');
  expect(await served.choose('ours')).toContain('เจ้าของเลือกใช้ข้อมูลในหน้านี้');
  expect(await inFile()).toEqual({ name: 'จังหวัด', first: 11 });
  expect((await backup('จากโปรแกรมอื่น'))?.name).toBe('ของโปรแกรมอื่น');
  expect([file.path, disk.names().filter((name) => name.includes('Khanton'))]).toEqual([PATH, []]);
  await type(0, '12');
  expect(await inFile()).toEqual({ name: 'จังหวัด', first: 12 });
  expect(told.at(-1)?.underneath ?? null).toBeNull();
  expect(await served.choose('theirs')).toBeNull();
});

it('theirs is what all windows see; ours is a backup, and a save that was under way is not written over it', async () => {
  const { disk, served, type, inFile, first, file, backup, end } = await changedUnderneath();
  await type(0, '11');
  expect(await served.choose('theirs')).toContain('เจ้าของเลือกใช้ข้อมูลจากไฟล์');
  // It is the same file, whatever the other program called the spreadsheet in it.
  expect([served.sharing.workbook.name, first()]).toEqual(['จังหวัด', 0]);
  // On a busy machine it may be saved under our name by now.
  expect((await inFile())?.first).toBe(0);
  expect(first((await backup('ก่อนใช้ไฟล์จากโปรแกรมอื่น')) ?? undefined)).toBe(11);
  expect([file.path, disk.names().filter((name) => name.includes('Khanton'))]).toEqual([PATH, []]);
  await type(0, '12');
  await end();
  expect(await inFile()).toEqual({ name: 'จังหวัด', first: 12 });
});

it('where what is replaced cannot be kept, nothing is chosen, and it can be tried again', async () => {
  const { disk, served, inFile, backups } = await changedUnderneath();
  const before = backups();
  disk.isFull = true;
  for (const choice of ['ours', 'theirs'] as const)
    await expect(served.choose(choice)).rejects.toThrow('the disk is full');
  expect([await inFile(), backups()]).toEqual([{ name: 'ของโปรแกรมอื่น', first: 0 }, before]);
  disk.isFull = false;
  expect(await served.choose('ours')).not.toBeNull();
  expect(await inFile()).toEqual({ name: 'จังหวัด', first: 10 });
});
