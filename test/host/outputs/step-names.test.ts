// What the tab of indicators says of the steps of a ladder, on the outputs and on paper; and that nothing long is clipped.
import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { LONG_MEANING, LONG_NAME, namedSteps } from '../../support/books/named-steps';
import { run, setUpBook, tab } from '../../support/books/office';
import { printedRows, readable } from '../../support/shown/paper';

const rowsOf = (where: Workbook, name: string) =>
  tab(where, name).cells.map((cells) => (cells ?? []).map((cell) => cell?.value ?? null));
const DEFINITIONS = [
  'ขั้นที่ 1 คณะทำงาน หมายถึง มีคณะทำงานสนับสนุนการจัดทำแผนพัฒนาท้องถิ่น (ข้อ 1-3)',
  `ขั้นที่ 2 ทบทวนแผนชุมชน หมายถึง ${LONG_MEANING} (ข้อ 4)`,
  'ขั้นที่ 3 บูรณาการ หมายถึง นำแผนชุมชนมาบูรณาการ (ข้อ 5-6, 8)',
  'ขั้นที่ 6 บรรจุในแผนพัฒนาท้องถิ่น โครงการ/กิจกรรมไม่น้อยกว่าร้อยละ 20',
];
const NAMES = [
  ...['ขั้น 1 คณะทำงาน', 'ขั้น 2 ทบทวนแผนชุมชน', 'ขั้น 3 บูรณาการ', 'ขั้น 4', 'ขั้น 5'],
  ...['ขั้น 6 บรรจุในแผนพัฒนาท้องถิ่น', 'ขั้น 7'],
];
/** Above the columns of the form. */
const WITH_ITEMS = NAMES.map(
  (name, index) => name + (['\n(ข้อ\u00a01-3)', '\n(ข้อ\u00a04)', '\n(ข้อ\u00a05-6, 8)'][index] ?? ''),
);
const print = (where: Workbook, form: string) => run(where, 'print', { form, indicator: '1.6' }) as { html: string };

describe('the steps of a declared ladder', () => {
  it('have their short names in the headings of the summary, and what they mean below it', () => {
    const where = namedSteps();
    run(where, 'summary', { indicator: '1.6' });
    const rows = rowsOf(where, 'สรุปจังหวัด');
    const heading = rows.find((row) => row.includes('ขั้น 7')) ?? [];
    expect(heading.slice(3, 17)).toEqual([...WITH_ITEMS, ...WITH_ITEMS]);
    const total = rows.findIndex(([first]) => String(first).startsWith('รวม'));
    expect(rows.slice(total + 1, total + 5).map(([first]) => first)).toEqual(DEFINITIONS);
  });

  it('have them in the comparison, in its lines and in the matrix', () => {
    const where = namedSteps();
    run(where, 'comparison', { indicator: '1.6' });
    const rows = rowsOf(where, 'เปรียบเทียบ');
    const lines = rows.map(([first]) => first).filter((first) => NAMES.includes(String(first)));
    expect(lines).toEqual([...NAMES, ...NAMES]);
    expect(rows.find((row) => row.includes('จาก \\ เป็น'))?.slice(3)).toEqual(NAMES);
  });

  it('the outlook says which step it is about', () => {
    const where = namedSteps();
    run(where, 'outlook', { indicator: '1.6' });
    const said = 'ผ่านขั้น 6 ขึ้นไป หมายถึงผ่านขั้น 6 บรรจุในแผนพัฒนาท้องถิ่น';
    expect(rowsOf(where, 'แนวโน้ม').map(([first]) => first)).toContain(said);
  });

  it.each(['summary', 'comparison', 'targets'])('are defined below the table of the printed form %s', (form) => {
    const html = readable(print(namedSteps(), form).html);
    const definitions = DEFINITIONS.map((text) => html.indexOf(text));
    expect(definitions).not.toContain(-1);
    // The lines of the comparison stand below the form's table and what explains it.
    const table = form === 'summary' ? html.indexOf('</table>') : html.lastIndexOf('</table>');
    expect(Math.min(...definitions)).toBeGreaterThan(table);
  });

  it('are said in English, too', () => {
    const { html } = print(namedSteps('en'), 'summary');
    expect(readable(html)).toContain('Step 3 บูรณาการ: นำแผนชุมชนมาบูรณาการ (items 5-6, 8)');
    expect(printedRows(html).flat()).toContain('Step 6 บรรจุในแผนพัฒนาท้องถิ่น');
  });

  it('of which nothing is said have nothing there', () => {
    const where = setUpBook({
      ...{ province: 'แพร่', year: 2569, rounds: '2025-10-01,2026-01-01' },
      indicators: 'id\tkind\tname\tsteps\n1.6\tsteps\tแผน\t7',
      roster: 'district\ttype\tname\ttarget\t1.6@2026-01-01\nลอง\tSAO\tอบต.ก\tmain\t2',
    });
    for (const form of ['summary', 'comparison', 'targets']) expect(print(where, form).html).not.toContain('หมายถึง');
    run(where, 'outlook', { indicator: '1.6' });
    expect(rowsOf(where, 'แนวโน้ม').flat().join()).not.toContain('หมายถึงผ่าน');
    expect(printedRows(print(where, 'summary').html).flat()).toContain('ขั้น 7');
  });
});

describe('a name longer than a line', () => {
  it.each([
    ['summary', 'สรุปจังหวัด'],
    ['comparison', 'เปรียบเทียบ'],
    ['targets', 'บัญชีเป้าหมาย'],
  ])('stands whole on the tab of the %s, in as many lines as it needs', (command, name) => {
    const where = namedSteps();
    run(where, command, { indicator: '1.6' });
    const sheet = tab(where, name);
    for (const text of [`ตัวชี้วัดที่ 1.6 "${LONG_NAME}"`, DEFINITIONS[1]]) {
      const row = sheet.cells.findIndex((cells) => cells?.[0]?.value === text);
      expect(row).toBeGreaterThan(0);
      const merge = sheet.merges.find((each) => each.row === row);
      const room = sheet.columnWidths.slice(0, merge?.columns).reduce<number>((sum, width) => sum + (width ?? 0), 0);
      const size = sheet.cells[row]?.[0]?.style?.fontSize ?? 10;
      // Letters of Sarabun are not wider than two thirds of their height; marks above and below take no room.
      const letters = (text as string).replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, '').length;
      const lines = Math.ceil((letters * size * 0.62) / room);
      expect(sheet.cells[row]?.[0]?.style?.wrap).toBe('WRAP');
      expect(sheet.rowHeights[row] ?? 21).toBeGreaterThanOrEqual(lines * size * 1.6);
    }
  });
});
