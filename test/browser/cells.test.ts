// Typing, looking, choosing, copying: what a person does with single cells in a real browser, and what of it is sent.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { changeCell } from '../../local/workbook/cells.ts';
import { fictitiousBook } from '../support/books/fictitious';
import { columnOf, LONG_CLERK, OWNER, phraeBook, tab } from '../support/books/office';
import { drawn, formulaBarHasFocus } from '../support/browser/grid';
import { nextUpdate } from '../support/browser/told';
import { openWindow, type Window } from '../support/browser/window';
import { type Served, serveBook } from '../support/served/served';

/** Texts of digits, rounded numbers, dates, two lines: each shows something else than what it holds. */
const HELD = [
  { value: '0123' },
  { value: 1234.56, numberFormat: '#,##0' },
  { value: 41_306, numberFormat: 'd/m' },
  { value: 'บรรทัดแรก\n"สอง"' },
];
const FIRST = 25;

const book = phraeBook();
const start = tab(book, 'เริ่มที่นี่');
const long = tab(book, 'ลอง');
const held = (row: number) => start.cells[row - 1]?.[0]?.value ?? null;
const step = (row: number, column: number) => long.cells[row - 1]?.[column]?.value ?? null;
const edits: string[] = [];
let served: Served;
let owner: Window;

beforeAll(async () => {
  HELD.forEach((cell, index) => {
    changeCell(start, FIRST - 1 + index, 0, cell);
  });
  served = await serveBook(book);
  owner = await openWindow(served, OWNER);
  owner.page.on('request', (request) => {
    if (request.url().includes('/edit')) edits.push(request.postData() ?? '');
  });
});

beforeEach(async () => {
  if (!owner.page.isClosed()) await heard();
  edits.length = 0;
});

afterAll(async () => {
  await served?.stop();
});

/** The browser's word of a request may still be on its way: what it says comes in order. */
const heard = () => owner.page.evaluate('0');

const press = (...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => owner.page.keyboard.press(key)), Promise.resolve());

/** Where the right end of a cell of the rounds is drawn: below the headings of the grid, columns and rows are as set-up makes them. */
async function rightEnd(row: number, round: number): Promise<{ x: number; y: number }> {
  const { x = 0, y = 0 } = (await owner.page.locator('canvas[id^=univer-sheet-main]').boundingBox()) ?? {};
  return { x: x + 46 + 90 + 190 + round * 110 - 12, y: y + 20 + 26 + 30 + (row - 3) * 21 + 11 };
}

/** The server, here in the test's own process, is quicker than the browser's word of the request. */
const oneEdit = () => expect.poll(() => edits.length).toBe(1);

