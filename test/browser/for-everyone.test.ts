// Every page of the add-on for everyone: at 320 pixels, enlarged, with wide text spacing and in forced colours; with a name and headings, by keyboard
// alone, and told what happens.
/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Workbook } from '../../local/workbook/workbook.ts';
import { LONG_CLERK, phraeBook, run, tab, type } from '../support/books/office';
import { type Calling, dialogsIn } from '../support/browser/dialog';
import { openPage } from '../support/browser/opened';
import { faults, fits } from '../support/browser/sound-page';

/** By their doors: what tells that each is filled, and its name. */
const PAGES: readonly [door: string, filled: string, name: string][] = [
  ['menu_open_panel', '.district', 'แถบด้านข้าง'],
  ['menu_open_help', '#functions dt', 'วิธีใช้'],
  ['menu_open_import', 'textarea', 'นำเข้า'],
  ['menu_open_tidy', '.take', 'จัดระเบียบ'],
  ['menu_open_change_lao', 'fieldset', 'อปท.'],
  ['menu_open_overview', 'figure', 'ภาพรวม'],
  ['menu_open_self_check', '.line', 'ตรวจสอบ'],
  ['menu_open_access', 'main li', 'สิทธิ์'],
  ['menu_open_print', '.sheet', 'พิมพ์'],
];

/** As WCAG 1.4.12 has it; what is drawn in a picture is part of the picture. */
const SPACED = `*:not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  svg { letter-spacing: normal !important; word-spacing: normal !important; } p { margin-bottom: 2em !important; }`;

async function opened(book: Workbook, door: string, filled: string, calling?: Calling): Promise<Page> {
  const { page } = await openPage({ viewport: { width: 320, height: 640 } });
  await (await dialogsIn(page, calling)).open(book, door);
  await page.locator(filled).first().waitFor();
  return page;
}

describe.each(PAGES)('%s', (door, filled) => {
  let page: Page;
  // The file's own page: the tests go on with it.
  beforeAll(async () => {
    page = await opened(phraeBook(), door, filled);
  });

  it('has a name and one heading of the first rank', async () => {
    expect(await page.title()).toMatch(/ขั้นตอน/);
    expect((await page.title()).length).toBeGreaterThan('ขั้นตอน'.length);
    expect(await page.locator('h1').count()).toBe(1);
  });

  it('has no fault at 320 pixels, also as large again', async () => {
    for (const width of [320, 300]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await faults(page), `${door} ${width}`).toEqual([]);
      await fits(page.mainFrame(), `${door} ${width}`);
    }
    // 200 % of a dialog of 640 pixels is one of 320, half as high.
    await page.setViewportSize({ width: 320, height: 256 });
    await fits(page.mainFrame(), `${door} enlarged`);
    await page.setViewportSize({ width: 320, height: 640 });
  });

  it('loses nothing in forced colours, nor with wide text spacing', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await faults(page), `${door} forced`).toEqual([]);
    await page.screenshot({ path: `out/screenshots/forced-${door}.png` });
    await page.emulateMedia({ forcedColors: 'none' });
    await page.addStyleTag({ content: SPACED });
    await fits(page.mainFrame(), `${door} spaced`);
    await page.screenshot({ path: `out/screenshots/spaced-${door}.png` });
  });
});

describe('the panel, by keyboard and while it is at work', () => {
  const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
  const inView = (page: Page, selector: string) =>
    page.locator(selector).evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });

  it('goes to the first and the last view with Home and End', async () => {
    const page = await opened(phraeBook(), 'menu_open_panel', '.district');
    await page.getByRole('tab', { selected: true }).focus();
    await page.keyboard.press('End');
    await expect.poll(() => focused(page)).toBe('สร้างรายงาน');
    await page.keyboard.press('Home');
    await expect.poll(() => focused(page)).toBe('การรายงาน');
  });

  it('brings a question and what came of it before the eyes, from a button far down, and goes back there', async () => {
    const page = await opened(phraeBook(), 'menu_open_panel', '.district');
    await page.getByRole('tab', { name: 'สร้างรายงาน' }).click();
    const button = page.getByRole('button', { name: 'ใช้เป้าหมายตามข้อเสนอ' });
    await button.press('Enter');
    await page.locator('.question').waitFor();
    expect(await focused(page)).toContain('ทต.บ้านถิ่น');
    expect(await page.locator('.question').evaluate((element) => element.getBoundingClientRect().top >= 0)).toBe(true);
    await page.locator('.question button').last().press('Enter');
    await expect.poll(() => focused(page)).toBe('ใช้เป้าหมายตามข้อเสนอ');
    await page.getByRole('button', { name: 'แนวโน้มและประมาณการ' }).press('Enter');
    await page.locator('.said').waitFor();
    expect(await focused(page)).toContain('แนวโน้ม');
    expect(await inView(page, '.said')).toBe(true);
    await page.locator('.dismiss').press('Enter');
    await expect.poll(() => focused(page)).toBe('แนวโน้มและประมาณการ');
    expect(await page.locator('.said').count()).toBe(0);
  });

  it('says of a press while it is at work that it has to wait, and does nothing of it', async () => {
    let free = () => {};
    const calls: string[] = [];
    const before: NonNullable<Calling['before']> = async (name, given) => {
      calls.push([name, ...given].join());
      if (given[0] === 'summary') await new Promise<void>((resolve) => (free = resolve));
    };
    const page = await opened(phraeBook(), 'menu_open_panel', '.district', { before });
    await page.getByRole('tab', { name: 'สร้างรายงาน' }).click();
    await page.getByRole('button', { name: 'สร้างสรุปจังหวัด' }).click();
    await page.getByRole('button', { name: 'ความครบถ้วน' }).click();
    await page.getByText('โปรดรอให้เสร็จแล้วกดอีกครั้ง').waitFor();
    expect(await inView(page, '.busy')).toBe(true);
    free();
    await page.locator('.said').waitFor();
    expect(calls.filter((call) => call.includes('completeness'))).toEqual([]);
  });

  it('says that it may be old once somebody has left it, until it is checked again', async () => {
    const page = await opened(phraeBook(), 'menu_open_panel', '.district');
    expect(await page.locator('.stale').count()).toBe(0);
    await page.evaluate(() => window.dispatchEvent(new Event('blur')));
    await page.getByText('โปรดตรวจอีกครั้ง').waitFor();
    await page.getByRole('button', { name: 'ตรวจอีกครั้ง' }).click();
    await expect.poll(() => page.locator('.stale').count()).toBe(0);
  });

  it('counts what a clerk is shown, and names those who have not reported on one card', async () => {
    const book = phraeBook();
    const long = tab(book, 'ลอง');
    for (const row of [3, 4, 5]) type(book, long, `F${row}`, '');
    run(book, 'board', {});
    const page = await opened(book, 'menu_open_panel', '.district', { user: LONG_CLERK });
    await page.getByRole('button', { name: 'แท็บของท่าน: ลอง' }).waitFor();
    await page.getByRole('button', { name: 'กระดาน' }).waitFor();
    await page.getByRole('tab', { name: 'สิ่งที่พบ (3)' }).click();
    expect(await page.locator('.finding').count()).toBe(1);
    expect(await page.locator('.names button').allTextContents()).toEqual(['ทต.บ้านปิน', 'ทต.แม่ปาน', 'ทต.แม่ลานนา']);
  });
});
