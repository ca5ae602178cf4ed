// The dialog of LAOs that change within the year: what is asked, what would become of it, what is written and taken back.
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { LONG_CLERK, phraeBook, seen, tab } from '../support/books/office';
import { dialogOf, panelOf } from '../support/browser/dialog';
import { check } from '../support/browser/sound-page';

const inFocus = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

const listOf = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });

/** By keys alone, from the kind on: an SAO of Long is upgraded. */
async function sayUpgrade(page: Page, day: string): Promise<void> {
  await page.getByRole('radio', { name: /^ยกฐานะ/ }).waitFor();
  await page.keyboard.press('Space');
  for (const choice of ['ลอง', 'อบต.ปากกาง']) {
    await page.keyboard.press('Tab');
    await page.locator('select:focus').selectOption(choice);
  }
  for (const _ of ['to the name', 'to the list', 'to the day']) await page.keyboard.press('Tab');
  await page.keyboard.type(day);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

it('asks for an upgrade, shows what becomes of registry, tab and figures, writes it, and takes it back', async () => {
  const book = phraeBook();
  const before = structuredClone(book);
  const rowName = () => seen(tab(book, 'ลอง'), 'B9');
  const page = await dialogOf(book, 'change_lao');
  await sayUpgrade(page, '15 มิถุนายน 2556');
  await page.getByRole('heading', { name: 'ผลของการเปลี่ยนแปลง' }).waitFor();
  expect(await inFocus(page)).toBe('ผลของการเปลี่ยนแปลง');
  await page.getByText('แท็บ "ลอง" ช่อง B9: "อบต.ปากกาง" เป็น "ทต.ปากกาง"').waitFor();
  expect(await page.getByRole('row', { name: /^เทศบาล/ }).innerText()).toBe('เทศบาล\t25\t26');
  await check(page.mainFrame(), 'change-lao-shown');
  await page.setViewportSize({ width: 300, height: 900 });
  await check(page.mainFrame(), 'change-lao-shown-narrow');
  expect(rowName()).toBe('อบต.ปากกาง');
  await page.getByRole('button', { name: 'ยืนยัน' }).click();
  await page.getByText(/^เขียนแล้ว \d+ ช่อง/).waitFor();
  expect(rowName()).toBe('ทต.ปากกาง');
  await check(page.mainFrame(), 'change-lao-done');
  await page.getByRole('button', { name: 'เลิกทำ' }).click();
  await page.getByText(/^คืนค่าเดิมแล้ว/).waitFor();
  const registry = 'ทะเบียน อปท.';
  expect([
    rowName(),
    tab(book, registry)
      .cells.flat()
      .map((cell) => cell?.value ?? '')
      .join(''),
  ]).toEqual([
    'อบต.ปากกาง',
    tab(before, registry)
      .cells.flat()
      .map((cell) => cell?.value ?? '')
      .join(''),
  ]);
  await page.getByRole('button', { name: 'เปลี่ยนแปลงแห่งอื่น' }).click();
  await page.getByRole('radio', { name: /^ยกฐานะ/ }).waitFor();
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
});

it('keeps all that was said where something lacks or is refused, and says it where the eye is', async () => {
  const page = await dialogOf(phraeBook(), 'change_lao');
  await page.getByRole('button', { name: 'ดูผลก่อน' }).click();
  await page.getByRole('alert').getByText('เลือกก่อนว่าเป็นการเปลี่ยนแปลงใด').waitFor();
  await sayUpgradeByHand(page);
  await page.getByRole('alert').getByText('อ่านวันที่ "สิบห้า" ไม่ได้').waitFor();
  await check(page.mainFrame(), 'change-lao-refused');
  await page.getByLabel(/^วันที่ เช่น/).fill('15 มิ.ย. 2550');
  await page.getByRole('button', { name: 'ดูผลก่อน' }).click();
  await page.getByRole('alert').getByText('ไม่อยู่ในปีงบประมาณ 2556').waitFor();
  expect(await inFocus(page)).toContain('ไม่อยู่ในปีงบประมาณ 2556');
  await page.setViewportSize({ width: 300, height: 900 });
  await check(page.mainFrame(), 'change-lao-narrow');
  expect(await page.getByLabel('ชื่อหลังเปลี่ยน').inputValue()).toBe('ทม.ปากกาง');
});

async function sayUpgradeByHand(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^ยกฐานะ/ }).check();
  await listOf(page, 'อำเภอ').selectOption('ลอง');
  await listOf(page, 'อปท.').selectOption('อบต.ปากกาง');
  await page.getByLabel('ชื่อหลังเปลี่ยน').fill('ทม.ปากกาง');
  await page.getByLabel(/^วันที่ เช่น/).fill('สิบห้า');
  await page.getByRole('button', { name: 'ดูผลก่อน' }).click();
}

it('merges LAOs of two districts into one of them', async () => {
  const page = await dialogOf(phraeBook(), 'change_lao');
  await page.getByRole('radio', { name: /^รวมกัน/ }).check();
  await listOf(page, 'อำเภอ').selectOption('ลอง');
  await page.getByLabel('อบต.ปากกาง').check();
  await listOf(page, 'อำเภอ').selectOption('สอง');
  await page.getByLabel('อบต.เตาปูน').check();
  await page.getByText('เลือกแล้ว 2 แห่ง: อบต.ปากกาง, อบต.เตาปูน').waitFor();
  await page.getByLabel(/^ชื่อหลังรวม/).fill('อบต.เตาปูน');
  expect(await listOf(page, 'อำเภอของแห่งที่รวมแล้ว').inputValue()).toBe('สอง');
  await page.getByLabel(/^วันที่ เช่น/).fill('15/6/2556');
  await check(page.mainFrame(), 'change-lao-merge');
  await page.getByRole('button', { name: 'ดูผลก่อน' }).click();
  await page.getByText('ทะเบียน: อบต.เตาปูน อำเภอสอง รวม อบต.ปากกาง').waitFor();
  await page.getByText('ทะเบียน: อบต.ปากกาง อำเภอลอง มีถึงรอบ 1 มิ.ย. 2556').waitFor();
});

it('is in the panel of the province; a clerk is told for whom it is', async () => {
  const offered = async (user?: string) => {
    const panel = await panelOf(phraeBook(), user === undefined ? {} : { user });
    await panel.getByRole('button', { name: 'จัดระเบียบ' }).waitFor();
    return panel.getByRole('button', { name: 'อปท. เปลี่ยนแปลง' }).count();
  };
  expect([await offered(), await offered(LONG_CLERK)]).toEqual([1, 0]);
  const page = await dialogOf(phraeBook(), 'change_lao', { user: LONG_CLERK });
  await page.getByRole('alert').getByText('เป็นหน้าที่ของจังหวัด').waitFor();
  expect(await page.getByRole('radio').count()).toBe(0);
  await check(page.mainFrame(), 'change-lao-clerk');
});
