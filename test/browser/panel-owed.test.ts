// The panel of a province with several indicators, at the sidebar's 300 pixels: what is owed of which, and the way to its cell.
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { columnOf, OWNER, rowOf, setUpBook, tab } from '../support/books/office';
import { check } from '../support/browser/sound-page';
import { openWindow, type Window } from '../support/browser/window';
import { type Served, serveBook } from '../support/served/served';

const book = setUpBook({
  ...{ province: 'แพร่', year: 2569, rounds: '2025-10-01,2026-01-01' },
  indicators: [
    'id\tkind\tname\tsteps\tcounted',
    '1.6\tsteps\tความสำเร็จของการจัดทำแผนพัฒนาท้องถิ่นขององค์กรปกครองส่วนท้องถิ่น\t7\t',
    '2.1\tcount\tจำนวนศูนย์พัฒนาเด็กเล็กที่ผ่านมาตรฐาน\t\tSAO',
    '3.2\thas\tการมีแผนป้องกันและบรรเทาสาธารณภัย\t\t',
  ].join('\n'),
  roster: [
    'district\ttype\tname\ttarget\t2025-10-01\t2026-01-01\t1.6@2025-10-01\t1.6@2026-01-01\t2.1@2026-01-01\t3.2@since',
    'ลอง\tmunicipality\tทต.บ้านปิน\tmain\t1\t2\t5\t\t\tstart',
    'ลอง\tSAO\tอบต.ปากกาง\tmain\t1\t2\t1\t\t\t',
    'หนองม่วงไข่\tSAO\tอบต.หนองม่วงไข่\tmain\t1\t2\t1\t7\t4\tstart',
  ].join('\n'),
});

let served: Served;
let owner: Window;

beforeAll(async () => {
  served = await serveBook(book);
  owner = await openWindow(served, OWNER, { width: 1100, height: 1100 });
});

afterAll(async () => {
  await served?.stop();
});

const panelIn = ({ page }: Window) => page.frames().find((each) => each.url().includes('/panel/')) as Frame;

it('says which indicators are counted, and lists of each who owes it', async () => {
  await owner.press('เปิดแถบด้านข้าง');
  const panel = owner.sidebar();
  await panel.getByLabel('รอบรายงาน').selectOption('2026-01-01');
  await panel.getByText('รายงานแล้ว 7 จาก 11 รายการ').first().waitFor();
  await panel.getByText('รวม 4 ตัวชี้วัดที่รายงานในรอบนี้: แผนชุมชน, ตัวชี้วัดที่ 1.6, ตัวชี้วัดที่ 2.1, ตัวชี้วัดที่ 3.2').waitFor();
  const district = panel.locator('details.district', { hasText: 'ลอง' });
  await district.locator('summary').click();
  for (const text of ['ตัวชี้วัดที่ 1.6 ยังไม่รายงาน 2 แห่ง', 'ตัวชี้วัดที่ 2.1 ยังไม่รายงาน 1 แห่ง', 'ตัวชี้วัดที่ 3.2 ยังไม่รายงาน 1 แห่ง'])
    await district.getByText(text, { exact: true }).waitFor();
  await check(panelIn(owner), 'panel-owed');
});

it('leads from a name to the column of that indicator', async () => {
  const long = tab(book, 'ลอง');
  const column = String.fromCharCode(65 + columnOf(long, '2.1 รอบ 1 ม.ค. 2569'));
  const lists = owner.sidebar().locator('section', { hasText: 'ตัวชี้วัดที่ 2.1 ยังไม่รายงาน' }).last();
  await lists.getByRole('button', { name: 'อบต.ปากกาง' }).click();
  await expect.poll(owner.place).toBe(`${column}${rowOf(long, 'อบต.ปากกาง') + 1}`);
});
