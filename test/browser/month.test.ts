// A month of two people in the panel: the clerk hands in, the province returns with a note, the clerk sees it first, explains and hands in again,
// the province accepts.
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { dayInThailand, daysAfter, writeDate } from '../../src/domain/time/calendar';
import { LONG_CLERK, OWNER, phraeBook, rowOf, tab, type } from '../support/books/office';
import { check } from '../support/browser/sound-page';
import { openWindow, type Window } from '../support/browser/window';
import { type Served, serveBook } from '../support/served/served';

const NOTE = 'ขั้นของ ทต.บ้านปิน ลดลง\nโปรดตรวจอีกครั้ง';
const REASON = 'รอผลประชาคมหนึ่งแห่ง';

/** In July one LAO of the clerk's has fallen back, and one has not reported. */
function unfinished() {
  const book = phraeBook();
  const long = tab(book, 'ลอง');
  type(book, long, `F${rowOf(long, 'ทต.บ้านปิน') + 1}`, '2');
  type(book, long, `F${rowOf(long, 'ทต.แม่ปาน') + 1}`, '');
  return book;
}

let served: Served;
let province: Window;
let clerk: Window;

beforeAll(async () => {
  served = await serveBook(unfinished());
  clerk = await openWindow(served, LONG_CLERK, { width: 900, height: 1400 });
  province = await openWindow(served, OWNER, { width: 900, height: 1400 });
});

afterAll(async () => {
  await served?.stop();
});

const panelIn = ({ page }: Window) => page.frames().find((each) => each.url().includes('/panel/')) as Frame;
const district = (window: Window) => window.sidebar().locator('details.district', { hasText: 'ลอง' });
const press = (window: Window, name: string) => window.sidebar().getByRole('button', { name, exact: true }).click();
const status = (window: Window, text: string) => window.sidebar().getByRole('status').getByText(text).waitFor();
const focused = (window: Window) => panelIn(window).evaluate('document.activeElement.textContent');

async function checkAgain(window: Window): Promise<void> {
  await press(window, 'ตรวจอีกครั้ง');
  await status(window, 'ตรวจแล้วเมื่อ');
}

it('a clerk hears what is missing, hands in with a reason, and gets a receipt that prints alone', async () => {
  await clerk.press('เปิดแถบด้านข้าง');
  const own = clerk.sidebar().locator('details').first();
  await own.getByText('ของท่าน').waitFor();
  await own.locator('.state', { hasText: 'เกินกำหนด' }).waitFor();
  await check(panelIn(clerk), 'month-clerk');
  await press(clerk, 'ส่งรายงาน ลอง');
  await own.getByRole('alert').getByText('รายงานแล้ว 10 จาก 11 รายการ ยังต้องแก้ไข 2 รายการ').waitFor();
  await check(panelIn(clerk), 'month-incomplete');
  // The keyboard is in the field; Escape leaves it, and leads back.
  await clerk.page.keyboard.press('Escape');
  await expect.poll(() => focused(clerk)).toContain('ลอง');
  await press(clerk, 'ส่งรายงาน ลอง');
  await own.getByRole('button', { name: 'ส่งพร้อมเหตุผล' }).waitFor();
  expect(await own.getByRole('button', { name: 'ส่งพร้อมเหตุผล' }).isDisabled()).toBe(true);
  await clerk.page.keyboard.type(REASON);
  await press(clerk, 'ส่งพร้อมเหตุผล');
  const receipt = clerk.sidebar().getByRole('article', { name: 'ใบรับรายงาน ลอง' });
  for (const text of ['10 จาก 11 รายการ', REASON, '1 ก.ค. 2556']) await receipt.getByText(text).waitFor();
  await own.locator('.state', { hasText: 'ส่งแล้ว' }).waitFor();
  expect(await clerk.sidebar().getByRole('button', { name: 'ส่งรายงาน ลอง' }).count()).toBe(0);
  await check(panelIn(clerk), 'month-receipt');

  await panelIn(clerk).evaluate('window.print = () => {}');
  await press(clerk, 'พิมพ์ใบรับ');
  await clerk.page.emulateMedia({ media: 'print' });
  await clerk.sidebar().locator('.paper').getByText(REASON).waitFor();
  await clerk.shot('month-paper');
  expect(await clerk.sidebar().locator('main').isVisible()).toBe(false);
  await panelIn(clerk).evaluate('window.dispatchEvent(new Event("afterprint"))');
  await clerk.page.emulateMedia({ media: 'screen' });
  await receipt.waitFor();
});

it('the province returns it with a note', async () => {
  await province.press('เปิดแถบด้านข้าง');
  await province.sidebar().getByText('รออำเภอ 8 แห่ง รอจังหวัด 1 แห่ง').waitFor();
  await district(province).locator('summary').click();
  await check(panelIn(province), 'month-province');
  await press(province, 'ส่งกลับ ลอง');
  await province.sidebar().getByLabel('ข้อความถึงอำเภอ').fill(NOTE);
  await check(panelIn(province), 'month-return');
  await press(province, 'ส่งกลับพร้อมข้อความ');
  await status(province, 'ส่งรายงานกลับให้');
  await district(province).locator('.state', { hasText: 'ส่งกลับแก้ไข' }).waitFor();
});

