// What undo takes back: a run of a command as one step, a cut with its paste as another; what others typed stays.
import { afterEach, expect, it } from 'vitest';
import { Panels } from '../../../local/server/runs/panels.ts';
import { here } from '../../../local/server/runs/running.ts';
import { Sharing } from '../../../local/server/sharing.ts';
import { LIMITS } from '../../../local/services/host/time-limit.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { columnOf, LONG_CLERK, OWNER, phraeBook, tab } from '../../support/books/office';

const owner = { user: OWNER, window: 'owner' };
const clerk = { user: LONG_CLERK, window: 'clerk' };
const open: Sharing[] = [];

afterEach(() => {
  for (const { streams } of open.splice(0)) streams.close();
});

function shared(runner = here(LIMITS.run)) {
  const sharing = new Sharing(phraeBook(), new Panels(''), () => undefined, undefined, runner);
  open.push(sharing);
  const long = tab(sharing.workbook, 'ลอง');
  const steps = columnOf(long, 'รอบ 1 ก.ค. 2556');
  const run = (functionName: string) =>
    sharing.run(owner, { functionName, given: [], place: { sheetId: long.id, area: null }, answers: [] });
  const type = (actor: typeof owner, sheet: string, row: number, column: number, text: string) => {
    const { id } = tab(sharing.workbook, sheet);
    return sharing.edit(actor, { sheetId: id, row, column, block: [[text]] });
  };
  const cell = (row: number, column: number) => tab(sharing.workbook, 'ลอง').cells[row]?.[column]?.value ?? null;
  return { sharing, long, steps, run, type, cell };
}

/** All but the numbers that are handed out once, and of which formulas' values are. */
function all({ nextId: _, calculated: __, ...book }: Workbook): unknown {
  return JSON.parse(JSON.stringify(book));
}

it('a run is taken back as a whole and done again: a new tab, its outputs, and the colours of others', async () => {
  const { sharing, run } = shared();
  await sharing.copy();
  const before = all(sharing.workbook);
  await run('menu_validate');
  const after = all(sharing.workbook);
  expect(after).not.toEqual(before);
  expect(await sharing.undo(owner)).toEqual({
    done: true,
    said: 'เลิกทำคำสั่ง "ตรวจสอบ: ทั้งจังหวัด" ทั้งหมดแล้ว แท็บ "ผลการตรวจ"',
  });
  expect(all(sharing.workbook)).toEqual(before);
  expect(await sharing.redo(owner)).toMatchObject({ said: expect.stringMatching(/^ทำซ้ำคำสั่ง "ตรวจสอบ: ทั้งจังหวัด"/) });
  expect(all(sharing.workbook)).toEqual(after);
  expect(await sharing.undo(owner)).toMatchObject({ done: true });
  expect(all(sharing.workbook)).toEqual(before);
});

it('what others typed on other tabs meanwhile stays, and the window goes on to its edit before the run', async () => {
  const { sharing, steps, run, type, cell } = shared();
  await type(owner, 'ลอง', 4, steps, '1');
  await run('menu_summary');
  await type(clerk, 'ลอง', 5, steps, '2');
  expect(await sharing.undo(owner)).toMatchObject({ said: expect.stringContaining('"สร้างสรุปจังหวัด"') });
  expect(JSON.stringify(tab(sharing.workbook, 'สรุปจังหวัด').cells)).toContain('ยังไม่ได้สร้าง');
  expect([cell(4, steps), cell(5, steps)]).toEqual([1, 2]);
  expect(await sharing.undo(owner)).toMatchObject({ said: expect.stringContaining('แท็บ "ลอง"') });
  expect([cell(4, steps) === 1, cell(5, steps)]).toEqual([false, 2]);
});

it('is refused with the reason where somebody typed into what the run made', async () => {
  const { sharing, run, type } = shared();
  await run('menu_summary');
  await type(clerk, 'สรุปจังหวัด', 60, 3, 'จดไว้');
  const summary = () => JSON.stringify(tab(sharing.workbook, 'สรุปจังหวัด').cells);
  const before = summary();
  expect(await sharing.undo(owner)).toEqual({
    done: false,
    message: 'เลิกทำคำสั่ง "สร้างสรุปจังหวัด" ไม่ได้ เพราะหลังจากนั้นมีผู้แก้ไขแท็บ "สรุปจังหวัด" แล้ว ข้อมูลที่กรอกไว้ยังอยู่ครบ',
  });
  expect(summary()).toBe(before);
});

