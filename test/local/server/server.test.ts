// The shared sheet over HTTP: who may change what, and what others see of it.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { State, Update } from '../../../local/server/protocol.ts';
import { readXlsx, writeXlsx } from '../../../local/xlsx.ts';
import { columnOf, LONG_CLERK, OWNER, phraeBook, rowOf, SONG_CLERK, seen, tab } from '../../support/books/office';
import { type Served, serveBook, updates } from '../../support/served/served';

const book = phraeBook();
const long = tab(book, 'ลอง');
const at = { sheetId: long.id, row: rowOf(long, 'ทต.แม่ปาน'), column: columnOf(long, 'รอบ 1 ส.ค. 2556') };
const place = { sheetId: long.id, area: null };
const menuRun = (functionName: string) => ({ functionName, given: [], place, answers: [] });
let served: Served;

beforeAll(async () => {
  served = await serveBook(book);
});

afterAll(() => served.stop());

const state = async (user: string) => (await (await served.get(`/state?as=${user}`)).json()) as State;
const cell = async (column = at.column) =>
  (await state(OWNER)).snapshot.sheets[String(long.id)]?.cellData?.[at.row]?.[column]?.v;

it('a clerk types into the own district, and both open pages see it', async () => {
  const pages = [updates(served), updates(served)];
  for (const page of pages) await page.next();
  const { answer } = await served.post('/edit', { ...at, block: [['๕']] }, LONG_CLERK);
  expect(answer).toEqual({ done: true });
  for (const page of pages) {
    const update = (await page.next()).value as Update;
    expect(update.reload).toBe(false);
    expect(update.cells[String(long.id)]?.[at.row]?.[at.column]?.v).toBe('๕');
    await page.return(undefined);
  }
});

it("another district's clerk is refused, with the cell and the tab, and nothing changes", async () => {
  const { answer } = await served.post('/edit', { ...at, block: [['1']] }, SONG_CLERK);
  expect(answer).toMatchObject({
    done: false,
    message: expect.stringMatching(/^ช่อง [A-Z]+\d+ แท็บ "ลอง" เป็นช่องที่ป้องกันไว้/),
  });
  expect(await cell()).toBe('๕');
});

it('a pasted block is one edit, and is taken back as one by its own window only', async () => {
  await served.post('/edit', { ...at, column: at.column - 1, block: [['3', '3']] }, LONG_CLERK);
  expect([await cell(at.column - 1), await cell()]).toEqual([3, 3]);
  expect((await served.post('/undo', {}, SONG_CLERK)).answer).toMatchObject({ done: false });
  expect((await served.post('/undo', {}, LONG_CLERK)).answer).toEqual({
    done: true,
    said: 'เลิกทำการแก้ไขช่อง F4:G4 แท็บ "ลอง" แล้ว',
  });
  expect(await cell()).toBe('๕');
});

it('a viewer has no menu, a stranger nothing', async () => {
  expect((await state(OWNER)).menus[0]?.title).toBe('ขั้นตอน');
  expect((await served.get('/state?as=nobody@example.com')).status).toBe(403);
});

it('a menu entry runs as the person who pressed it, and its tab is shown', async () => {
  const { answer } = await served.post('/run', menuRun('menu_summary'), LONG_CLERK);
  // Which round is meant is said before it is built, where nobody named one.
  const toasts = [{ title: 'ขั้นตอน' }, { title: 'ขั้นตอน' }];
  expect(answer).toMatchObject({ ended: 'done', screen: { toasts, place: { area: null } } });
  const { snapshot } = await state(OWNER);
  const summary = Object.values(snapshot.sheets).find((sheet) => sheet.name === 'สรุปจังหวัด');
  expect(JSON.stringify(summary?.cellData)).toContain('รวม 8 อำเภอ');
});

it('a panel calls functions of the add-on, and no others', async () => {
  const run = (functionName: string, given: unknown[]) => ({ ...menuRun(functionName), given });
  expect((await served.post('/run', run('describeCommands', []))).answer).toMatchObject({ ended: 'done' });
  expect((await served.post('/run', run('constructor', []))).answer).toMatchObject({
    ended: 'failed',
    error: { message: 'Script function not found: constructor' },
  });
});

