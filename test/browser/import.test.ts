// The dialog that brings in a list of results: what it shows of it first, what it writes once that is agreed to, and how that is taken back.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, it, onTestFinished } from 'vitest';
import type { Workbook } from '../../local/workbook/workbook.ts';
import { QUESTION } from '../../src/words/pages/panel';
import { englishBook, LATIN_LIST } from '../support/books/english';
import { largeBook } from '../support/books/large-books';
import { LONG_CLERK, OWNER, phraeBook, run, seen, tab, type } from '../support/books/office';
import { type Calling, dialogOf } from '../support/browser/dialog';
import { check } from '../support/browser/sound-page';
import { openWindow } from '../support/browser/window';
import { manyLaos, rosterText } from '../support/provinces/many-laos';
import { serveBook } from '../support/served/served';

const lines = (...rows: string[][]) => rows.map((cells) => cells.join('\t')).join('\n');

/** One of each kind: the same, new, changed, no step, nearly a name, none, and a column that nobody knows. */
const LIST = lines(
  ['อำเภอ', 'ชื่อ อปท.', '1 ก.ค. 2556', '1 ส.ค. 2556', 'ผู้รายงาน'],
  ['ลอง', 'ทต.บ้านปิน', '4', '5', 'ก'],
  ['ลอง', 'ทต.แม่ปาน', '5', '', 'ข'],
  ['ลอง', 'ทต.แม่ลานนา', '๔', '๕', 'ค'],
  ['ลอง', 'ทต.ห้วยอ้อ', 'มาก', '', 'ง'],
  ['ลอง', 'อบต.ตำผามอค', '4', '4', 'จ'],
  ['ลอง', 'อบต.ไม่มีจริง', '2', '', 'ฉ'],
);

const field = (page: Page) => page.getByLabel('รายการ', { exact: true });

async function preview(page: Page, list: string): Promise<void> {
  await field(page).fill(list);
  await page.getByRole('button', { name: 'ดูก่อนนำเข้า' }).click();
  await page.getByRole('heading', { name: 'รายการที่จะเปลี่ยน' }).waitFor();
}

async function dialogWith(book: Workbook, list: string, calling?: Calling): Promise<Page> {
  const page = await dialogOf(book, 'import', calling);
  await preview(page, list);
  return page;
}

const CELLS = ['F3', 'G3', 'F4', 'F5', 'G5', 'F7', 'G7'];
const BEFORE = ['4', '', '4', '4', '', '3', ''];

const valuesOf = (book: Workbook) => CELLS.map((cell) => seen(tab(book, 'ลอง'), cell));

const group = (page: Page, title: RegExp) =>
  page.locator('details').filter({ has: page.getByRole('heading', { name: title }) });

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

it('shows every kind with its place, before and after; writes what is ticked, and takes it back', async () => {
  const book = phraeBook();
  const page = await dialogWith(book, LIST);
  expect(await focused(page)).toBe('รายการที่จะเปลี่ยน');
  expect(
    await page
      .locator('.counts')
      .innerText()
      .then((text) => text.split(/\s+/)),
  ).toEqual(['ใหม่', '2', 'เปลี่ยน', '1', 'ต้องยืนยันก่อน', '2', 'เหมือนเดิม', '2', 'ไม่นำเข้า', '2']);
  await group(page, /^เปลี่ยน/)
    .getByLabel(/ทต.แม่ปาน.*ลอง.*รอบ 1\sก.ค.\s2556.*4.*5/)
    .waitFor();
  const near = page.getByLabel(/"อบต.ตำผามอค" คือ "อบต.ตำผามอก" ใช่หรือไม่/);
  expect(await near.isChecked()).toBe(false);
  await group(page, /^ไม่นำเข้า/)
    .getByText('"มาก" ไม่ใช่ขั้น')
    .waitFor();
  await check(page.mainFrame(), 'import-preview');
  expect(valuesOf(book)).toEqual(BEFORE);
  await near.check();
  await page.getByLabel(/ทต.แม่ลานนา/).uncheck();
  await page.getByRole('button', { name: 'นำเข้า 4 ช่อง' }).click();
  await page.getByRole('status').getByText('เขียนแล้ว 4 ช่อง').waitFor();
  expect(await focused(page)).toBe('เขียนแล้ว 4 ช่อง');
  expect(valuesOf(book)).toEqual(['4', '5', '5', '4', '', '4', '4']);
  await check(page.mainFrame(), 'import-written');
  type(book, tab(book, 'ลอง'), 'F7', '2');
  await page.getByRole('button', { name: 'เลิกทำ' }).click();
  await page.getByRole('status').getByText('คืนค่าเดิมแล้ว 3 ช่อง').waitFor();
  await page.getByText('ช่อง F7 แท็บ "ลอง"').waitFor();
  expect(valuesOf(book)).toEqual(['4', '', '4', '4', '', '2', '']);
  expect(await page.getByRole('button', { name: 'เลิกทำ' }).count()).toBe(0);
  await check(page.mainFrame(), 'import-undone');
});

