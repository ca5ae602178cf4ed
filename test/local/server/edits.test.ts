// Single edits over HTTP: what they touch, and what taking them back leaves alone.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { State } from '../../../local/server/protocol.ts';
import { columnOf, LONG_CLERK, OWNER, phraeBook, rowOf, SONG_CLERK, tab } from '../../support/books/office';
import { type Served, serveBook } from '../../support/served/served';

const book = phraeBook();
const long = tab(book, 'ลอง');
const sheetId = long.id;
const first = { row: rowOf(long, 'ทต.แม่ปาน'), column: columnOf(long, 'รอบ 1 ก.ค. 2556') };
const one = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const value = (down: number, right: number) => long.cells[first.row + down]?.[first.column + right]?.value ?? null;
const type = (row: number, column: number, text: string, user: string) =>
  served.post('/edit', { sheetId, row, column, block: [[text]] }, user);
let served: Served;

beforeAll(async () => {
  long.merges.push({ row: 0, column: 0, rows: 1, columns: 3 });
  served = await serveBook(book);
});

afterAll(() => served.stop());

it('empties cells that lie apart, and none between them; all come back at once', async () => {
  const before = [value(0, 0), value(1, 0), value(2, 0)];
  expect(before).not.toContain(null);
  const clear = [one(first.row, first.column), one(first.row + 2, first.column)];
  expect((await served.post('/edit', { sheetId, clear }, LONG_CLERK)).answer).toEqual({ done: true });
  expect([value(0, 0), value(1, 0), value(2, 0)]).toEqual([null, before[1], null]);
  await served.post('/undo', {}, LONG_CLERK);
  expect([value(0, 0), value(1, 0), value(2, 0)]).toEqual(before);
});

it('empties nothing where one of the areas is protected', async () => {
  const before = value(0, 0);
  const registered = one(first.row, columnOf(long, 'ชื่อ อปท.'));
  const clear = [one(first.row, first.column), registered];
  expect((await served.post('/edit', { sheetId, clear }, LONG_CLERK)).answer).toMatchObject({ done: false });
  expect(value(0, 0)).toBe(before);
});

it('takes back what the window did, not what somebody else has typed since', async () => {
  const [row, column] = [first.row, first.column + 1];
  await type(row, column, '2', LONG_CLERK);
  await type(row, column, '5', OWNER);
  await served.post('/undo', {}, LONG_CLERK);
  expect(value(0, 1)).toBe(5);
});

it('takes back from the first cell of a merge what was typed into another of its cells', async () => {
  const title = () => long.cells[0]?.[0]?.value;
  const before = title();
  await type(0, 1, 'ชื่อใหม่', OWNER);
  expect(title()).toBe('ชื่อใหม่');
  await served.post('/undo', {}, OWNER);
  expect(title()).toBe(before);
});

describe('what a script has to say of an edit', () => {
  const slip = (text: string, user = LONG_CLERK) => type(first.row, first.column, text, user);

  it('is shown to whoever made it, once, and changes nothing of what was typed', async () => {
    const { answer } = await slip('ผ่าน');
    expect(answer).toEqual({
      done: true,
      toasts: [{ title: 'ขั้นตอน', text: expect.stringMatching(/มีข้อความ "ผ่าน" ซึ่งไม่ใช่ขั้น .*ในช่อง F4$/) }],
    });
    expect(value(0, 0)).toBe('ผ่าน');
    expect(long.cells[first.row]?.[first.column]?.note).toBeUndefined();
  });

  it('is nothing of a step, and of an edit that is refused', async () => {
    expect((await slip('4')).answer).toEqual({ done: true });
    expect((await slip('ผ่าน', SONG_CLERK)).answer).toEqual({ done: false, message: expect.any(String) });
  });
});

it('acts on rows over HTTP, for those who say who they are, and takes no junk', async () => {
  const hide = { sheetId, act: 'hide', axis: 'row', at: first.row, count: 2 };
  expect((await served.post('/act', hide, LONG_CLERK)).answer).toEqual({ done: true });
  expect(long.hiddenRows).toEqual([first.row, first.row + 1]);
  expect((await served.post('/undo', {}, LONG_CLERK)).answer).toEqual({
    done: true,
    said: `เลิกทำการซ่อนแถว ${first.row + 1}–${first.row + 2} แท็บ "ลอง" แล้ว`,
  });
  expect(long).not.toHaveProperty('hiddenRows');
  for (const junk of [
    { ...hide, at: -1 },
    { ...hide, axis: 'depth' },
    { ...hide, act: 'resize', size: 4 },
    { sheetId },
  ])
    expect((await served.post('/act', junk, LONG_CLERK)).status).toBe(400);
  expect((await served.post('/act', hide, '')).status).toBe(403);
});

describe('a script that runs in the meantime', () => {
  const run = (functionName: string, given: unknown[] = []) =>
    served.post('/run', { functionName, given, place: { sheetId, area: null }, answers: [] });
  const version = async () => ((await (await served.get('/state')).json()) as { version: number }).version;
  const summaryId = async () => {
    const { snapshot } = (await (await served.get('/state')).json()) as State;
    return Number(Object.values(snapshot.sheets).find(({ name }) => name === 'สรุปจังหวัด')?.id);
  };

  it('refuses what was meant for a tab as it was before, and takes the rest', async () => {
    const seen = await version();
    await run('menu_summary');
    const [row, column] = [20, 20];
    const edit = { version: seen, row, column, block: [['1']] };
    const { answer } = await served.post('/edit', { sheetId: await summaryId(), ...edit });
    expect(answer).toMatchObject({ done: false, message: expect.stringContaining('คำสั่งเพิ่งเปลี่ยนแท็บ "สรุปจังหวัด"') });
    expect((await served.post('/edit', { sheetId, ...edit })).answer).toEqual({ done: true });
    expect(
      (await served.post('/edit', { sheetId: await summaryId(), ...edit, version: await version() })).answer,
    ).toEqual({ done: true });
  });

  it("that only looks changes nobody's version and leaves undo alone", async () => {
    await type(first.row, first.column, '1', LONG_CLERK);
    const before = await version();
    await run('describeCommands');
    expect(await version()).toBe(before);
    expect((await served.post('/undo', {}, LONG_CLERK)).answer).toEqual({
      done: true,
      said: 'เลิกทำการแก้ไขช่อง F4 แท็บ "ลอง" แล้ว',
    });
  });
});
