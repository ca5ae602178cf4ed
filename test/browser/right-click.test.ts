// The menu of a selection, headings that are dragged, and a filter of one's own: by mouse and by keys, with another window beside.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readXlsx } from '../../local/xlsx.ts';
import { LONG_CLERK, OWNER, phraeBook, seen, tab } from '../support/books/office';
import { drawn, gridHasFocus, isReady } from '../support/browser/grid';
import { openWindow, type Window } from '../support/browser/window';
import { type Served, serveBook } from '../support/served/served';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Pixels from the drawn sheet's corner: the headings, row 6, and where column C ends as set-up makes it. */
const HEADING = 10;
const ROW_6 = 150;
const END_OF_C = 436;
const COLUMN_E = 600;

/** Two districts, without the province's outputs: both windows are shown anew after most acts. */
const book = phraeBook();
book.sheets = ['ลอง', 'สอง'].map((name) => tab(book, name));
const long = () => tab(book, 'ลอง');
let served: Served;
let owner: Window;
let clerk: Window;

const names = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, step) => seen(long(), `B${from + step}`));
const headings = () => (long().cells[1] ?? []).map((cell) => String(cell?.value ?? ''));

const menuOf = ({ page }: Window) => page.getByRole('menu', { name: 'เมนูของส่วนที่เลือก' });
const item = (window: Window, name: string | RegExp) => menuOf(window).getByRole('menuitem', { name });

async function corner({ page }: Window): Promise<{ x: number; y: number }> {
  const box = await page.locator('canvas[id^=univer-sheet-main]').boundingBox();
  if (!box) throw new Error('no sheet is drawn');
  return box;
}

async function rightClick(window: Window, x: number, y: number): Promise<void> {
  const at = await corner(window);
  await window.page.mouse.click(at.x + x, at.y + y, { button: 'right' });
  await menuOf(window).waitFor();
}

async function menuByKey(window: Window, range: string, key = 'Shift+F10'): Promise<void> {
  await window.select(range);
  await window.page.keyboard.press(key);
  await menuOf(window).waitFor();
}

/** The page may not have heard yet of what was done: then its menu is opened anew. */
async function offers(window: Window, range: string, name: string): Promise<void> {
  const isOffered = async () => {
    await menuByKey(window, range);
    if ((await item(window, name).count()) > 0) return true;
    await window.page.keyboard.press('Escape');
    await menuOf(window).waitFor({ state: 'detached' });
    return false;
  };
  await expect.poll(isOffered).toBe(true);
}

/** What axe finds there, however slight. */
async function faultsIn({ page }: Window, selector: string): Promise<string[]> {
  await page.evaluate(AXE);
  const run = `axe.run({ include: [['${selector}']] }).then(({ violations }) => violations.map(({ id }) => id))`;
  return (await page.evaluate(run)) as string[];
}

async function drag(window: Window, from: number, to: number): Promise<void> {
  const [{ x, y }, { mouse }] = [await corner(window), window.page];
  await mouse.move(x + from - 1, y + HEADING);
  await mouse.move(x + from, y + HEADING);
  await mouse.down();
  await mouse.move(x + (from + to) / 2, y + HEADING, { steps: 4 });
  await mouse.move(x + to, y + HEADING, { steps: 4 });
  await mouse.up();
}

/** Until the other window is shown anew after this: what is selected in between is selected once more. */
async function shownAnew({ page }: Window, work: () => Promise<unknown>): Promise<void> {
  const state = page.waitForResponse((response) => response.url().includes('/state'));
  await work();
  await (await state).finished();
  await page.evaluate(drawn, 2);
}

const shows = (window: Window, range: string) => expect.poll(async () => (await window.copied(range)).flat());

beforeAll(async () => {
  served = await serveBook(book);
  owner = await openWindow(served, OWNER);
  clerk = await openWindow(served, LONG_CLERK);
  await owner.openTab('ลอง');
  await clerk.openTab('ลอง');
});