it('leads back to the list as it was given, and on to the next one', async () => {
  const page = await dialogWith(phraeBook(), LIST);
  const isAtList = () => field(page).evaluate((element) => element === document.activeElement);
  await page.getByRole('button', { name: 'ย้อนกลับ' }).click();
  await field(page).waitFor();
  expect(await field(page).inputValue()).toBe(LIST);
  expect(await isAtList()).toBe(true);
  await page.getByRole('button', { name: 'ดูก่อนนำเข้า' }).click();
  await page.getByRole('button', { name: 'นำเข้า 3 ช่อง' }).click();
  await page.getByRole('button', { name: 'นำเข้ารายการอื่น' }).click();
  await expect.poll(() => field(page).inputValue()).toBe('');
  expect(await isAtList()).toBe(true);
  await expect.poll(() => page.getByRole('button', { name: 'ดูก่อนนำเข้า' }).isEnabled()).toBe(true);
});

it('ticks all or none of a kind; where nothing is ticked nothing can be brought in', async () => {
  const page = await dialogWith(phraeBook(), LIST);
  const none = (kind: string) => page.getByRole('button', { name: `ไม่เลือก: ${kind}` }).click();
  await none('ใหม่');
  await page.getByRole('button', { name: 'นำเข้า 1 ช่อง' }).waitFor();
  await none('เปลี่ยน');
  expect(await page.getByRole('button', { name: 'นำเข้า 0 ช่อง' }).isDisabled()).toBe(true);
  await page.getByRole('button', { name: 'เลือกทั้งหมด: ต้องยืนยันก่อน' }).click();
  await page.getByRole('button', { name: 'นำเข้า 2 ช่อง' }).waitFor();
});

it('a column means what somebody says it does, and a heading without a date the round that is chosen', async () => {
  const book = phraeBook();
  const page = await dialogWith(book, lines(['ชื่อ', 'หน่วยงาน', 'ผล'], ['1', 'ทต.บ้านปิน', '5'], ['2', 'ทต.แม่ปาน', '4']));
  const column = (number: number) => page.getByLabel(new RegExp(`^คอลัมน์ ${number} `));
  await column(1).selectOption('-');
  await expect.poll(() => column(1).inputValue()).toBe('-');
  await column(2).selectOption('name');
  await page.getByLabel('รอบรายงาน').selectOption({ label: '1 ส.ค. 2556' });
  await page.getByLabel(/ทต.บ้านปิน.*ลอง.*รอบ 1\sส.ค.\s2556.*\(ว่าง\).*5/).waitFor();
  await check(page.mainFrame(), 'import-columns');
  await column(3).focus();
  await column(3).selectOption({ label: 'รอบ 1 ก.ย. 2556' });
  await page.getByLabel(/ทต.บ้านปิน.*รอบ 1\sก.ย.\s2556/).waitFor();
  // Whoever goes through the columns by the keyboard is not led away from them.
  expect(await column(3).evaluate((select) => select === document.activeElement)).toBe(true);
  await page.getByRole('button', { name: 'นำเข้า 2 ช่อง' }).click();
  await page.getByText('เขียนแล้ว 2 ช่อง').waitFor();
  expect(['H3', 'H4'].map((cell) => seen(tab(book, 'ลอง'), cell))).toEqual(['5', '4']);
});

