// Tab-separated text, as files hold it and as spreadsheets copy it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridOf } from '../../../src/domain/typed-form/grid';

describe('text as a grid', () => {
  it.each([
    [
      'a\tb\nc\td',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['\uFEFFa\tb\r\nc\td\r\n', [['a', 'b'], ['c', 'd'], ['']]],
    ['a\rb', [['a'], ['b']]],
    ['', [['']]],
    ['\t\t', [['', '', '']]],
    ['"เทศบาล\nขั้น 1"\t2', [['เทศบาล\nขั้น 1', '2']]],
    ['"อ.""ลอง"""\t', [['อ."ลอง"', '']]],
    ['"ไม่ปิด\t1\nก', [['"ไม่ปิด', '1'], ['ก']]],
    ['"a"b\tc', [['"a"b', 'c']]],
  ])('%j', (text, grid) => expect(gridOf(text)).toEqual(grid));

  it('gives back what was written, whatever stands in the cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('ก', '1', '"', '\t', '\n', '\r', ' ', '-') });
    const row = fc.array(cell, { minLength: 1, maxLength: 5 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const property = fc.property(
      fc.array(row, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('\n', '\r\n'),
      (rows, end) => {
        expect(gridOf(rows.map((cells) => cells.map(quoted).join('\t')).join(end))).toEqual(rows);
      },
    );
    fc.assert(property);
  });
});