it('the clerk sees the note first, explains, confirms that nothing changed, and hands in without a question', async () => {
  await checkAgain(clerk);
  await clerk.sidebar().getByRole('region', { name: 'อำเภอลอง: จังหวัดส่งกลับให้แก้ไข' }).getByText(NOTE).waitFor();
  const first = 'document.querySelector("main > :not(.status)").className';
  expect(await panelIn(clerk).evaluate(first)).toBe('returned-note');
  await check(panelIn(clerk), 'month-returned');

  await clerk.sidebar().getByRole('tab', { name: /สิ่งที่พบ/ }).click();
  await clerk.sidebar().locator('.must-fix .finding', { hasText: 'ทต.บ้านปิน' }).waitFor();
  await press(clerk, 'ชี้แจง ทต.บ้านปิน');
  // It takes the focus once it stands there: before that, keys would press the button.
  await expect.poll(() => panelIn(clerk).evaluate('document.activeElement.tagName')).toBe('TEXTAREA');
  await clerk.page.keyboard.type('ทบทวนแล้ว ข้อ 4 ยังไม่ครบ');
  await check(panelIn(clerk), 'month-explain');
  await press(clerk, 'บันทึกคำชี้แจง');
  await status(clerk, 'บันทึกคำชี้แจงของ ทต.บ้านปิน แล้ว');
  await expect.poll(() => clerk.sidebar().locator('.must-fix .finding', { hasText: 'ทต.บ้านปิน' }).count()).toBe(0);
  // What is said of it stands in view, and has the keyboard.
  await expect.poll(() => focused(clerk)).toContain('บันทึกคำชี้แจงของ ทต.บ้านปิน แล้ว');
  await expect.poll(() => clerk.sidebar().locator('.explained .finding', { hasText: 'ข้อ 4 ยังไม่ครบ' }).count()).toBe(1);

  await clerk.sidebar().getByRole('tab', { name: 'การรายงาน' }).click();
  await press(clerk, 'ยืนยันไม่มีการเปลี่ยนแปลง ลอง');
  await district(clerk).getByText('รายงานแล้ว 11 จาก 11 รายการ').waitFor();
  await press(clerk, 'ส่งรายงาน ลอง');
  await clerk.sidebar().getByRole('article', { name: 'ใบรับรายงาน ลอง' }).getByText('11 จาก 11 รายการ').waitFor();
  expect(await clerk.sidebar().locator('.returned-note').count()).toBe(0);
});

it('the province accepts it, and both see it', async () => {
  await checkAgain(province);
  await press(province, 'รับรายงาน ลอง');
  await status(province, 'รับรายงานของ');
  await district(province).locator('.state', { hasText: 'รับแล้ว' }).waitFor();
  expect(await province.sidebar().getByRole('button', { name: 'รับรายงานอีกครั้ง ลอง' }).count()).toBe(0);
  await checkAgain(clerk);
  await district(clerk).locator('.state', { hasText: 'รับแล้ว' }).waitFor();
  await check(panelIn(province), 'month-accepted');
});

it('the province closes the round, after it is told what is open, and opens it again for one district', async () => {
  await press(province, 'ปิดรอบ');
  await province.sidebar().getByText('ขณะนี้ยังไม่ได้รับรายงาน 8 อำเภอ').waitFor();
  await check(panelIn(province), 'month-closing');
  await press(province, 'ปิดรอบ 1 ก.ค. 2556');
  await status(province, 'ปิดรอบ 1 ก.ค. 2556 แล้ว');
  await district(province).locator('.state', { hasText: 'ปิดแล้ว' }).waitFor();
  await checkAgain(clerk);
  await district(clerk).locator('.state', { hasText: 'ปิดแล้ว' }).waitFor();
  expect(await clerk.sidebar().getByRole('button', { name: 'ส่งรายงาน ลอง' }).count()).toBe(0);

  await press(province, 'เปิดรอบอีกครั้ง ลอง');
  expect(await province.sidebar().getByRole('button', { name: 'เปิดให้อำเภอนี้แก้ไข' }).isDisabled()).toBe(true);
  await province
    .sidebar()
    .getByLabel('แก้ไขได้ถึงวันที่')
    .fill(writeDate(daysAfter(dayInThailand(new Date()), 20), 'short'));
  await province.sidebar().getByLabel('เหตุผลที่เปิดรอบอีกครั้ง').fill('แก้ตามหนังสือ');
  await check(panelIn(province), 'month-reopen');
  await press(province, 'เปิดให้อำเภอนี้แก้ไข');
  await district(province).locator('.state', { hasText: 'เปิดให้แก้ไข' }).waitFor();
  await checkAgain(clerk);
  await clerk.sidebar().getByRole('button', { name: 'ส่งรายงาน ลอง' }).waitFor();
  expect([...clerk.errors, ...province.errors]).toEqual([]);
});