it('what is said of a column while the list is still being compared is asked next, whatever is said last', async () => {
  let letGo = () => {};
  const gone = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const asked: string[] = [];
  const before: Calling['before'] = async (name, [command, options]) => {
    if (name !== 'runCommand' || command !== 'import') return;
    asked.push((options as { columns?: string }).columns ?? '');
    if (asked.length === 2) await gone;
  };
  const page = await dialogWith(phraeBook(), LIST, { before });
  const column = (number: number) => page.getByLabel(new RegExp(`^คอลัมน์ ${number} `));
  await page.getByText('ความหมายของแต่ละคอลัมน์ในรายการ').click();
  await column(3).selectOption('-');
  await column(4).selectOption('-');
  await column(5).selectOption('-');
  await column(4).selectOption({ label: 'รอบ 1 ก.ย. 2556' });
  letGo();
  await page.getByLabel(/ทต.บ้านปิน.*รอบ 1\sก.ย.\s2556/).waitFor();
  await expect.poll(() => page.locator('body').getAttribute('aria-busy')).toBe('false');
  expect(asked[2]).toMatch(/^3=-,4=[^-].*,5=-$/);
  expect(asked).toHaveLength(3);
});

it('what somebody has typed since is shown anew before anything is written', async () => {
  const book = phraeBook();
  const page = await dialogWith(book, LIST);
  type(book, tab(book, 'ลอง'), 'G3', '3');
  await page.getByRole('button', { name: 'นำเข้า 3 ช่อง' }).click();
  await page.getByRole('status').getByText('มีผู้แก้ไขข้อมูลหลังจากที่แสดง').waitFor();
  await group(page, /^เปลี่ยน/)
    .getByLabel(/ทต.บ้านปิน.*3.*5/)
    .waitFor();
  expect(valuesOf(book)).toEqual(['4', '3', '4', '4', '', '3', '']);
  await check(page.mainFrame(), 'import-moved');
  await page.getByRole('button', { name: 'นำเข้า 3 ช่อง' }).click();
  await page.getByText('เขียนแล้ว 3 ช่อง').waitFor();
});

it('asks before it writes into a workbook that lost its marks, then writes what was agreed to and builds the board anew', async () => {
  const book = phraeBook();
  run(book, 'board');
  for (const marked of [book, ...book.sheets]) marked.metadata = [];
  const commands: string[] = [];
  const before: Calling['before'] = async (name, [command]) => {
    if (name === 'runCommand') commands.push(String(command));
  };
  const page = await dialogWith(book, LIST, { before });
  await page.getByRole('button', { name: 'ไม่เลือก: ใหม่' }).click();
  await page.getByRole('button', { name: 'นำเข้า 1 ช่อง' }).click();
  await page.getByRole('alert').getByText('ไม่มีเครื่องหมายของระบบเหลืออยู่').waitFor();
  expect(valuesOf(book)).toEqual(BEFORE);
  await page.getByRole('button', { name: QUESTION.yes.th, exact: true }).click();
  await page.getByText('เขียนแล้ว 1 ช่อง').waitFor();
  expect(valuesOf(book)).toEqual(['4', '', '5', '4', '', '3', '']);
  expect(commands).toEqual(['import', 'import', 'import', 'board']);
});

