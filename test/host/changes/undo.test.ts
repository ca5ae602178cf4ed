// One undo brings back what stood there before an import or a tidying, but for cells in which somebody has typed since.
import { beforeAll, describe, expect, it } from 'vitest';
import { callCommand } from '../../../local/office.ts';
import { insertRows, sortRows } from '../../../local/workbook/structure.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { LONG_CLERK, OWNER, phraeBook, run, SONG_CLERK, tab, type } from '../../support/books/office';
import { bringIn, confirm, JULY_LIST, listOf, takeBack, typedOn, withoutJuly } from '../../support/changes/lists';

const NOW = '2556-07-03T09:00';
const JULY = ['อำเภอ', 'ชื่อ อปท.', 'รอบ 1 ก.ค. 2556'];

let start: Workbook;
let imported: Workbook;

beforeAll(() => {
  start = withoutJuly();
  imported = structuredClone(start);
  bringIn(imported, JULY_LIST);
});

const book = () => structuredClone(imported);
const undo = (one: Workbook, user = OWNER, more: object = {}) => takeBack(one, user, { now: NOW, ...more });

describe('an undo', () => {
  it('brings all of it back, once', () => {
    const one = book();
    expect(undo(one).counts).toEqual({ back: 80, kept: 0, closed: 0 });
    expect(typedOn(one)).toEqual(typedOn(start));
    expect(callCommand(one, OWNER, 'undo', { now: NOW })).toMatchObject({ done: false, code: 'nothing-to-undo' });
  });

  it('leaves what somebody has typed since, and says where', () => {
    const one = book();
    type(one, tab(one, 'ลอง'), 'F3', '5');
    const { counts, cells } = undo(one) as { counts: object; cells: { kind: string }[] };
    expect(counts).toEqual({ back: 79, kept: 1, closed: 0 });
    expect(cells.find(({ kind }) => kind === 'kept')).toMatchObject({ tab: 'ลอง', cell: 'F3' });
    expect(tab(one, 'ลอง').cells[2]?.[5]?.value).toBe(5);
  });

  it.each([
    [
      'sorted',
      (one: Workbook) =>
        sortRows(tab(one, 'ลอง'), { row: 2, column: 0, rows: 11, columns: 9 }, [{ column: 1, ascending: false }]),
    ],
    ['moved down', (one: Workbook) => insertRows(one, tab(one, 'ลอง'), 2, 2)],
  ])('finds rows that were %s since', (_, move) => {
    const [moved, before] = [book(), structuredClone(start)];
    move(moved);
    move(before);
    expect(undo(moved).counts).toEqual({ back: 80, kept: 0, closed: 0 });
    expect(typedOn(moved)).toEqual(typedOn(before));
  });

  it('brings back a formula, and a text as it was typed', () => {
    const one = structuredClone(start);
    type(one, tab(one, 'ลอง'), 'F3', '=1+1');
    type(one, tab(one, 'ลอง'), 'F4', 'ขั้น ๓');
    const before = structuredClone(tab(one, 'ลอง').cells);
    bringIn(one, listOf(JULY, ['ลอง', 'ทต.บ้านปิน', 4], ['ลอง', 'ทต.แม่ปาน', 2]));
    expect([tab(one, 'ลอง').cells[2]?.[5]?.value, tab(one, 'ลอง').cells[3]?.[5]?.value]).toEqual([4, 2]);
    undo(one);
    expect(tab(one, 'ลอง').cells).toEqual(before);
  });

  it('is of the own district for a clerk; that of another one is left to it', () => {
    const one = structuredClone(start);
    bringIn(one, listOf(JULY, ['ลอง', 'ทต.บ้านปิน', 4]), LONG_CLERK);
    bringIn(one, listOf(JULY, ['สอง', 'อบต.เตาปูน', 3]), SONG_CLERK);
    expect(undo(one, LONG_CLERK).counts).toEqual({ back: 1, kept: 0, closed: 0 });
    expect(tab(one, 'ลอง').cells[2]?.[5]?.value ?? '').toBe('');
    expect(undo(one, OWNER).counts).toEqual({ back: 1, kept: 0, closed: 0 });
    expect(typedOn(one)).toEqual(typedOn(start));
  });

  it('of a province may be of one district alone', () => {
    const one = book();
    const { counts } = undo(one, OWNER, { district: 'ลอง' }) as { counts: { back: number } };
    expect(counts.back).toBeGreaterThan(0);
    expect(typedOn(one).ลอง).toEqual(typedOn(start).ลอง);
    expect(typedOn(one).สอง).toEqual(typedOn(imported).สอง);
    expect(undo(one).counts).toEqual({ back: 80 - counts.back, kept: 0, closed: 0 });
  });

  it('takes nothing out of a round that was closed meanwhile', () => {
    const one = book();
    confirm(one, 'close-round', { round: '2556-07-01', now: '2556-08-06T09:00' });
    const before = typedOn(one);
    expect(takeBack(one, OWNER, { now: '2556-08-06T10:00' }).counts).toEqual({ back: 0, kept: 0, closed: 80 });
    expect(typedOn(one)).toEqual(before);
  });

  it('is of the run that is named, whatever others changed since; without a name the last one is asked about', () => {
    const one = structuredClone(start);
    const own = bringIn(one, listOf(JULY, ['ลอง', 'ทต.บ้านปิน', 4]));
    bringIn(one, listOf(JULY, ['สอง', 'อบต.เตาปูน', 3]), SONG_CLERK);
    const before = structuredClone(one);
    const asked = callCommand(one, OWNER, 'undo', { now: NOW });
    expect(asked).toMatchObject({ done: false, code: 'undo-unconfirmed' });
    expect(asked.message).toMatch(/นำเข้าผล.*3 ก\.ค\. 2556 เวลา 09.00 น\. จำนวน 1 ช่อง ในแท็บ สอง/);
    expect(typedOn(one)).toEqual(typedOn(before));
    expect(run(one, 'undo', { now: NOW, confirm: own.run }).counts).toEqual({ back: 1, kept: 0, closed: 0 });
    expect(typedOn(one).ลอง).toEqual(typedOn(start).ลอง);
    expect(typedOn(one).สอง).toEqual(typedOn(before).สอง);
  });

  it('of nothing is refused', () => {
    expect(callCommand(phraeBook(), OWNER, 'undo', {})).toMatchObject({ done: false, code: 'nothing-to-undo' });
  });
});

