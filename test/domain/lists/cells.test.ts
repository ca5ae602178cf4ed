// Text as cells, as files hold it and as spreadsheets copy it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf } from '../../../src/domain/lists/cells';

describe('text as cells', () => {
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
  ])('%j', (text, grid) => expect(cellsOf(text)).toEqual(grid));

  it.each([
    [
      'a,b\nc,"d, ""e"""',
      [
        ['a', 'b'],
        ['c', 'd, "e"'],
      ],
    ],
    [
      'a;b\r\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    ['บัญชีรายชื่อ, ปี 2556\n\nก\tข, ค\n1\t2', [['บัญชีรายชื่อ, ปี 2556'], [''], ['ก', 'ข, ค'], ['1', '2']]],
    ['ก,"ข\tค"', [['ก', 'ข\tค']]],
  ])('finds what stands between them in %j', (text, grid) => expect(cellsOf(text)).toEqual(grid));

  it('goes by what it is told stands between them', () => {
    expect(cellsOf('a,b', '\t')).toEqual([['a,b']]);
    expect(cellsOf('"a"\t"b,c"', ',')).toEqual([['"a"\t"b', 'c"']]);
  });

  it('gives back what was written, whatever stands in the cells', () => {
    const cell = fc.string({ unit: fc.constantFrom('ก', '1', '"', '\t', '\n', '\r', ' ', '-') });
    const row = fc.array(cell, { minLength: 1, maxLength: 5 });
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    const property = fc.property(
      fc.array(row, { minLength: 1, maxLength: 5 }),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom('\t' as const, ',' as const, ';' as const),
      (rows, end, separator) => {
        expect(cellsOf(rows.map((cells) => cells.map(quoted).join(separator)).join(end), separator)).toEqual(rows);
      },
    );
    fc.assert(property);
  });
});