it('LAOs that are not registered are added by set-up and its question; their results are shown, written and undone like all others', async () => {
  const book = phraeBook();
  const list = lines(
    ['อำเภอ', 'เป้าหมาย', 'ชื่อ อปท.', 'คะแนนรวม'],
    ['ลอง', 'รอง', 'อบต.เขาเขียวใหม่', '3'],
    ['ลอง', 'รอง', 'อบต.เขาเขียวใหม', '2'],
    ['ลอง', 'หลัก', 'ทต.ปากกาง', '1'],
  );
  const page = await dialogWith(book, list);
  await page.getByLabel(/^คอลัมน์ 4 /).selectOption({ label: 'รอบ 1 ส.ค. 2556' });
  await page.getByText('ไม่พบ "อบต.เขาเขียวใหม่"').waitFor();
  const added = group(page, /^อปท. ที่ยังไม่มีในทะเบียน/);
  // One that may be a registered one is not ticked.
  expect(await added.getByLabel(/ทต.ปากกาง.*คล้ายกับ "อบต.ปากกาง"/).isChecked()).toBe(false);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 300, height: 1900 });
  await check(page.mainFrame(), 'import-add-narrow');
  if (size) await page.setViewportSize(size);
  await page.getByRole('button', { name: 'เพิ่มในทะเบียน 2 แห่ง' }).click();
  await page.getByRole('alert').getByText('เป็นแห่งเดียวกันหรือไม่').waitFor();
  await check(page.mainFrame(), 'import-add-asked');
  await page.getByRole('button', { name: QUESTION.yes.th, exact: true }).click();
  await page.getByText('อปท. ในทะเบียน 85 แห่ง').waitFor();
  await check(page.mainFrame(), 'import-added');
  expect(await page.getByText('ไม่พบในทะเบียน').count()).toBe(0);
  // Nothing that the list says of them is written yet, and its columns mean what was said.
  const { cells } = tab(book, 'ลอง');
  const at = cells.findIndex((row) => row?.[1]?.value === 'อบต.เขาเขียวใหม่') + 1;
  const values = () => [at, at + 1].map((row) => seen(tab(book, 'ลอง'), `G${row}`));
  expect(values()).toEqual(['', '']);
  const registered = tab(book, 'ทะเบียน อปท.').cells.filter((row) => /เขาเขียว/.test(String(row?.[2]?.value)));
  expect(registered.map((row) => row?.slice(0, 4).map((cell) => cell?.value))).toEqual([
    ['ลอง', 'อบต.', 'อบต.เขาเขียวใหม่', 'รอง'],
    ['ลอง', 'อบต.', 'อบต.เขาเขียวใหม', 'รอง'],
  ]);
  await page.getByRole('button', { name: 'นำเข้า 2 ช่อง' }).click();
  await page.getByText('เขียนแล้ว 2 ช่อง').waitFor();
  expect(values()).toEqual(['3', '2']);
  await page.getByRole('button', { name: 'เลิกทำ' }).click();
  await page.getByRole('status').getByText('คืนค่าเดิมแล้ว 2 ช่อง').waitFor();
  expect(values()).toEqual(['', '']);
});

it('of two values one is ticked in the place of the other, and a round of another year is named with it', async () => {
  const book = phraeBook();
  const list = lines(
    ['อำเภอ', 'ชื่อ อปท.', '1 ส.ค. 2556', '1 ส.ค. 2557'],
    ['ลอง', 'ทต.บ้านปิน', '3', '5'],
    ['ลอง', 'ทต.บ้านปิน', '5', '5'],
    ['ลอง', 'ทต.แม่ปาน', '5', ''],
    ['ร้องกวาว', 'อบต.แม่ทราย', '5', ''],
  );
  const page = await dialogWith(book, list);
  await page.locator('p').getByText('เป็นรอบของปีงบประมาณ 2557 สเปรดชีตนี้เป็นปีงบประมาณ 2556').waitFor();
  const [lower, upper] = ['"3"', '"5"'].map((value) => page.getByLabel(new RegExp(`ใช้ค่า ${value} หรือไม่`))) as [
    ReturnType<Page['getByLabel']>,
    ReturnType<Page['getByLabel']>,
  ];
  await page.getByRole('button', { name: 'เลือกทั้งหมด: ต้องยืนยันก่อน' }).click();
  expect(await page.getByLabel(/รายการว่าอยู่ "ร้องกวาว"/).isChecked()).toBe(true);
  expect([await lower.isChecked(), await upper.isChecked()]).toEqual([false, false]);
  await lower.check();
  await upper.check();
  expect(await lower.isChecked()).toBe(false);
  await check(page.mainFrame(), 'import-two-values');
  await page.setViewportSize({ width: 300, height: 1400 });
  await check(page.mainFrame(), 'import-two-values-narrow');
  await page.getByRole('button', { name: 'นำเข้า 3 ช่อง' }).click();
  await page.getByText('เขียนแล้ว 3 ช่อง').waitFor();
  expect(['G3', 'G4'].map((cell) => seen(tab(book, 'ลอง'), cell))).toEqual(['5', '5']);
});