afterAll(async () => {
  await served?.stop();
});

it('deletes a row by its heading, in every window; undo brings it back with all that stood in it', async () => {
  const [row6, row7] = [seen(long(), 'B6'), seen(long(), 'B7')];
  const steps = () => ['C', 'D', 'E', 'F', 'I'].map((column) => seen(long(), `${column}6`));
  const before = steps();
  await rightClick(owner, 20, ROW_6);
  await owner.shot('menu-row');
  await shownAnew(clerk, () => item(owner, 'ลบแถว 6').click());
  await shows(clerk, 'B6').toEqual([row7]);
  await owner.page.waitForFunction(gridHasFocus);
  await shownAnew(clerk, () => owner.page.keyboard.press('Control+z'));
  await shows(clerk, 'B6:B7').toEqual([row6, row7]);
  expect(steps()).toEqual(before);
});

it('opens by the keyboard, goes from entry to entry, and leaves the grid as it was', async () => {
  await menuByKey(owner, 'F6');
  const { keyboard } = owner.page;
  const focused = () => owner.page.evaluate('document.activeElement.textContent');
  await expect.poll(focused).toBe('ตัด');
  await keyboard.press('ArrowUp');
  await expect.poll(focused).toBe('เพิ่มโน้ต…');
  await keyboard.press('Home');
  await keyboard.press('ArrowDown');
  await expect.poll(focused).toBe('คัดลอก');
  expect(await faultsIn(owner, '.context-menu')).toEqual([]);
  await keyboard.press('Escape');
  await menuOf(owner).waitFor({ state: 'detached' });
  await owner.page.waitForFunction(gridHasFocus);
  expect(await owner.place()).toBe('F6');
});

it('cuts, and one undo brings back what was cut and what was pasted over', async () => {
  const steps = () => ['F6', 'J6'].map((cell) => seen(long(), cell));
  expect(steps()).toEqual(['4', '']);
  await menuByKey(owner, 'F6');
  await item(owner, 'ตัด').press('Enter');
  await owner.page.waitForFunction(gridHasFocus);
  await owner.select('J6');
  await owner.page.keyboard.press('Control+v');
  await expect.poll(steps).toEqual(['', '4']);
  await owner.page.keyboard.press('Control+z');
  await expect.poll(steps).toEqual(['4', '']);
  await owner.page.getByText('เลิกทำการแก้ไขช่อง').waitFor();
});

it('writes a note, hides a row and shows it again, with Enter', async () => {
  await menuByKey(owner, 'F6', 'ContextMenu');
  await owner.page.keyboard.press('End');
  await owner.page.keyboard.press('Enter');
  const dialog = owner.page.getByRole('dialog', { name: 'โน้ตของช่อง F6' });
  expect(await faultsIn(owner, 'dialog')).toEqual([]);
  await dialog.getByRole('textbox').fill('ตรวจแล้ว');
  await dialog.getByRole('button', { name: 'บันทึก' }).click();
  await expect.poll(() => long().cells[5]?.[5]?.note).toBe('ตรวจแล้ว');
  await offers(owner, 'F6', 'แก้ไขโน้ต…');
  await item(owner, 'ความกว้างคอลัมน์ F…').press('Enter');
  const width = owner.page.getByRole('spinbutton', { name: 'ความกว้างคอลัมน์ F (พิกเซล)' });
  await width.fill('4');
  await width.press('Enter');
  await owner.page.getByRole('alert').getByText('ตั้งแต่ 5 ถึง 2000').waitFor();
  await owner.shot('menu-width');
  await width.fill('180');
  await width.press('Enter');
  await expect.poll(() => long().columnWidths[5]).toBe(180);
  await owner.page.waitForFunction(gridHasFocus);
  await owner.page.keyboard.press('Control+z');
  await expect.poll(() => long().columnWidths[5]).toBe(110);
  await menuByKey(owner, 'F6');
  await item(owner, 'ซ่อนแถว 6').press('Enter');
  await expect.poll(() => long().hiddenRows).toEqual([5]);
  await offers(owner, 'F5:F7', 'แสดงแถวที่ซ่อนไว้ 6');
  await item(owner, 'แสดงแถวที่ซ่อนไว้ 6').press('Enter');
  await expect.poll(() => long().hiddenRows).toBeUndefined();
});

