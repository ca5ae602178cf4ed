// A clerk's work by keyboard alone: menu, panel, a finding's cell, an entry, the summary.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readXlsx } from '../../local/xlsx.ts';
import { OWNER, phraeBook, seen, tab } from '../support/books/office';
import { focusHead, gridHasFocus } from '../support/browser/grid';
import { openWindow, type Window } from '../support/browser/window';
import { type Served, serveBook } from '../support/served/served';

let served: Served;
let owner: Window;
const kept = async (name: string, cell: string) =>
  seen(tab(await readXlsx(new Uint8Array(await (await served.get('/download')).arrayBuffer())), name), cell);

/** Presses Tab until the focus is on what bears this name. */
async function tabTo(name: RegExp, where: 'page' | 'panel'): Promise<void> {
  const frame = where === 'page' ? owner.page : owner.page.frames().find((each) => each.url().includes('/panel/'));
  for (let presses = 0; presses < 60; presses++) {
    const focused = (await frame?.evaluate('document.activeElement?.textContent ?? ""')) as string;
    if (name.test(focused.trim()) && focused.length < 80) return;
    await owner.page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${name}`);
}

beforeAll(async () => {
  served = await serveBook(phraeBook());
  owner = await openWindow(served, OWNER);
});

afterAll(async () => {
  await served?.stop();
});

it('opens the panel from the menu with Tab, Enter and the arrows', async () => {
  // In the grid Tab goes to the next cell. Who comes from the browser's own bar begins at the head of the page.
  await owner.page.waitForFunction(gridHasFocus);
  await owner.page.evaluate(focusHead);
  await owner.page.keyboard.press('Tab');
  await tabTo(/^ขั้นตอน$/, 'page');
  await owner.page.keyboard.press('Enter');
  await expect.poll(() => owner.page.evaluate('document.activeElement.textContent')).toBe('เปิดแถบด้านข้าง');
  await owner.page.keyboard.press('ArrowDown');
  await owner.page.keyboard.press('ArrowUp');
  await owner.page.keyboard.press('Enter');
  await owner.sidebar().getByRole('tab', { name: 'การรายงาน' }).waitFor();
});

it('goes through the views with the arrows, and to the cell of a finding', async () => {
  // As a person would: into the panel, which stands after the grid.
  await owner.sidebar().getByRole('tab', { name: 'การรายงาน' }).focus();
  await owner.page.keyboard.press('ArrowRight');
  await expect
    .poll(() => owner.sidebar().getByRole('tab', { name: /สิ่งที่พบ/ }).getAttribute('aria-selected'))
    .toBe('true');
  await tabTo(/^ไปที่ช่อง F4 แท็บ "เมืองแพร่"$/, 'panel');
  await owner.page.keyboard.press('Enter');
  await expect.poll(owner.place).toBe('F4');
});

it('types over it, and has the check run again', async () => {
  const answered = owner.page.waitForResponse(/\/edit/);
  await owner.page.waitForFunction(gridHasFocus);
  await owner.page.keyboard.type('4');
  await owner.page.keyboard.press('Enter');
  await answered;
  expect(await kept('เมืองแพร่', 'F4')).toBe('4');
  await owner.sidebar().getByRole('button', { name: 'ตรวจอีกครั้ง' }).press('Enter');
  await owner.sidebar().getByRole('tab', { name: 'สิ่งที่พบ (25)' }).waitFor();
});

it('builds the summary from the panel, and hears of it', async () => {
  await owner.sidebar().getByRole('tab', { name: /สิ่งที่พบ/ }).press('ArrowRight');
  await tabTo(/^สร้างสรุปจังหวัด$/, 'panel');
  await owner.page.keyboard.press('Enter');
  await owner.sidebar().getByRole('status').getByText('สร้างสรุปจังหวัดแล้ว').waitFor();
  expect(await kept('สรุปจังหวัด', 'A9')).toBe('เทศบาลเมืองแพร่');
});

it('closes a dialog with Escape, and the focus is in the grid again', async () => {
  await owner.press('วิธีใช้');
  await owner.dialog().getByRole('heading', { name: 'ห้าขั้น' }).waitFor();
  await owner.page.locator('dialog button').first().focus();
  await owner.page.keyboard.press('Escape');
  await expect.poll(() => owner.page.locator('dialog').count()).toBe(0);
  await owner.page.waitForFunction(gridHasFocus);
});