it('a clerk brings in the own district alone, and is offered neither a roster nor new LAOs', async () => {
  const book = phraeBook();
  const list = lines(
    ['อำเภอ', 'ชื่อ อปท.', '1 ส.ค. 2556'],
    ['ลอง', 'ทต.บ้านปิน', '5'],
    ['สอง', 'ทต.สอง', '5'],
    ['ลอง', 'อบต.ไม่มีจริง', '2'],
  );
  const page = await dialogOf(book, 'import', { user: LONG_CLERK });
  await expect.poll(() => page.getByRole('button', { name: 'ดูก่อนนำเข้า' }).isEnabled()).toBe(true);
  expect(await page.getByRole('checkbox').count()).toBe(0);
  await preview(page, list);
  await page.getByText('ท่านไม่มีสิทธิ์แก้ไขแท็บของอำเภอนี้').waitFor();
  expect(await page.getByRole('button', { name: /^เพิ่มในทะเบียน/ }).count()).toBe(0);
  await page.getByRole('button', { name: 'นำเข้า 1 ช่อง' }).click();
  await page.getByText('เขียนแล้ว 1 ช่อง').waitFor();
  expect(seen(tab(book, 'ลอง'), 'G3')).toBe('5');
});

it('of what is not taken 20 of a kind are shown, and all of them copied and saved', async () => {
  const wrong = Array.from({ length: 30 }, (_, index) => ['ลอง', `อบต.ไม่มี${index}`, '3']);
  const page = await dialogWith(phraeBook(), lines(['อำเภอ', 'ชื่อ อปท.', '1 ส.ค. 2556'], ...wrong));
  const shown = group(page, /^ไม่นำเข้า/);
  expect(await shown.locator('li').count()).toBe(20);
  await shown.getByText('และอีก 10 รายการ').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'บันทึกเป็นไฟล์' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('ไม่นำเข้า.tsv');
  const saved = readFileSync(await download.path(), 'utf8');
  expect(saved.startsWith('\uFEFFบรรทัด\tอำเภอ\tชื่อ อปท.')).toBe(true);
  expect(saved.split('\n')).toHaveLength(31);
  await page.evaluate(() =>
    document.addEventListener('copy', () => {
      document.title = (document.activeElement as HTMLTextAreaElement).value;
    }),
  );
  await page.getByRole('button', { name: 'คัดลอกทั้งหมด' }).click();
  await page.getByText('คัดลอกแล้ว').waitFor();
  expect(await page.title()).toContain('อบต.ไม่มี29');
});

it('a list of a large province shows 200 lines of a kind, then more', async () => {
  const laos = manyLaos(340, 25);
  const book = largeBook(25);
  const [header = '', ...rows] = rosterText(
    laos.map(({ cells: _, ...lao }) => ({ ...lao, cells: [5, 5, 5, 5] })),
  ).split('\n');
  const page = await dialogWith(book, [header, ...rows].join('\n'));
  const changed = group(page, /^เปลี่ยน/);
  await expect.poll(() => changed.locator('li').count()).toBe(200);
  await changed.getByRole('button', { name: 'แสดงอีก 200 รายการ' }).click();
  await expect.poll(() => changed.locator('li').count()).toBe(400);
});

it('can be read at the width of the sidebar', async () => {
  const page = await dialogOf(phraeBook(), 'import');
  await page.setViewportSize({ width: 300, height: 560 });
  await check(page.mainFrame(), 'import-narrow-list');
  await preview(page, LIST);
  await check(page.mainFrame(), 'import-narrow');
  await page.setViewportSize({ width: 300, height: 2600 });
  await check(page.mainFrame(), 'import-narrow-whole');
  await page.setViewportSize({ width: 640, height: 560 });
  await check(page.mainFrame(), 'import-dialog');
});

