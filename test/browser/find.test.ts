// Ctrl+F finds on the tab and in the workbook; and whatever the mouse rests on says no raw key.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { LONG_CLERK, phraeBook } from '../support/books/office';
import { drawn, gridHasFocus, tabIsOpen } from '../support/browser/grid';
import { openWindow, type Window } from '../support/browser/window';
import { type Served, serveBook } from '../support/served/served';

let served: Served;
let window: Window;

beforeAll(async () => {
  served = await serveBook(phraeBook());
  window = await openWindow(served, LONG_CLERK);
  await window.openTab('ลอง');
});

afterAll(async () => {
  await served?.stop();
});

const bar = () => window.page.locator('#find');
const says = (text: string) => bar().locator('output').getByText(text, { exact: true }).waitFor();

it('goes from one cell of the tab to the next, and back', async () => {
  await window.select('A1');
  await window.page.keyboard.press('Control+f');
  await window.page.keyboard.type('บ้านปิน');
  await window.page.keyboard.press('Enter');
  await says('1 จาก 2');
  await expect.poll(window.place).toBe('B3');
  await window.page.keyboard.press('Enter');
  await says('2 จาก 2');
  await expect.poll(window.place).toBe('B12');
  await window.shot('page-find');
  await window.page.keyboard.press('Shift+Enter');
  await expect.poll(window.place).toBe('B3');
});

it('finds on other tabs too, where that is asked for', async () => {
  await bar().getByRole('searchbox').fill('หนองม่วงไข่');
  await window.page.keyboard.press('Enter');
  await says('ไม่พบ');
  await bar().getByLabel('ทุกแท็บ').check();
  await bar().getByRole('button', { name: 'ถัดไป' }).click();
  await bar()
    .locator('output')
    .getByText(/^1 จาก/)
    .waitFor();
  await expect.poll(() => window.page.evaluate(tabIsOpen, 'ลอง')).toBe(false);
});

it('closes with Escape, and the grid has the focus', async () => {
  await bar().getByRole('searchbox').press('Escape');
  await bar().waitFor({ state: 'hidden' });
  await window.page.waitForFunction(gridHasFocus);
});

/** What the page says to the eye and to screen readers. */
const SAID = `[...document.querySelectorAll('body, body *')].flatMap((each) => [
  ...[...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && !/SCRIPT|STYLE/.test(each.tagName)).map((node) => node.data),
  ...['title', 'alt', 'placeholder', 'aria-label'].map((name) => each.getAttribute(name) || ''),
])`;
/** As Univer writes a word that it has no language for. */
const RAW_KEY = /^[a-z][\w-]*(\.[a-z][\w-]*)+$/i;

it('shows no raw key, wherever the mouse rests', async () => {
  const { page } = window;
  const targets = page.locator('#grid :is(button, [role=button], svg, [data-u-comp], input)');
  const raw = new Set<string>();
  for (const target of await targets.all()) {
    if (!(await target.isVisible())) continue;
    await target.hover({ force: true });
    await page.evaluate(drawn, 4);
    for (const text of (await page.evaluate(SAID)) as string[]) if (RAW_KEY.test(text.trim())) raw.add(text.trim());
  }
  expect([...raw]).toEqual([]);
});

it('shows what a note says to whoever rests on its cell', async () => {
  await window.openTab('ลอง');
  const { x = 0, y = 0 } = (await window.page.locator('canvas[id^=univer-sheet-main]').boundingBox()) ?? {};
  await window.page.mouse.move(x + 700, y + 300);
  await window.page.evaluate(drawn, 5);
  await window.page.mouse.move(x + 90, y + 60);
  const note = window.page.locator('textarea');
  await note.waitFor();
  // In letters that know Thai, whole, and on the ground of a note.
  expect(await note.evaluate((each) => getComputedStyle(each).fontFamily)).toMatch(/^Sarabun/);
  expect(await note.evaluate((each) => each.scrollHeight <= each.clientHeight + 1)).toBe(true);
  expect(await note.inputValue()).toMatch(/[\u0e00-\u0e7f]/);
  await window.shot('page-note');
});

it('says in Thai what is wrong with a value that its list does not have', async () => {
  await window.typeInto('G3', '12.5');
  const { x = 0, y = 0 } = (await window.page.locator('canvas[id^=univer-sheet-main]').boundingBox()) ?? {};
  await window.page.mouse.move(x + 700, y + 300);
  await window.page.evaluate(drawn, 5);
  await window.page.mouse.move(x + 800, y + 87);
  await window.page.getByText('ค่านี้ใช้ไม่ได้').first().waitFor();
  await window.page.getByText('โปรดเลือกค่าจากรายการของช่องนี้').first().waitFor();
  const said = (await window.page.evaluate(SAID)) as string[];
  expect(said.filter((text) => RAW_KEY.test(text.trim()) || /invalid/i.test(text))).toEqual([]);
});

it('has no error of the page', () => {
  expect(window.errors).toEqual([]);
});
