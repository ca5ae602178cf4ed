// What is kept beside a served workbook's file: each day's first state, and what was there before it was replaced.
import { afterEach, expect, it } from 'vitest';
import { readXlsx, writeXlsx } from '../../../local/xlsx.ts';
import { OWNER } from '../../support/books/office';
import { PATH, smallBook } from '../../support/served/kept-book';
import { MemoryDisk } from '../../support/served/memory-disk';
import { NOON, servedInMemory } from '../../support/served/served-in-memory';

const DAY = 24 * 60 * 60 * 1000;
const owner = { user: OWNER, window: 'owner' };
const FIRST_ROW_GONE = { sheetId: 0, act: 'delete', axis: 'row', at: 0, count: 1 } as const;
const open: Awaited<ReturnType<typeof servedInMemory>>[] = [];

afterEach(async () => {
  for (const each of open.splice(0)) await each.end().catch(() => undefined);
});

async function begun(disk = new MemoryDisk()) {
  if ((await disk.read(PATH)) === null) disk.put(PATH, await writeXlsx(await smallBook()));
  const kept = await servedInMemory(disk);
  open.push(kept);
  const backups = async () => (await kept.served.replacing.backups()).map(({ name, what }) => ({ name, what }));
  const whats = async () => (await backups()).map(({ what }) => what);
  const held = async (name: string | undefined) => {
    const bytes = await disk.read(`/books/${name}`);
    return bytes ? kept.first(await readXlsx(bytes)) : undefined;
  };
  return { disk, backups, whats, held, ...kept };
}

it("keeps a day's first state before its first change, once", async () => {
  const { type, backups, held } = await begun();
  expect(await backups()).toEqual([]);
  await type(0, '10');
  await type(0, '11');
  const [backup, ...others] = await backups();
  expect(others).toEqual([]);
  expect(backup).toEqual({ name: 'จังหวัด (สำรอง 2569-11-26 12.00.00 ต้นวัน).xlsx', what: 'ต้นวัน' });
  expect(await held(backup?.name)).toBe(0);
});

it('begins a new day at midnight in Bangkok, with what was confirmed by then and is in no file yet', async () => {
  const { served, type, clock, file, backups, held } = await begun();
  clock.now = Date.parse('2026-11-26T23:59:59+07:00');
  await type(0, 'ก่อนเที่ยงคืน');
  expect(file.pending).toBe(1);
  clock.now = Date.parse('2026-11-27T00:00:01+07:00');
  expect(await served.sharing.act(owner, FIRST_ROW_GONE)).toEqual({ done: true });
  const [backup] = await backups();
  expect(backup?.name).toBe('จังหวัด (สำรอง 2569-11-27 00.00.01 ต้นวัน).xlsx');
  expect(await held(backup?.name)).toBe('ก่อนเที่ยงคืน');
});

it('after a new start on the same day the first state stays the first', async () => {
  const { disk, type, end } = await begun();
  await type(0, '10');
  await end();
  const again = await begun(disk);
  await again.type(0, '11');
  expect(await again.whats()).toEqual(['ต้นวัน']);
});

it('changes nothing where the first state cannot be kept', async () => {
  const { served, disk, type, first, whats } = await begun();
  disk.isFull = true;
  expect(await type(0, '10')).toMatchObject({ done: false, message: expect.stringContaining('ดิสก์เต็ม') });
  const gone = await served.sharing.act(owner, FIRST_ROW_GONE);
  expect(gone).toMatchObject({ done: false, message: expect.stringContaining('ดิสก์เต็ม') });
  expect(first()).toBe(0);
  disk.isFull = false;
  expect(await type(0, '10')).toEqual({ done: true });
  expect(await whats()).toEqual(['ต้นวัน']);
});

it('restores what an upload replaced, keeps what the restore replaces, and says so in every window', async () => {
  const { served, type, first, backups, whats } = await begun();
  await type(0, '10');
  const told: string[] = [];
  const page = { writeHead: () => undefined, write: (text: string) => told.push(text), on: () => undefined };
  served.sharing.listen({ ...page, end: () => undefined } as never);
  await served.replacing.upload(await writeXlsx({ ...(await smallBook()), name: 'อื่น' }), OWNER);
  expect(first()).toBe(0);
  expect(told.at(-1)).toContain(`${OWNER} อัปโหลด \\"อื่น\\" แทนที่สเปรดชีต \\"จังหวัด\\" แล้ว`);
  const upload = (await backups()).find(({ what }) => what === 'ก่อนอัปโหลด');
  expect(await served.replacing.restore(upload?.name ?? '', OWNER)).toBe(true);
  expect(first()).toBe(10);
  expect(told.at(-1)).toContain('(ก่อนอัปโหลด) แล้ว ข้อมูลก่อนกู้คืนเก็บไว้ในสำเนาสำรอง');
  expect(await whats()).toEqual(['ก่อนกู้คืน', 'ก่อนอัปโหลด', 'ต้นวัน']);
  expect(await served.replacing.restore('จังหวัด.xlsx', OWNER)).toBe(false);
  expect(await served.replacing.restore('../อื่น.xlsx', OWNER)).toBe(false);
});

it('replaces nothing where what is there cannot be kept', async () => {
  const { disk, served, type, first, backups } = await begun();
  await type(0, '10');
  const [backup] = await backups();
  disk.isFull = true;
  await expect(served.replacing.restore(backup?.name ?? '', OWNER)).rejects.toThrow('the disk is full');
  expect(first()).toBe(10);
  expect(await backups()).toEqual([backup]);
});

it('clears the oldest away, and never what was replaced today', async () => {
  const { served, type, clock, whats, backups } = await begun();
  for (let day = 0; day < 5; day++) {
    clock.now = NOON + day * DAY;
    await type(0, `วัน ${day}`);
  }
  expect((await backups()).map(({ name }) => name.slice(14, 25))).toEqual([
    ' 2569-11-30',
    ' 2569-11-29',
    ' 2569-11-28',
  ]);
  await served.replacing.upload(await writeXlsx(await smallBook()), OWNER);
  const newest = async () => (await backups())[0]?.name ?? '';
  for (let times = 0; times < 4; times++) await served.replacing.restore(await newest(), OWNER);
  expect(await whats()).toEqual(['ก่อนกู้คืน', 'ก่อนกู้คืน', 'ก่อนกู้คืน', 'ก่อนอัปโหลด']);
});

it('what is not ours by its name is never cleared away', async () => {
  const { disk, type, clock } = await begun();
  const own = 'จังหวัด (สำรอง 2560-01-01 12.00.00 ของหัวหน้า).xlsx';
  disk.put(`/books/${own}`, new Uint8Array([1]));
  for (let day = 0; day < 5; day++) {
    clock.now = NOON + day * DAY;
    await type(0, `วัน ${day}`);
  }
  expect(disk.names()).toContain(own);
});