it('beside the sheet it is opened from the menu, brings in by the keyboard, and closes by Escape', async () => {
  const served = await serveBook(phraeBook());
  onTestFinished(served.stop);
  const window = await openWindow(served, OWNER);
  await window.press('นำเข้ารายชื่อหรือผล');
  const dialog = window.dialog();
  await expect.poll(() => dialog.getByRole('button', { name: 'ดูก่อนนำเข้า' }).isEnabled()).toBe(true);
  await dialog.getByLabel('รายการ', { exact: true }).fill(LIST);
  const { keyboard } = window.page;
  for (const next of ['file', 'checkbox', 'submit']) {
    await keyboard.press('Tab');
    expect(await dialog.locator(':focus').getAttribute('type'), next).toBe(next === 'submit' ? 'button' : next);
  }
  await keyboard.press('Enter');
  await dialog.getByRole('heading', { name: 'รายการที่จะเปลี่ยน' }).waitFor();
  await window.shot('import-window');
  await dialog.getByRole('button', { name: 'นำเข้า 3 ช่อง' }).press('Enter');
  await dialog.getByText('เขียนแล้ว 3 ช่อง').waitFor();
  await keyboard.press('Escape');
  await expect.poll(() => window.page.locator('dialog').count()).toBe(0);
  await window.openTab('ลอง');
  expect(await window.copied('F4:G5')).toEqual([
    ['5', ''],
    ['4', '5'],
  ]);
  await window.press('เลิกทำ');
  await window.page.getByText('ก่อน "นำเข้าผล"').waitFor();
  await window.page.getByRole('button', { name: 'ใช่', exact: true }).click();
  await window.toast('คืนค่าเดิมแล้ว 3 ช่อง');
  await expect
    .poll(() => window.copied('F4:G5'))
    .toEqual([
      ['4', ''],
      ['4', ''],
    ]);
});

const IN_WINDOW = [
  {
    language: 'th',
    entry: 'นำเข้ารายชื่อหรือผล',
    look: 'ดูก่อนนำเข้า',
    field: 'รายการ',
    save: 'บันทึกเป็นไฟล์',
    copy: 'คัดลอกทั้งหมด',
    copied: 'คัดลอกแล้ว',
  },
  {
    language: 'en',
    entry: 'Bring in a list',
    look: 'Preview',
    field: 'List',
    save: 'Save as a list',
    copy: 'Copy all',
    copied: 'Copied',
  },
];

it.each(IN_WINDOW.flatMap((each) => [300, 640].map((width) => ({ ...each, width }))))(
  'beside the sheet it is no wider than a window of $width pixels ($language)',
  async (each) => {
    const { language, width } = each;
    const served = await serveBook(language === 'th' ? phraeBook() : englishBook());
    onTestFinished(served.stop);
    const window = await openWindow(served, OWNER);
    await window.press(each.entry);
    const dialog = window.dialog();
    await expect.poll(() => dialog.getByRole('button', { name: each.look }).isEnabled()).toBe(true);
    await window.page.setViewportSize({ width, height: 560 });
    await dialog.getByLabel(each.field, { exact: true }).fill(language === 'th' ? LIST : LATIN_LIST);
    await dialog.getByRole('button', { name: each.look }).click();
    await dialog.locator('#shown').waitFor();
    await window.shot(`import-window-${width}-${language}`);
    const [download] = await Promise.all([
      window.page.waitForEvent('download'),
      dialog.getByRole('button', { name: each.save }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8').split('\n').length).toBeGreaterThan(2);
    await dialog.getByRole('button', { name: each.copy }).click();
    await dialog.getByText(each.copied, { exact: true }).waitFor();
    const box = await window.page.locator('dialog iframe').boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= width && box.y + box.height <= 560).toBe(true);
    expect(await dialog.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth)).toBe(true);
  },
);
