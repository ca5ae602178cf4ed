// The page ตรวจสิทธิ์ at the sidebar's 300 pixels: what it says to an owner and to a clerk, and what its button and its boxes do.
import { expect, it } from 'vitest';
import { LONG_CLERK, tab } from '../support/books/office';
import { nameOfficers, OFFICER, officersBook, SECOND_OFFICER, wholeTab } from '../support/books/officers';
import { accessOf } from '../support/browser/dialog';
import { check } from '../support/browser/sound-page';

const FRIEND = 'friend-from-another-province@example.go.th';

it('a whole workbook is in order: who may change what, and what cannot be seen from here', async () => {
  const page = await accessOf(officersBook());
  await page.getByText('สิทธิ์ตรงกับการตั้งค่า', { exact: true }).waitFor();
  for (const text of ['"ลอง"', 'ผู้แก้ไขสเปรดชีตทุกคน', 'ทุกคนที่มีลิงก์', 'แก้สคริปต์ได้'])
    await page.getByText(text).first().waitFor();
  expect(await page.getByRole('button', { name: 'ปรับสิทธิ์' }).count()).toBe(0);
  await check(page.mainFrame(), 'access-good');
});

it('one press takes away what Khanton gave; who was let in by hand goes only once the name is ticked', async () => {
  const book = officersBook();
  book.editors.push(FRIEND);
  wholeTab(book, 'การตั้งค่า').editors.push(FRIEND);
  tab(book, 'สอง').protections = [];
  nameOfficers(book, OFFICER);
  const page = await accessOf(book);
  await page.getByText(/^ต้องแก้ไข 3/).waitFor();
  await check(page.mainFrame(), 'access-differences');
  await page.setViewportSize({ width: 300, height: 3600 });
  await check(page.mainFrame(), 'access-differences-whole');
  await page.getByRole('button', { name: 'ปรับสิทธิ์ให้ตรงกับการตั้งค่า' }).click();
  await page.getByText(`เอาสิทธิ์ออก: ${SECOND_OFFICER}`).waitFor();
  await page.getByText(/^ต้องแก้ไข 0/).waitFor();
  expect(wholeTab(book, 'การตั้งค่า').editors).toEqual([OFFICER, FRIEND]);
  await page.getByLabel(`เอาสิทธิ์ของ ${FRIEND} ออกด้วย`).check();
  await page.getByRole('button', { name: 'ปรับสิทธิ์ให้ตรงกับการตั้งค่า' }).click();
  await page.getByText(`เอาสิทธิ์ออก: ${FRIEND}`).waitFor();
  await expect.poll(() => page.getByRole('checkbox').count()).toBe(0);
  expect(wholeTab(book, 'การตั้งค่า').editors).toEqual([OFFICER]);
  await check(page.mainFrame(), 'access-mended');
});

it('a clerk sees it all but for the names of others, and is told whom to tell', async () => {
  const book = officersBook();
  wholeTab(book, 'ลอง').warningOnly = true;
  const page = await accessOf(book, LONG_CLERK);
  await page.getByText('โปรดแจ้งจังหวัดหรือเจ้าของสเปรดชีต').waitFor();
  await page.getByText('บัญชีของท่านดูรายชื่อไม่ได้').first().waitFor();
  expect(await page.getByRole('button', { name: 'ปรับสิทธิ์' }).count()).toBe(0);
  await check(page.mainFrame(), 'access-clerk');
});

it('what Google refuses is told, in the words of the page; in English where the settings ask', async () => {
  const book = officersBook();
  book.google = { groupMembers: [SECOND_OFFICER] };
  nameOfficers(book, OFFICER);
  const page = await accessOf(book);
  await page.getByRole('button', { name: 'ปรับสิทธิ์ให้ตรงกับการตั้งค่า' }).click();
  await page.getByText(`Google ไม่ยอมให้เอาออก: ${SECOND_OFFICER}`).waitFor();
  await check(page.mainFrame(), 'access-group');
});