it('offers a clerk nothing that would be refused, and says why', async () => {
  await menuByKey(clerk, 'B6');
  const entry = item(clerk, /^ลบแถว 6/);
  expect(await entry.getAttribute('aria-disabled')).toBe('true');
  expect(await entry.textContent()).toBe('ลบแถว 6มีช่องที่ป้องกันไว้');
  await entry.press('Enter');
  await expect.poll(() => menuOf(clerk).count()).toBe(1);
  await clerk.shot('menu-clerk');
  await clerk.page.keyboard.press('Escape');
  await menuByKey(clerk, 'F6');
  expect(await item(clerk, 'ล้างข้อมูลในช่อง').getAttribute('aria-disabled')).toBeNull();
  await clerk.page.keyboard.press('Escape');
});

it('a column is made wider by dragging its end, in every window and in the file', async () => {
  const before = long().columnWidths[2] ?? 0;
  await shownAnew(clerk, () => drag(owner, END_OF_C, END_OF_C + 60));
  await expect.poll(() => long().columnWidths[2]).toBeGreaterThan(before + 50);
  const wide = long().columnWidths[2];
  const file = await readXlsx(new Uint8Array(await (await served.get('/download')).arrayBuffer()));
  expect(tab(file, 'ลอง').columnWidths[2]).toBe(wide);
  // Where D began before, there is C now.
  const clicked = async () => {
    await rightClick(clerk, END_OF_C + 20, ROW_6);
    const place = await clerk.place();
    await clerk.page.keyboard.press('Escape');
    return place;
  };
  await expect.poll(clicked).toBe('C6');
  await shownAnew(clerk, () => owner.page.keyboard.press('Control+z'));
  await expect.poll(() => long().columnWidths[2]).toBe(before);
  await expect.poll(clicked).toBe('D6');
});

it('a selected column is moved by dragging its heading', async () => {
  const [c, d, e, f, g] = headings().slice(2, 7);
  const { x, y } = await corner(owner);
  await owner.page.mouse.click(x + COLUMN_E, y + HEADING);
  await expect.poll(owner.place).toMatch(/^E/);
  await shownAnew(clerk, () => drag(owner, COLUMN_E, COLUMN_E + 150));
  await expect.poll(() => headings().slice(2, 7)).toEqual([c, d, f, e, g]);
  await shows(clerk, 'E2:F2').toEqual([f, e]);
  await owner.page.keyboard.press('Control+z');
  await expect.poll(() => headings().slice(2, 7)).toEqual([c, d, e, f, g]);
});

