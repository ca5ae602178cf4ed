// Sorting rows.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sortRows } from '../../../local/workbook/structure.ts';
import type { Value } from '../../../local/workbook/workbook.ts';
import { area, cell, change, content, sheetOf, workbookWith } from './samples.ts';

function columnOf(values: Value[], column = 'A') {
  const sheet = sheetOf(workbookWith({}));
  values.forEach((value, index) => {
    change(sheet, `${column}${index + 1}`, { value });
  });
  return sheet;
}

function read(sheet: ReturnType<typeof columnOf>, length: number, column = 'A') {
  return Array.from({ length }, (_, index) => cell(sheet, `${column}${index + 1}`)?.value ?? null);
}

describe('sortRows', () => {
  const mixed: Value[] = [true, 'b', null, 10, { error: '#N/A' }, 'A', 2, false, 'ข', 'ก'];

  test('numbers, text, truth values, errors, and blanks last', () => {
    const sheet = columnOf(mixed);
    sortRows(sheet, area('A1:A10'), [{ column: 0, ascending: true }]);
    expect(read(sheet, 10)).toEqual([2, 10, 'ก', 'ข', 'A', 'b', false, true, { error: '#N/A' }, null]);
  });

  test('downwards, blanks are still last', () => {
    const sheet = columnOf(mixed);
    sortRows(sheet, area('A1:A10'), [{ column: 0, ascending: false }]);
    expect(read(sheet, 10)).toEqual([{ error: '#N/A' }, true, false, 'b', 'A', 'ข', 'ก', 10, 2, null]);
  });

  test('Thai by the dictionary, not by code', () => {
    const sheet = columnOf(['เชียงราย', 'ขอนแก่น', 'แพร่', 'น่าน']);
    sortRows(sheet, area('A1:A4'), [{ column: 0, ascending: true }]);
    expect(read(sheet, 4)).toEqual(['ขอนแก่น', 'เชียงราย', 'น่าน', 'แพร่']);
  });

  test('whole rows move, by several keys, and only inside the area', () => {
    const sheet = sheetOf(workbookWith({ A1: 'h', B2: 2, C2: 'x', B3: 1, C3: 'y', B4: 1, C4: 'a', D2: 'stays' }));
    change(sheet, 'C2', { note: 'n', style: { bold: true } });
    sortRows(sheet, area('B2:C4'), [
      { column: 1, ascending: true },
      { column: 2, ascending: false },
    ]);
    expect(['C2', 'C3', 'C4', 'A1', 'D2'].map((address) => content(sheet, address))).toEqual([
      'y',
      'a',
      'x',
      'h',
      'stays',
    ]);
    expect(cell(sheet, 'C4')).toMatchObject({ note: 'n', style: { bold: true } });
    expect(cell(sheet, 'C2')?.note).toBeUndefined();
  });

  test('formulas go with their rows', () => {
    const sheet = sheetOf(workbookWith({ A1: 2, B1: '=A1+$A$1', A2: 1, B2: '=A2' }));
    sortRows(sheet, area('A1:B2'), [{ column: 0, ascending: true }]);
    expect([content(sheet, 'B1'), content(sheet, 'B2')]).toEqual(['=A1', '=A2+$A$1']);
  });

  test('is refused over merged cells', () => {
    const sheet = columnOf([2, 1]);
    sheet.merges = [area('A2:B2')];
    expect(() => sortRows(sheet, area('A1:A2'), [{ column: 0, ascending: true }])).toThrow('merged');
    expect(read(sheet, 2)).toEqual([2, 1]);
  });

  test('keeps every row, and equal rows in order', () => {
    const keys = fc.array(fc.oneof(fc.nat(3), fc.constantFrom('a', 'B', 'b'), fc.boolean(), fc.constant(null)), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(keys, fc.boolean(), (values, ascending) => {
        const sheet = columnOf(values);
        values.forEach((_, index) => {
          change(sheet, `B${index + 1}`, { value: index });
        });
        sortRows(sheet, area('A1:B20'), [{ column: 0, ascending }]);
        const order = read(sheet, values.length, 'B').map(Number);
        expect([...order].sort((a, b) => a - b)).toEqual(values.map((_, index) => index));
        order.slice(1).forEach((index, step) => {
          const before = order[step] ?? 0;
          if (values[index] === values[before]) expect(before).toBeLessThan(index);
        });
      }),
    );
  });
});