describe('typing', () => {
  beforeAll(() => owner.openTab('ลอง'));

  it('is no less an edit when it is a choice from the list', async () => {
    const arrow = await rightEnd(4, 5);
    await owner.page.mouse.click(arrow.x, arrow.y);
    await owner.page.getByText('เลือกค่า').waitFor();
    await owner.shot('page-list');
    await press('Escape');
    await owner.page.getByText('เลือกค่า').waitFor({ state: 'hidden' });
    await owner.page.mouse.click(arrow.x, arrow.y);
    await owner.page.getByText('3', { exact: true }).last().click();
    await expect.poll(() => step(4, 6)).toBe(3);
    await oneEdit();
  });

  it('goes on in the text where a double click opened the cell, and is taken back', async () => {
    const { x, y } = await rightEnd(3, 1);
    await owner.doubleClick(x - 40, y);
    await owner.page.keyboard.type('5');
    await press('Enter');
    await expect.poll(() => step(3, 2)).toBe(15);
    await owner.editing(false);
    await press('Control+z');
    await expect.poll(() => step(3, 2)).toBe(1);
  });

  it('goes on to the right with Tab, and back to what it was with Escape', async () => {
    await owner.select('G3');
    await owner.page.keyboard.type('4');
    await press('Tab');
    await expect.poll(() => step(3, 6)).toBe(4);
    await expect.poll(owner.place).toBe('H3');
    await owner.page.keyboard.type('5');
    await owner.editing(true);
    await press('Escape');
    await owner.editing(false);
    await oneEdit();
    await heard();
    expect([edits.length, step(3, 7)]).toEqual([1, null]);
  });

  it('goes on in the text where F2 opened the cell', async () => {
    await owner.select('J3');
    await owner.page.keyboard.type('ส่ง');
    await press('Enter');
    await expect.poll(() => step(3, 9)).toBe('ส่ง');
    await owner.select('J3');
    await press('F2');
    await owner.editing(true);
    await owner.page.keyboard.type('แล้ว');
    await press('Enter');
    await expect.poll(() => step(3, 9)).toBe('ส่งแล้ว');
  });

  it('goes in where the caret stands: by letters of Thai with what stands above and below them, and to both ends', async () => {
    await owner.select('J3');
    await owner.page.keyboard.type('ส่งแล้ว');
    await press('Enter');
    await owner.select('J3');
    await press('F2');
    await owner.editing(true);
    // ส่งแล้ว: before the last two of its letters, not before all of them.
    await press('ArrowLeft');
    await press('ArrowLeft');
    await owner.page.keyboard.type('2');
    await press('Home');
    await owner.page.keyboard.type('1');
    await press('End');
    await owner.page.keyboard.type('3');
    await press('Shift+ArrowLeft');
    await owner.page.keyboard.type('4');
    await press('Enter');
    await expect.poll(() => step(3, 9)).toBe('1ส่งแ2ล้ว4');
  });

  it('is a formula as it was typed: what is suggested for its first letters is late by then', async () => {
    await owner.select('G10');
    await owner.page.keyboard.type('=SUM(1,2)+1');
    await press('Enter');
    await expect.poll(() => step(10, 6)).toBe(4);
    await expect.poll(owner.place).toBe('G11');
  });

  it('goes into the formula bar', async () => {
    await owner.select('J4');
    await owner.page.locator('[data-u-comp=formula-bar] canvas').first().click();
    await owner.editing(true);
    // The cell's editor and the bar have settled then which of them has the focus.
    await owner.page.evaluate(drawn, 20);
    await owner.page.waitForFunction(formulaBarHasFocus);
    await owner.page.keyboard.type('จากแถบสูตร');
    await owner.shot('page-formula-bar');
    await press('Enter');
    await expect.poll(() => step(4, 9)).toBe('จากแถบสูตร');
  });

  it('is told of at once where it is a slip, beside the sheet, and stays as it was typed', async () => {
    await owner.select('G5');
    await owner.page.keyboard.type('ผ่าน');
    await press('Enter');
    await owner.toast(/มีข้อความ "ผ่าน" ซึ่งไม่ใช่ขั้น กรอกตัวเลข 0 ถึง 5 ในช่อง G5/);
    await owner.shot('page-slip');
    expect(step(5, 6)).toBe('ผ่าน');
    await owner.page.keyboard.type('9');
    await press('Enter');
    await owner.toast(/มีตัวเลข 9 ซึ่งไม่ใช่ขั้น/);
    const told = owner.page.locator('.of-edit');
    await expect.poll(() => told.count()).toBe(1);
    const size = owner.page.viewportSize();
    await owner.page.setViewportSize({ width: 300, height: 640 });
    await expect.poll(async () => (await told.boundingBox())?.x).toBeGreaterThanOrEqual(0);
    await owner.shot('page-slip-narrow');
    if (size) await owner.page.setViewportSize(size);
  });

  it('is taken away by Delete, for all selected cells and no others', async () => {
    await owner.select('G3');
    await press('Delete');
    await expect.poll(() => step(3, 6)).toBe(null);
    await oneEdit();
  });
});

describe('what a cell holds and does not show', () => {
  beforeAll(() => owner.openTab('เริ่มที่นี่'));

  it('stays, when its editor is opened and closed', async () => {
    for (const [index] of HELD.entries()) {
      await owner.select(`A${FIRST + index}`);
      await press('F2');
      await owner.editing(true);
      await press('Enter');
      await owner.editing(false);
    }
    await heard();
    expect(edits).toEqual([]);
    expect(HELD.map((_, index) => held(FIRST + index))).toEqual(HELD.map(({ value }) => value));
  });

  it('is what is copied inside the page; other programs get what is seen', async () => {
    const [first, last] = [FIRST, FIRST + HELD.length - 1];
    await owner.select(`A${first}:A${last}`);
    expect(await owner.copy()).toBe('0123\n1,235\n1/2\n"บรรทัดแรก\n""สอง"""');
    await owner.select(`A${last + 2}`);
    await press('Control+v');
    await expect.poll(() => HELD.map((_, index) => held(last + 2 + index))).toEqual(HELD.map(({ value }) => value));
    await oneEdit();
  });

  it('moves with cutting and pasting', async () => {
    await owner.select(`A${FIRST}`);
    await owner.copy('Control+x');
    await owner.select('A40');
    await press('Control+v');
    await expect.poll(() => [held(40), held(FIRST)]).toEqual(['0123', null]);
    // Both are one step.
    await press('Control+z');
    await expect.poll(() => [held(40), held(FIRST)]).toEqual([null, '0123']);
  });
});

