// A neighbour who may change a district's tab and should not: the owner sees it on the page ตรวจสิทธิ์ and takes the right away there, and what the
// neighbour types next is refused.
import { afterAll, expect, it } from 'vitest';
import type { Workbook } from '../../local/workbook/workbook.ts';
import { readXlsx } from '../../local/xlsx.ts';
import { OWNER, phraeBook, SONG_CLERK, seen, tab } from '../support/books/office';
import { wholeTab } from '../support/books/officers';
import { openWindow } from '../support/browser/window';
import { type Served, serveBook } from '../support/served/served';

let served: Served | null = null;

afterAll(async () => {
  await served?.stop();
});

/** Somebody let the clerk of สอง into the tab of ลอง by hand. */
function withNeighbour(): Workbook {
  const book = phraeBook();
  wholeTab(book, 'ลอง').editors.push(SONG_CLERK);
  return book;
}

it('a neighbour loses by one press what a hand gave, and is refused from then on', async () => {
  const running = await serveBook(withNeighbour());
  served = running;
  const [owner, neighbour] = [await openWindow(running, OWNER), await openWindow(running, SONG_CLERK)];
  const kept = async () => readXlsx(new Uint8Array(await (await running.get('/download')).arrayBuffer()));
  const step = async () => seen(tab(await kept(), 'ลอง'), 'F3');
  for (const window of [owner, neighbour]) await window.openTab('ลอง');

  await neighbour.typeInto('F3', '5');
  await expect.poll(step).toBe('5');

  await owner.press('ตรวจสิทธิ์');
  const page = owner.sidebar();
  await page.getByText(SONG_CLERK).first().waitFor();
  await page.getByLabel(`เอาสิทธิ์ของ ${SONG_CLERK} ออกด้วย`).check();
  await page.getByRole('button', { name: 'ปรับสิทธิ์ให้ตรงกับการตั้งค่า' }).click();
  await page.getByText(`เอาสิทธิ์ออก: ${SONG_CLERK}`).waitFor();
  await page.getByText('สิทธิ์ตรงกับการตั้งค่า', { exact: true }).waitFor();
  await owner.shot('access-story');

  await neighbour.select('F3');
  await neighbour.page.keyboard.type('1');
  await neighbour.page.keyboard.press('Enter');
  await neighbour.toast(/ช่อง F3 แท็บ "ลอง" เป็นช่องที่ป้องกันไว้/);
  expect(await step()).toBe('5');
  expect(wholeTab(await kept(), 'ลอง').editors).not.toContain(SONG_CLERK);
  // The own tab stays open to them.
  await neighbour.openTab('สอง');
  await neighbour.typeInto('F3', '5');
  await expect.poll(async () => seen(tab(await kept(), 'สอง'), 'F3')).toBe('5');
  expect([...neighbour.errors, ...owner.errors]).toEqual([]);
});
