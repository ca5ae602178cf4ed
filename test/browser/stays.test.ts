// What a window keeps and says: its place over a reload, that there is no connection, the first tab of another workbook, and who it stands for.
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { changeCell } from '../../local/workbook/cells.ts';
import { readXlsx, writeXlsx } from '../../local/xlsx.ts';
import { LONG_CLERK, OWNER, phraeBook, seen, tab } from '../support/books/office';
import { isReady, tabIsOpen } from '../support/browser/grid';
import { openPage } from '../support/browser/opened';
import { openWindow, type Window } from '../support/browser/window';
import { type Served, serveBook } from '../support/served/served';

const book = phraeBook();
const long = tab(book, 'ลอง');
let served: Served;
const download = async () => readXlsx(new Uint8Array(await (await served.get('/download')).arrayBuffer()));
let window: Window;

beforeAll(async () => {
  served = await serveBook(book);
  window = await openWindow(served, OWNER);
});

afterAll(async () => {
  await served?.stop();
});

it('says that whom one views as is chosen freely, on this machine only', async () => {
  await window.page.getByText('สำหรับซ้อมใช้งานบนเครื่องนี้เท่านั้น').waitFor();
  await window.page.setViewportSize({ width: 600, height: 720 });
  expect(await window.page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await window.shot('page-600');
  await window.page.setViewportSize({ width: 1280, height: 720 });
  await window.shot('page-1280');
});

it('stays on its tab and cell over a reload', async () => {
  await window.openTab('ลอง');
  await window.select('G7:H8');
  await window.page.reload();
  await window.page.waitForFunction(isReady);
  await window.page.waitForFunction(tabIsOpen, 'ลอง');
  await expect.poll(window.place).toBe('G7:H8');
});

it('lets nobody without a name change anything', async () => {
  const { page } = await openPage({ viewport: { width: 1280, height: 720 } });
  await page.goto(served.address);
  await page.waitForFunction(isReady);
  expect(await page.locator('#view-as option:checked').textContent()).toBe('โปรดเลือกผู้ใช้งาน');
  expect(await page.locator('.menu').count()).toBe(0);
  await page.locator('[data-u-comp=slide-tab-item]').getByText('ลอง', { exact: true }).click();
  await page.waitForFunction(tabIsOpen, 'ลอง');
  const answered = page.waitForResponse(/\/edit/);
  await page.locator('#grid input').first().fill('G9');
  await page.locator('#grid input').first().press('Enter');
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  expect((await answered).status()).toBe(403);
  await page.locator('.refusal').getByText('โปรดเลือกผู้ใช้งานที่ "ดูในฐานะ" ก่อนแก้ไข').waitFor();
  expect(long.cells[8]?.[6]?.value ?? null).toBe(null);
  const edit = { sheetId: long.id, row: 8, column: 6, block: [['5']] };
  for (const path of ['/edit', '/undo', '/redo', '/run', '/upload']) {
    const { status } = await fetch(new URL(path, served.address), { method: 'POST', body: JSON.stringify(edit) });
    expect([path, status >= 400]).toEqual([path, true]);
  }
  expect(long.cells[8]?.[6]?.value ?? null).toBe(null);
});

it('asks before an upload, with both names; then shows its first tab, and says in every window what happened', async () => {
  const clerk = await openWindow(served, LONG_CLERK);
  const other = phraeBook();
  const file = {
    name: 'other.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await writeXlsx(other)),
  };
  const question = window.page.locator('dialog');
  const asked = async (answer: string) => {
    await window.page.locator('#upload-file').setInputFiles(file);
    await question.getByText('แทนที่สเปรดชีต "test" ด้วยไฟล์ "other.xlsx" หรือไม่').waitFor();
    await question.getByRole('button', { name: answer, exact: true }).click();
  };
  await asked('ยกเลิก');
  expect(tab(await download(), 'ลอง').cells[2]?.[9]?.value ?? null).toBeNull();
  await window.openTab('ลอง');
  await window.typeInto('J3', 'ก่อนอัปโหลด');
  await asked('แทนที่');
  await window.page.waitForFunction(tabIsOpen, 'เริ่มที่นี่');
  for (const { page } of [window, clerk]) {
    await page.locator('dialog').getByText(`${OWNER} อัปโหลด "other.xlsx" แทนที่สเปรดชีต "test" แล้ว`).waitFor();
    await page.locator('dialog').getByRole('button', { name: 'ตกลง' }).click();
  }
  await expect.poll(window.place).toBe('A1');
  expect(tab(await download(), 'ลอง').cells[2]?.[9]?.value ?? null).toBeNull();
  expect(await clerk.page.getByRole('button', { name: 'ไฟล์', exact: true }).count()).toBe(0);
  await clerk.close();
});

it('brings back what was replaced, from the list in its own menu', async () => {
  const { page } = window;
  await page.getByRole('button', { name: 'ไฟล์', exact: true }).click();
  await page.locator('.menu-items').getByRole('button', { name: 'สำเนาสำรอง…' }).click();
  const entry = page.locator('dialog li').filter({ hasText: '(ก่อนอัปโหลด)' }).first();
  await entry.waitFor();
  await window.shot('page-backups');
  await entry.getByRole('button', { name: 'กู้คืน' }).click();
  await page.locator('dialog').getByText('กู้คืนสเปรดชีต "test" หรือไม่').waitFor();
  await page
    .locator('dialog')
    .getByText(/ก่อนอัปโหลด\)\.xlsx/)
    .waitFor();
  await page.locator('dialog').getByRole('button', { name: 'กู้คืน', exact: true }).click();
  await page.locator('dialog').getByText(`${OWNER} กู้คืนสเปรดชีต "test"`).waitFor();
  await page.locator('dialog').getByRole('button', { name: 'ตกลง' }).click();
  await window.openTab('ลอง');
  await expect.poll(() => window.copied('J3')).toEqual([['ก่อนอัปโหลด']]);
});

