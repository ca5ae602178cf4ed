// Where the remark stands: in view beside whichever group is open, on tabs that are made; where a tab has it already, it stays.
import { describe, expect, it } from 'vitest';
import type { Sheet, Workbook } from '../../../local/workbook/workbook.ts';
import { LONG_CLERK, phraeBook, run, seen, setUpBook, tab, type } from '../../support/books/office';

const INDICATORS = 'id\tkind\tname\tsteps\n1.6\tsteps\tแผนพัฒนาท้องถิ่น\t7\n2.1\tcount\tศูนย์พัฒนาเด็กเล็ก\t';
const OPTIONS = {
  ...{ province: 'แพร่', year: 2569, rounds: '2025-10-01,2026-01-01', editors: `ลอง=${LONG_CLERK}` },
  roster: 'district\ttype\tname\ttarget\t2025-10-01\t2026-01-01\nลอง\tSAO\tอบต.ก\tmain\t3\t2',
};
const headersOf = (sheet: Sheet) => (sheet.cells[1] ?? []).map((cell) => cell?.value ?? null);
const long = (book: Workbook) => tab(book, 'ลอง');
/** Turns the province's own indicators on, and declares one. */
function declare(book: Workbook): void {
  const settings = tab(book, 'การตั้งค่า');
  const row = settings.cells.findIndex((cells) => cells?.[0]?.value === 'ตัวชี้วัดอื่นของจังหวัด') + 1;
  type(book, settings, `B${row}`, 'on');
  run(book, 'set-up');
  for (const [cell, text] of Object.entries({ A4: '1.6', B4: 'ขั้น', C4: 'แผนพัฒนา', D4: '7' }))
    type(book, tab(book, 'ตัวชี้วัด'), cell, text);
  run(book, 'set-up');
}
const findings = (book: Workbook) => run(book, 'validate', { round: '2569-01-01' }).findings as { state: string }[];

describe('the remark of a district’s tab', () => {
  it('stands among the columns that stay in view where the province declares indicators', () => {
    const book = setUpBook({ ...OPTIONS, indicators: INDICATORS });
    const headers = headersOf(long(book));
    expect(headers.slice(0, 4)).toEqual(['ประเภท', 'ชื่อ อปท.', 'หมายเหตุ', 'รอบ 1 ต.ค. 2568']);
    expect(headers.filter((header) => header === 'หมายเหตุ')).toHaveLength(1);
    expect(long(book).frozenColumns).toBe(3);
    const widths = long(book).columnWidths.slice(0, 3);
    expect(widths.reduce<number>((sum, width) => sum + (width ?? 100), 0)).toBeLessThan(500);
  });

  it('is the district’s to fill in there, and explains what is found', () => {
    const book = setUpBook({ ...OPTIONS, indicators: INDICATORS });
    expect(findings(book).some(({ state }) => state === 'explained')).toBe(false);
    type(book, long(book), 'C3', '1 ม.ค. 2569: รายงานเดิมผิด', LONG_CLERK);
    expect(seen(long(book), 'C3')).toBe('1 ม.ค. 2569: รายงานเดิมผิด');
    expect(findings(book).some(({ state }) => state === 'explained')).toBe(true);
  });

  it('stays where it is on a tab that was made before, and what stands there too', () => {
    const book = setUpBook(OPTIONS);
    const before = headersOf(long(book));
    const place = before.indexOf('หมายเหตุ');
    expect(place).toBe(before.length - 1);
    type(book, long(book), `${String.fromCharCode(65 + place)}3`, '1 ม.ค. 2569: รายงานเดิมผิด', LONG_CLERK);
    declare(book);
    const after = headersOf(long(book));
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after.filter((header) => header === 'หมายเหตุ')).toHaveLength(1);
    expect(after).toContain('1.6 ล่าสุด');
    expect(long(book).frozenColumns).toBe(2);
    expect(findings(book).some(({ state }) => state === 'explained')).toBe(true);
    run(book, 'set-up');
    expect(headersOf(long(book))).toEqual(after);
  });

  it.each([
    ['on a tab that was made with them', true],
    ['on a tab of before', false],
  ])('%s, a misspelt header beside it is still a finding, and no new column', (_, isNew) => {
    const book = setUpBook(isNew ? { ...OPTIONS, indicators: INDICATORS } : OPTIONS);
    if (!isNew) declare(book);
    for (const header of ['รอบ 1 ต.ค. 2568', 'รอบ 1 ม.ค. 2569', 'ขั้นล่าสุด']) {
      const where = structuredClone(book);
      const headers = headersOf(long(where));
      const column = headers.indexOf(header);
      expect(column).toBeGreaterThan(0);
      type(where, long(where), `${String.fromCharCode(65 + column)}2`, 'พิมพ์ผิด');
      run(where, 'set-up');
      expect(headersOf(long(where))).toHaveLength(headers.length);
      const rules = (run(where, 'validate').findings as { rule: string }[]).map(({ rule }) => rule);
      expect(rules).toContain('tab-broken');
    }
  });

  it('is the last column where there is one indicator, as before', () => {
    const headers = headersOf(long(phraeBook()));
    expect(headers.at(-1)).toBe('หมายเหตุ');
    expect(long(phraeBook()).frozenColumns).toBe(2);
  });
});