describe('what is kept for it', () => {
  const keptTab = (one: Workbook) => one.sheets.find(({ name }) => name === 'ค่าก่อนแก้ไขล่าสุด');

  it('stands on a hidden tab, and nobody is taken there', () => {
    expect(keptTab(imported)?.hidden).toBe(true);
    expect(imported.activeSheet).toBe(start.activeSheet);
  });

  it('is not believed once somebody has changed it', () => {
    const one = book();
    const cell = keptTab(one)?.cells[2]?.[0];
    if (!cell) throw new Error('nothing is kept');
    cell.value = String(cell.value).replace('"value":4', '"value":5');
    expect(callCommand(one, OWNER, 'undo', { now: NOW })).toMatchObject({ done: false, code: 'nothing-to-undo' });
  });

  it('may be deleted', () => {
    const one = book();
    one.sheets = one.sheets.filter((sheet) => sheet !== keptTab(one));
    expect(callCommand(one, OWNER, 'undo', { now: NOW })).toMatchObject({ done: false, code: 'nothing-to-undo' });
    expect(bringIn(one, listOf(JULY, ['ลอง', 'ทต.บ้านปิน', 1])).written).toBe(1);
    expect(undo(one).counts).toEqual({ back: 1, kept: 0, closed: 0 });
  });
});

describe('the ledger', () => {
  it('says who brought in how many cells, and that it was undone', () => {
    const one = structuredClone(start);
    run(one, 'hand-in', { district: 'ลอง', round: '2556-06-01', reason: 'ทดลอง', now: NOW });
    bringIn(one, listOf(JULY, ['ลอง', 'ทต.บ้านปิน', 4]));
    undo(one);
    const { entries } = run(one, 'ledger') as {
      entries: { act: string; district: string; round: string; after: string }[];
    };
    expect(entries.slice(-2).map(({ act, district, round, after }) => [act, district, round, after])).toEqual([
      ['import', 'ลอง', '2013-07-01', '1'],
      ['undo', 'ลอง', '2013-07-01', '1'],
    ]);
  });
});