it('the owner chooses, when another program has changed the file underneath', async () => {
  const theirs = phraeBook();
  changeCell(tab(theirs, 'ลอง'), 2, 9, { value: 'จากโปรแกรมอื่น' });
  // What was brought back is saved by now: else that save and theirs would meet.
  const inFile = async () => seen(tab(await readXlsx(readFileSync(served.path)), 'ลอง'), 'J3');
  await expect.poll(inFile, { timeout: 60_000 }).toBe('ก่อนอัปโหลด');
  writeFileSync(served.path, await writeXlsx(theirs));
  const question = window.page.locator('dialog');
  await question.getByText('โปรแกรมอื่นได้แก้ไขไฟล์ "book.xlsx"').waitFor();
  await window.shot('page-underneath');
  await question.getByRole('button', { name: 'ใช้ข้อมูลจากโปรแกรมอื่น' }).click();
  await question.getByText('เจ้าของเลือกใช้ข้อมูลจากไฟล์ "book.xlsx"').waitFor();
  await question.getByRole('button', { name: 'ตกลง' }).click();
  await expect.poll(() => window.copied('J3')).toEqual([['จากโปรแกรมอื่น']]);
});

it('says what was taken back, and where', async () => {
  await window.typeInto('J4', 'พิมพ์แล้ว');
  await window.page.keyboard.press('Control+z');
  await window.page.locator('.mention').getByText('เลิกทำการแก้ไขช่อง J4 แท็บ "ลอง" แล้ว').waitFor();
});

it('says that there is no connection, as long as there is none', async () => {
  const line = window.page.getByText('ไม่ได้เชื่อมต่อกับเซิร์ฟเวอร์');
  expect(await line.isVisible()).toBe(false);
  await window.page.route('**/events*', (route) => route.abort());
  await window.page.reload();
  await line.waitFor();
  await window.shot('page-not-connected');
  await window.page.unrouteAll({ behavior: 'wait' });
  await line.waitFor({ state: 'hidden' });
  await window.openTab('ลอง');
  await window.typeInto('J9', 'กลับมาแล้ว');
  expect(seen(tab(await download(), 'ลอง'), 'J9')).toBe('กลับมาแล้ว');
});

it('has no error of the page', () => {
  expect(window.errors).toEqual([]);
});
