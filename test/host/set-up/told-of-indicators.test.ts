// What set-up says of indicators on other tabs: above a district's columns, and of marks in the settings.
import { describe, expect, it } from 'vitest';
import { recalculate } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { confirmed, phraeBook, rowOf, run, seen, setUpBook, tab, type } from '../../support/books/office';

const SETTINGS = 'การตั้งค่า';
const declaring = (steps: number) =>
  setUpBook({
    ...{ province: 'แพร่', year: 2569, rounds: '2025-10-01' },
    indicators: `id\tkind\tname\tsteps\n1.6\tsteps\tแผนพัฒนาท้องถิ่น\t${steps}`,
    roster: 'district\ttype\tname\ttarget\nลอง\tSAO\tอบต.ก\tmain',
  });
const turn = (book: Workbook, word: 'on' | 'off') => {
  const settings = tab(book, SETTINGS);
  type(book, settings, `B${rowOf(settings, 'ตัวชี้วัดอื่นของจังหวัด') + 1}`, word);
};
const title = (book: Workbook) => String(tab(book, 'ลอง').cells[0]?.[0]?.value);

describe('the first line of a district’s tab', () => {
  it('names the steps of the letters where there is no other indicator', () => {
    expect(title(phraeBook())).toContain('(0–5)');
  });

  it.each([3, 10])('names no number of steps where another ladder has %s', (steps) => {
    expect(title(declaring(steps))).toMatch(/กรอกทุกตัวชี้วัด ดูคำอธิบายที่หัวคอลัมน์ ว่าง = ยังไม่รายงาน$/);
  });

  it('is brought up to date when an indicator comes or goes, and stays as somebody wrote it', () => {
    const book = phraeBook();
    turn(book, 'on');
    run(book, 'set-up');
    const declared = tab(book, 'ตัวชี้วัด');
    const row = rowOf(declared, 'step') + 2;
    for (const [column, text] of Object.entries({ A: '1.6', B: 'ขั้น', C: 'แผนพัฒนาท้องถิ่น', D: '7' }))
      type(book, declared, `${column}${row}`, text);
    run(book, 'set-up');
    expect(title(book)).toContain('กรอกทุกตัวชี้วัด');
    turn(book, 'off');
    confirmed(book, 'set-up');
    expect(title(book)).toContain('(0–5)');
    type(book, tab(book, 'ลอง'), 'A1', 'ของอำเภอเอง');
    turn(book, 'on');
    run(book, 'set-up');
    expect(title(book)).toBe('ของอำเภอเอง');
  });
});

describe('a mark that is typed on the tab of indicators', () => {
  it.each([
    ['90%', '90'],
    ['90', '90'],
    ['12.5%', '12.5'],
    ['7%', '7'],
    ['100%', '100'],
    ['0.9', '90'],
    ['0', '0'],
    ["'๙๐ %", '๙๐ %'],
  ])('%s stands in the settings as %s', async (typed, shown) => {
    const book = declaring(7);
    type(book, tab(book, 'ตัวชี้วัด'), 'F3', typed);
    await recalculate(book);
    const settings = tab(book, SETTINGS);
    const row = rowOf(settings, 'เกณฑ์ผ่าน: ร้อยละของ อปท.') + 1;
    expect(seen(settings, `B${row}`)).toBe(shown);
  });
});
