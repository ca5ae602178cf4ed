// Every page in a Thai workbook: no English word and no key of the machine's is shown, said to screen readers or offered; and no date is broken.
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FORMS } from '../../src/commands/printing/forms';
import { unbroken } from '../../src/domain/time/unbroken-dates';
import { OWNER } from '../support/books/office';
import { englishIn, thaiBook } from '../support/books/thai';
import { dialogOf } from '../support/browser/dialog';
import { shownOn, wrappingOn } from '../support/browser/shown';
import { openWindow } from '../support/browser/window';
import { serveBook } from '../support/served/served';

/** What a list of choices and a form of the browser's hold, and the name of the add-on. */
const DATA = /^(?:\d{4}-\d\d-\d\d|summary|comparison|[a-z]+(?:-[a-z]+)*|Khanton)$/;

async function faultsOf(page: Page): Promise<string[]> {
  const words = (await shownOn(page)).filter((text) => !DATA.test(text.trim()));
  const broken = (await wrappingOn(page)).filter((text) => unbroken(text) !== text);
  return [...englishIn(words), ...broken.map((text) => `broken: ${text}`)];
}

const LIST =
  'อำเภอ\tชื่อ อปท.\t1 มิ.ย. 2559\t1 ก.ค. 2559\tผู้รายงาน\nเหนือ\tอบต.เดลตา\t1\t3\tก\nเหนือ\tอบต.เอสตา\tมาก\t\tข\nเหนือ\tอบต.ไม่มี\t5\t\tค';

describe('in a Thai workbook', () => {
  it('the page, its menus and the panel', async () => {
    const served = await serveBook(thaiBook());
    onTestFinished(served.stop);
    const window = await openWindow(served, OWNER);
    await window.page.getByRole('button', { name: 'ขั้นตอน' }).click();
    await window.page.locator('.menu-items').getByRole('button', { name: 'เปิดแถบด้านข้าง' }).click();
    const panel = window.sidebar();
    for (const tab of await panel.getByRole('tab').all()) {
      await tab.click();
      await expect.poll(() => faultsOf(window.page)).toEqual([]);
    }
    await window.select('B4:C6');
    await window.page.keyboard.press('Shift+F10');
    await window.page.getByRole('menu').waitFor();
    expect(englishIn(await window.page.getByRole('menuitem').allTextContents())).toEqual([]);
  });

  it.each(['access', 'self_check', 'overview', 'tidy', 'change_lao'] as const)('the page %s', async (page) => {
    const dialog = await dialogOf(thaiBook(), page);
    await dialog.getByRole('button').first().waitFor();
    await expect.poll(() => faultsOf(dialog)).toEqual([]);
  });

  it('a list of results is shown first', async () => {
    const dialog = await dialogOf(thaiBook(), 'import');
    await dialog.getByLabel('รายการ', { exact: true }).fill(LIST);
    await dialog.getByRole('button', { name: 'ดูก่อนนำเข้า' }).click();
    await dialog.getByRole('heading', { name: 'รายการที่จะเปลี่ยน' }).waitFor();
    await expect.poll(() => faultsOf(dialog)).toEqual([]);
  });

  it('every form is printed', async () => {
    const dialog = await dialogOf(thaiBook(), 'print');
    for (const form of Object.keys(FORMS)) {
      const sheets = dialog.locator('.sheet');
      await sheets.first().evaluate((sheet) => sheet.setAttribute('data-seen', ''));
      await dialog.locator('select').first().selectOption(form);
      await dialog.locator('.sheet:not([data-seen])').first().waitFor();
      await expect.poll(() => faultsOf(dialog), { message: form }).toEqual([]);
    }
  });
});