it('garbage is no workbook: the old one stays', async () => {
  const { status } = await served.post('/upload', new TextEncoder().encode('not a workbook'));
  expect(status).toBe(422);
  expect(await cell()).toBe('๕');
  const copy = new Uint8Array(await (await served.get('/download')).arrayBuffer());
  expect((await served.post('/upload', copy, LONG_CLERK)).status).toBe(403);
  const besides = () => readdirSync(dirname(served.path)).filter((name) => name.includes(' ก่อนอัปโหลด)'));
  expect(besides()).toEqual([]);
  expect((await served.post('/upload', copy)).status).toBe(200);
  const [kept = ''] = besides();
  const before = await readXlsx(readFileSync(join(dirname(served.path), kept)));
  expect(tab(before, 'ลอง').cells[at.row]?.[at.column]?.value).toBe('๕');
});

it('an upload is named before it is asked about: newest, older, another', async () => {
  const copy = async () => new Uint8Array(await (await served.get('/download')).arrayBuffer());
  const about = async (bytes: Uint8Array) => (await served.post('/upload/about', bytes)).answer;
  const downloaded = await copy();
  const told = expect.stringMatching(/^\d+\u00a0\S+\u00a0256\d เวลา/);
  expect(await about(downloaded)).toMatchObject({ name: 'test', other: 'test', origin: 'newest', downloaded: told });
  await served.post('/edit', { ...at, row: at.row + 1, block: [['1']] });
  expect(await about(downloaded)).toMatchObject({ origin: 'older', downloaded: told });
  const other = { ...phraeBook(), id: 'another', name: 'อื่น' };
  expect(await about(await writeXlsx(other))).toMatchObject({ other: 'อื่น', origin: 'another', downloaded: null });
  expect(await about(await writeXlsx(phraeBook()))).toMatchObject({ origin: 'unknown' });
  expect((await served.post('/upload/about', downloaded, LONG_CLERK)).status).toBe(403);
  expect(await cell()).toBe('๕');
});

it('backups are the owner’s to list and restore', async () => {
  const list = async (user: string) => served.get(`/backups?as=${user}`);
  expect((await list(LONG_CLERK)).status).toBe(403);
  const backups = (await (await list(OWNER)).json()) as { name: string; what: string }[];
  const day = backups.find(({ what }) => what === 'ต้นวัน');
  const restore = { name: day?.name };
  expect((await served.post('/restore', restore, LONG_CLERK)).status).toBe(403);
  expect((await served.post('/restore', { name: '../book.xlsx' })).status).toBe(404);
  expect((await served.post('/restore', restore)).answer).toEqual({ done: true });
  expect(await cell()).not.toBe('๕');
  const before = ((await (await list(OWNER)).json()) as typeof backups)[0];
  expect(before?.what).toBe('ก่อนกู้คืน');
  await served.post('/restore', { name: before?.name });
  expect(await cell()).toBe('๕');
  expect((await served.post('/choice', { choice: 'ours' })).status).toBe(409);
});

it.each<[string, string, unknown, RegExp]>([
  [
    'a huge selection',
    '/run',
    { place: { sheetId: 0, area: { row: 0, column: 0, rows: 4000, columns: 4000 } } },
    /10,000,000/,
  ],
  ['a giant answer', '/run', { answers: ['x'.repeat(50_001)] }, /50,000/],
  ['many answers', '/run', { answers: Array.from({ length: 101 }, () => 'OK') }, /100/],
  ['deep data', '/run', { given: [JSON.parse(`${'['.repeat(70)}${']'.repeat(70)}`)] }, /64/],
  [
    'many areas',
    '/edit',
    { sheetId: 0, clear: Array.from({ length: 10_001 }, () => ({ row: 0, column: 0, rows: 1, columns: 1 })) },
    /10,000/,
  ],
])('%s is refused, with the limit', async (_, path, odd, limit) => {
  const { status, answer } = await served.post(path, { ...menuRun('menu_summary'), ...(odd as object) });
  expect([status, String(answer.message)]).toEqual([413, expect.stringMatching(limit)]);
});

it('another site is not served', async () => {
  const response = await fetch(new URL('/edit', served.address), {
    method: 'POST',
    headers: { origin: 'https://example.com', connection: 'close' },
    body: '{}',
  });
  expect(response.status).toBe(403);
});

it('what was done is in the file after the end', async () => {
  await served.stop();
  const saved = await readXlsx(readFileSync(served.path));
  expect(seen(tab(saved, 'ลอง'), `${String.fromCharCode(65 + at.column)}${at.row + 1}`)).toBe('๕');
});
