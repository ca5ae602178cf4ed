// A sheet on a terminal: lines stay lines, and long ones go on below.
import { expect, it } from 'vitest';
import { sheetTable } from '../../local/sheet-table.ts';
import { changeCell, newWorkbook } from '../../local/workbook/cells.ts';
import type { Sheet } from '../../local/workbook/workbook.ts';

function sheetOf(rows: readonly (readonly string[])[]): Sheet {
  const [sheet] = newWorkbook({ name: 'ตาราง', owner: 'owner@khanton.example' }).sheets as [Sheet];
  rows.forEach((row, down) => {
    row.forEach((value, right) => {
      changeCell(sheet, down, right, { value });
    });
  });
  return sheet;
}

it('a cell of several lines stands on as many, beside its neighbours', () => {
  const table = sheetTable(
    sheetOf([
      ['อำเภอ', 'ข้อความ'],
      ['ลอง', 'เรียน อำเภอลอง\n- ยังขาด 2 แห่ง\n\nขอบคุณ'],
      ['สอง', 'ครบแล้ว'],
    ]),
  );
  expect(table.split('\n')).toEqual([
    'อำเภอ  ข้อความ',
    'ลอง   เรียน อำเภอลอง',
    '      - ยังขาด 2 แห่ง',
    '',
    '      ขอบคุณ',
    'สอง   ครบแล้ว',
  ]);
});

it('a long line goes on below, between words', () => {
  const lines = sheetTable(sheetOf([['ก '.repeat(50)]])).split('\n');
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe('ก '.repeat(50).trim());
});
