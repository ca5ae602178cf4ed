// A district's tab with several indicators, in a real browser: the groups that set-up folded are out of sight until somebody opens them there.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnOf, LONG_CLERK, OWNER, setUpBook, tab } from '../support/books/office';
import { STEPS_ONLY } from '../support/books/small-province';
import { openWindow, type Window } from '../support/browser/window';
import { type Served, serveBook } from '../support/served/served';

const INDICATORS = [
  'id\tkind\tname\tsteps\tpass\trequired\taimed\tcounted\trounds\ttarget',
  '1.6\tsteps\tแผนพัฒนาท้องถิ่น\t7\t6\t50\t80\t\t2556-04-01 2556-07-01\t',
  '2.1\tcount\tศูนย์พัฒนาเด็กเล็ก\t\t\t\t\t\t2556-04-01 2556-07-01\t20',
].join('\n');
const lettersAt = (column: number) => String.fromCharCode(65 + column);

describe('groups that are folded in the workbook', () => {
  const book = setUpBook({ ...STEPS_ONLY, indicators: INDICATORS });
  const before = JSON.stringify(tab(book, 'ลอง').columnsCollapsed);
  const at = (header: string) => lettersAt(columnOf(tab(book, 'ลอง'), header));
  const ladder = `${at('1.6 รอบ 1 เม.ย. 2556')}–${at('1.6 รอบ 1 ก.ค. 2556')}`;
  const counted = `${at('2.1 ต้นปี')}–${at('2.1 รอบ 1 ก.ค. 2556')}`;
  const [newest, beside] = [at('1.6 ล่าสุด'), at('2.1 ล่าสุด')];
  const toggle = (window: Window, name: string) => window.page.getByRole('button', { name, exact: true });
  let served: Served;
  let clerk: Window;

  beforeAll(async () => {
    served = await serveBook(book);
    clerk = await openWindow(served, LONG_CLERK, { width: 2000, height: 600 });
    await clerk.openTab('ลอง');
  });

  afterAll(async () => {
    await served?.stop();
  });

  it('start folded, with what was reported last beside each other', async () => {
    await toggle(clerk, `แสดงคอลัมน์ ${ladder}`).waitFor();
    await toggle(clerk, `แสดงคอลัมน์ ${counted}`).waitFor();
    await clerk.select(`${newest}3`);
    await clerk.page.keyboard.press('ArrowRight');
    await expect.poll(clerk.place).toBe(`${beside}3`);
    await clerk.shot('groups-folded');
  });

  it('open in one window alone, and stay so when the workbook is shown anew', async () => {
    await toggle(clerk, `แสดงคอลัมน์ ${ladder}`).click();
    await toggle(clerk, `พับคอลัมน์ ${ladder}`).waitFor();
    await clerk.shot('groups-one-open');
    const owner = await openWindow(served, OWNER);
    await owner.openTab('ลอง');
    await toggle(owner, `แสดงคอลัมน์ ${ladder}`).waitFor();
    await owner.press('สร้างสรุปจังหวัด');
    await owner.toast(/สร้างสรุปจังหวัดแล้ว/);
    await clerk.select(`${newest}3`);
    await clerk.page.keyboard.press('ArrowRight');
    await expect.poll(clerk.place).toBe(`${at('1.6 รอบ 1 เม.ย. 2556')}3`);
    expect(JSON.stringify(tab(book, 'ลอง').columnsCollapsed)).toBe(before);
  });

  it('open for whoever looks for what stands in them', async () => {
    await clerk.typeInto(`${at('1.6 รอบ 1 เม.ย. 2556')}4`, '7');
    await toggle(clerk, `พับคอลัมน์ ${ladder}`).click();
    await clerk.page.keyboard.press('Control+f');
    await clerk.page.keyboard.type('1.6 รอบ 1 เม.ย.');
    await clerk.page.keyboard.press('Enter');
    await toggle(clerk, `พับคอลัมน์ ${ladder}`).waitFor();
    expect(clerk.errors).toEqual([]);
  });
});
