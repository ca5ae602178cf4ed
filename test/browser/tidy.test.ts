// The dialog that tidies: each cell before and after, what is asked line by line, what is written and taken back.
import { expect, it } from 'vitest';
import { phraeBook, seen, tab, type } from '../support/books/office';
import { dialogOf, panelOf } from '../support/browser/dialog';
import { check } from '../support/browser/sound-page';

function untidyBook() {
  const book = phraeBook();
  const long = tab(book, 'ลอง');
  type(book, long, 'F3', 'ขั้น 4');
  type(book, long, 'F4', '๔');
  type(book, long, 'F5', 'ประมาณ 4');
  return book;
}

const STEPS = ['F3', 'F4', 'F5'];

it('shows what it would write, asks line by line what is only meant, and is undone from the panel', async () => {
  const book = untidyBook();
  const steps = () => STEPS.map((cell) => seen(tab(book, 'ลอง'), cell));
  const page = await dialogOf(book, 'tidy');
  await page.getByLabel(/ทต.บ้านปิน.*ขั้น 4.*4/).waitFor();
  expect(await page.getByLabel(/หมายถึง "4" ใช่หรือไม่/).isChecked()).toBe(false);
  await check(page.mainFrame(), 'tidy-preview');
  await page.setViewportSize({ width: 300, height: 900 });
  await check(page.mainFrame(), 'tidy-narrow');
  await page.getByLabel(/หมายถึง "4" ใช่หรือไม่/).check();
  await page.getByRole('button', { name: 'จัดระเบียบ 3 ช่อง' }).click();
  await page.getByText('เขียนแล้ว 3 ช่อง').waitFor();
  expect(steps()).toEqual(['4', '4', '4']);
  await page.getByRole('button', { name: 'หาอีกครั้ง' }).click();
  await page.getByText('ไม่มีช่องใดที่ต้องเปลี่ยน').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('รายการที่จะเปลี่ยน');
  const panel = await panelOf(book);
  await panel.getByRole('button', { name: 'เลิกทำ' }).click();
  await panel.getByRole('alert').getByText('ก่อน "จัดระเบียบ"').waitFor();
  await panel.getByRole('button', { name: 'ยืนยัน' }).click();
  await panel.getByRole('status').getByText('คืนค่าเดิมแล้ว 3 ช่อง').waitFor();
  await check(panel.mainFrame(), 'panel-undone');
  expect(steps()).toEqual(['ขั้น 4', '๔', 'ประมาณ 4']);
});