it("a script of somebody else's does not take away what is being typed", async () => {
  await owner.openTab('ลอง');
  await owner.select('G10');
  await owner.page.keyboard.type('ยังพิมพ์');
  const run = { functionName: 'menu_summary', given: [], place: { sheetId: long.id, area: null }, answers: [] };
  const told = await nextUpdate(owner);
  expect((await served.post('/run', run, LONG_CLERK)).answer).toMatchObject({ ended: 'done' });
  await told();
  await owner.page.keyboard.type('อยู่');
  const answered = owner.page.waitForResponse(/\/edit/);
  await press('Enter');
  expect(await (await answered).json()).toMatchObject({ done: true });
  const state = await (await served.get('/state')).text();
  expect(state).toContain('ยังพิมพ์อยู่');
});

it('has no error of the page', async () => {
  expect(owner.errors).toEqual([]);
  await owner.close();
});

describe('a box to tick', () => {
  const funded = fictitiousBook();
  const district = tab(funded, 'เมืองสมมติ');
  const column = columnOf(district, 'ข้อ 7');
  const [first = 0, second = 0] = [3, 4].map((row) => row - 1);
  const box = (row: number) => district.cells[row]?.[column]?.value;
  let window: Window;
  let other: Served;

  beforeAll(async () => {
    other = await serveBook(funded);
    window = await openWindow(other, OWNER, { width: 2000, height: 600 });
    await window.openTab('เมืองสมมติ');
  });

  afterAll(async () => {
    await other?.stop();
  });

  it('is ticked and unticked by the space bar, and copies as what it holds', async () => {
    expect([box(first), box(second)]).toEqual([false, true]);
    await window.select('Q3');
    await window.page.keyboard.press(' ');
    await expect.poll(() => box(first)).toBe(true);
    expect(await window.copied('Q3:Q4')).toEqual([['TRUE'], ['TRUE']]);
    await window.select('Q3:Q4');
    await window.page.keyboard.press(' ');
    await expect.poll(() => [box(first), box(second)]).toEqual([false, false]);
  });

  it('is ticked by a click on it', async () => {
    const widths = district.columnWidths.slice(0, column).reduce<number>((sum, width) => sum + (width ?? 100), 0);
    const { x = 0, y = 0 } = (await window.page.locator('canvas[id^=univer-sheet-main]').boundingBox()) ?? {};
    await window.select('A1');
    await window.page.mouse.click(x + 46 + widths + 26, y + 20 + 26 + 30 + 21 + 11);
    await expect.poll(() => box(second)).toBe(true);
    expect(box(first)).toBe(false);
  });

  it('folds away with the columns of its group, in this window alone, and stays so after a reload', async () => {
    const colleague = await openWindow(other, OWNER);
    const toggle = (name: RegExp) => window.page.getByRole('button', { name });
    await toggle(/^พับคอลัมน์ K–U/).click();
    await window.select('J3');
    await window.page.keyboard.press('ArrowRight');
    await expect.poll(window.place).toBe('V3');
    await colleague.press('สร้างสรุปจังหวัด');
    await colleague.toast(/สร้างสรุปจังหวัดแล้ว/);
    await toggle(/^แสดงคอลัมน์ K–U/).click();
    await window.select('J3');
    await window.page.keyboard.press('ArrowRight');
    await expect.poll(window.place).toBe('K3');
    await colleague.openTab('เมืองสมมติ');
    await colleague.page.getByRole('button', { name: /^พับคอลัมน์ K–U/ }).waitFor();
  });
});