it('a run goes with the rows that others move and hide, on its own tab too; what they noted there keeps it', async () => {
  const { sharing, long, run } = shared();
  const other = { user: OWNER, window: 'other' };
  const rows = (at: number, count = 1) => ({ axis: 'row' as const, at, count });
  const summary = () => tab(sharing.workbook, 'สรุปจังหวัด');
  const texts = () => summary().cells.map((cells) => cells?.map((cell) => cell?.value ?? null) ?? []);
  const filled = () => texts().filter((cells) => cells.some((value) => value !== null));
  long.tabColor = '#123456';
  await sharing.copy();
  const before = filled();
  await run('menu_summary');
  await run('menu_validate');
  const { rowCount, tabColor: colour } = tab(sharing.workbook, 'ลอง');
  expect(colour).not.toBe('#123456');
  const after = filled();
  const id = summary().id;
  expect(await sharing.act(clerk, { sheetId: long.id, act: 'hide', ...rows(5) })).toEqual({ done: true });
  expect(await sharing.act(clerk, { sheetId: long.id, act: 'insert', ...rows(rowCount), like: 'before' })).toEqual({
    done: true,
  });
  expect(await sharing.act(other, { sheetId: id, act: 'insert', ...rows(3, 2), like: 'before' })).toEqual({
    done: true,
  });
  expect(await sharing.undo(owner)).toMatchObject({ said: expect.stringContaining('"ตรวจสอบ: ทั้งจังหวัด"') });
  const back = tab(sharing.workbook, 'ลอง');
  expect([back.tabColor, back.hiddenRows, back.rowCount]).toEqual(['#123456', [5], rowCount + 1]);
  expect(await sharing.undo(owner)).toMatchObject({ said: expect.stringContaining('"สร้างสรุปจังหวัด"') });
  expect(filled()).toEqual(before);
  await sharing.redo(owner);
  await sharing.redo(owner);
  const again = tab(sharing.workbook, 'ลอง');
  expect([filled(), again.tabColor, again.hiddenRows]).toEqual([after, colour, [5]]);
  await sharing.undo(owner);
  // A note is somebody's work as well.
  expect(await sharing.act(other, { sheetId: id, act: 'note', row: 1, column: 0, text: 'ถามอีกครั้ง' })).toEqual({
    done: true,
  });
  expect(await sharing.undo(owner)).toMatchObject({ done: false, message: expect.stringMatching(/^เลิกทำคำสั่ง/) });
  expect([filled(), summary().cells[1]?.[0]?.note]).toEqual([after, 'ถามอีกครั้ง']);
});

it('a cut with its paste is one step, on one tab or from one to another', async () => {
  const { sharing, long, steps, cell } = shared();
  const remark = columnOf(long, 'หมายเหตุ');
  const was = [cell(4, steps), cell(5, steps)];
  const from = (sheetId: number, row: number, column: number) => ({
    sheetId,
    clear: [{ row, column, rows: 1, columns: 1 }] as [never],
  });
  const cut = { sheetId: long.id, row: 4, column: remark, block: [[String(was[0])]], from: from(long.id, 4, steps) };
  expect(await sharing.edit(owner, cut)).toEqual({ done: true });
  expect([cell(4, steps), cell(4, remark)]).toEqual([null, String(was[0])]);
  expect(await sharing.undo(owner)).toMatchObject({ done: true });
  expect([cell(4, steps), cell(4, remark)]).toEqual([was[0], null]);
  await sharing.redo(owner);
  expect([cell(4, steps), cell(4, remark)]).toEqual([null, String(was[0])]);
  await sharing.undo(owner);
  const { id: song } = tab(sharing.workbook, 'สอง');
  // To empty the other district's cell is not the clerk's: nothing is pasted either.
  const foreign = { sheetId: long.id, row: 4, column: remark, block: [['x']], from: from(song, 4, steps) };
  expect(await sharing.edit(clerk, foreign)).toMatchObject({ done: false, message: expect.stringContaining('"สอง"') });
  expect(cell(4, remark)).toBeNull();
  expect(await sharing.edit(owner, foreign)).toEqual({ done: true });
  expect(await sharing.undo(owner)).toMatchObject({ said: expect.stringMatching(/"สอง".*"ลอง"|"ลอง".*"สอง"/) });
  expect(cell(4, remark)).toBeNull();
});