it('a filter hides rows from its own window alone; nothing is written into what it hides', async () => {
  const steps = () => Array.from({ length: 11 }, (_, step) => seen(long(), `F${step + 3}`));
  const before = steps();
  expect(before).toEqual(['4', '4', '4', '4', '3', '5', '4', '5', '3', '4', '4']);
  await clerk.select('F4');
  await clerk.copy('Control+x');
  await menuByKey(clerk, 'F4');
  await item(clerk, 'กรองแถวตามคอลัมน์ F…').press('Enter');
  const dialog = clerk.page.getByRole('dialog', { name: 'แสดงเฉพาะแถวที่คอลัมน์ F เป็น' });
  await dialog.getByLabel(/^4/).uncheck();
  expect(await faultsIn(clerk, 'dialog')).toEqual([]);
  await clerk.shot('filter-dialog');
  await dialog.getByRole('button', { name: 'กรอง', exact: true }).click();
  await clerk.page.getByText('กรองแท็บนี้อยู่ คอลัมน์ F แสดง 4 จาก 11 แถว').waitFor();
  expect(await faultsIn(clerk, '#filter')).toEqual([]);
  await clerk.shot('filter');
  // The next row that is seen.
  await clerk.page.waitForFunction(gridHasFocus);
  expect(await clerk.place()).toBe('F7');
  const refusal = clerk.page.locator('.refusal').getByText('มีแถวที่ตัวกรองซ่อนไว้ในส่วนนี้');
  // What was cut is hidden by now: nothing would show that it is emptied.
  await clerk.select('G7');
  await clerk.page.keyboard.press('Control+v');
  await refusal.waitFor();
  await clerk.typeInto('F8', '2');
  expect(steps()).toEqual(before.with(5, '2'));
  await expect.poll(clerk.place).toBe('F10');
  // What is copied is what is seen.
  expect((await clerk.copied('F7:F11')).flat()).toEqual(['3', '2', '5', '3']);
  await clerk.select('G8');
  await clerk.page.evaluate(`navigator.clipboard.writeText('1\\n1\\n1')`);
  await clerk.page.keyboard.press('Control+v');
  await refusal.waitFor();
  expect(long().cells[8]?.[6]?.value ?? null).toBeNull();
  // Clearing leaves out what is hidden.
  await clerk.select('F7:F11');
  await clerk.page.keyboard.press('Delete');
  await expect.poll(steps).toEqual(['4', '4', '4', '4', '', '', '4', '', '', '4', '4']);
  await clerk.page.keyboard.press('Control+z');
  await expect.poll(steps).toEqual(before.with(5, '2'));
  // The other window sees all, and moves the filtered column.
  await shows(owner, 'F3:F13').toEqual(before.with(5, '2'));
  await menuByKey(owner, 'C3');
  await item(owner, /^แทรก 1 คอลัมน์ทางซ้าย/).click();
  await clerk.page.getByText('คอลัมน์ G แสดง 4 จาก 11 แถว').waitFor();
  await owner.page.keyboard.press('Control+z');
  await clerk.page.getByText('คอลัมน์ F แสดง 4 จาก 11 แถว').waitFor();
  // A reload comes back to the tab, and to its filter.
  await clerk.page.reload();
  await clerk.page.waitForFunction(isReady);
  await clerk.page.getByText('คอลัมน์ F แสดง 4 จาก 11 แถว').waitFor();
  await clerk.page.getByRole('button', { name: 'เลิกกรอง' }).click();
  await expect.poll(async () => (await clerk.copied('B3:B13')).flat()).toEqual(names(3, 13));
});

it('sorts whole rows by a column', async () => {
  const before = names(3, 13);
  const { x, y } = await corner(owner);
  await owner.page.mouse.click(x + COLUMN_E, y + HEADING, { button: 'right' });
  await item(owner, 'เรียงแถว 3–13 ตามคอลัมน์ E จากมากไปน้อย (ฮ–ก)').click();
  await expect.poll(() => seen(long(), 'E3')).toBe('4');
  expect(Array.from({ length: 11 }, (_, step) => seen(long(), `E${step + 3}`)).join('')).toMatch(/^4+3+2+$/);
  await owner.page.waitForFunction(gridHasFocus);
  await owner.page.keyboard.press('Control+z');
  await expect.poll(() => names(3, 13)).toEqual(before);
});

it('fits into a window of 300 pixels, with every word of it', async () => {
  await owner.page.setViewportSize({ width: 300, height: 640 });
  await menuByKey(owner, 'A6:B9');
  const box = await menuOf(owner).boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 300 && box.y + box.height <= 640).toBe(true);
  const clipped = `[...document.querySelectorAll('.context-menu button')].filter((each) => each.scrollWidth > each.clientWidth + 1).length`;
  expect(await owner.page.evaluate(clipped)).toBe(0);
  await owner.shot('menu-narrow');
  await owner.page.keyboard.press('Escape');
  expect([...owner.errors, ...clerk.errors]).toEqual([]);
});
