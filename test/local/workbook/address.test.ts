// Addresses: letters, A1 notation, and how rectangles lie to each other.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  a1,
  columnFromLetters,
  columnLetters,
  contains,
  intersects,
  parseA1,
  subtract,
  wholeSheet,
} from '../../../local/workbook/address.ts';
import type { Area } from '../../../local/workbook/workbook.ts';
import { area, sheetOf, workbookWith } from './samples.ts';

const areas = fc.record<Area>({
  row: fc.nat(30),
  column: fc.nat(800),
  rows: fc.integer({ min: 1, max: 20 }),
  columns: fc.integer({ min: 1, max: 20 }),
});

describe('column letters', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(columnFromLetters(letters.toLowerCase())).toBe(column);
  });
});

describe('parseA1', () => {
  test.each([
    ['A1', null, 0, 0, 1, 1],
    ['c2:$d$4', null, 1, 2, 3, 2],
    ['C5:B2', null, 1, 1, 4, 2],
    ['D:B', null, 0, 1, null, 3],
    ['5:7', null, 4, 0, 3, null],
    ['A2:A', null, 1, 0, null, 1],
    ['A:A2', null, 1, 0, null, 1],
    ['B2:5', null, 1, 1, 4, null],
    ["'It''s'!A1", "It's", 0, 0, 1, 1],
    ["'a!b'!A1:B2", 'a!b', 0, 0, 2, 2],
    ['อำเภอเมือง!B3', 'อำเภอเมือง', 2, 1, 1, 1],
    ['!c2:e5', '', 1, 2, 4, 3],
    ['RC1', null, 0, 470, 1, 1],
  ])('%s', (text, sheet, row, column, rows, columns) => {
    expect(parseA1(text)).toEqual({ sheet, row, column, rows, columns });
  });

  test.each(['', 'A', '5', 'A0', 'A:5', 'A1:', ':A1', 'A1:B2:C3', 'R5C3', 'ABCD1', 'Sheet1', 'Sheet1!', '๑'])(
    '%j is no address',
    (text) => {
      expect(parseA1(text)).toBeNull();
    },
  );

  test('reads what a1 writes', () => {
    fc.assert(
      fc.property(areas, (some) => {
        expect(parseA1(a1(some))).toEqual({ sheet: null, ...some });
      }),
    );
  });
});

describe('rectangles', () => {
  test('one cell and many', () => {
    expect(a1(area('B2'))).toBe('B2');
    expect(a1(area('B2:C5'))).toBe('B2:C5');
    expect(wholeSheet(sheetOf(workbookWith({})))).toEqual(area('A1:J20'));
  });

  test('neighbours do not intersect, corners do', () => {
    expect(intersects(area('A1:B2'), area('C1'))).toBe(false);
    expect(intersects(area('A1:B2'), area('B2:C3'))).toBe(true);
  });

  test('subtract leaves exactly the cells outside the hole', () => {
    fc.assert(
      fc.property(areas, areas, fc.nat(60), fc.nat(850), (from, hole, row, column) => {
        const point = { row, column, rows: 1, columns: 1 };
        const pieces = subtract(from, hole).filter((piece) => contains(piece, point));
        expect(pieces.length).toBe(contains(from, point) && !contains(hole, point) ? 1 : 0);
      }),
    );
  });
});
