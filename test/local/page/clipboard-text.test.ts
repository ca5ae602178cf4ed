// Blocks of cells as text: what Excel, LibreOffice and Google Sheets copy, read and written.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readBlock, repeatsOf, writeBlock } from '../../../local/page/clipboard/clipboard-text.ts';
import { cellsOf } from '../../../src/domain/lists/cells';

describe('reads what other programs copy', () => {
  test.each([
    [
      'Excel, with Thai digits',
      '๔\t๔\r\n๓\t5\r\n',
      [
        ['๔', '๔'],
        ['๓', '5'],
      ],
    ],
    ['a cell of two lines', '"a\nb"\tc\n', [['a\nb', 'c']]],
    ['quotes in a quoted cell', '"he said ""no""\n"\tc', [['he said "no"\n', 'c']]],
    ['quotes that are only text', '"a" b\t5" pipe', [['"a" b', '5" pipe']]],
    ['one cell', '4', [['4']]],
    [
      'blank cells',
      '\t\n\t',
      [
        ['', ''],
        ['', ''],
      ],
    ],
  ])('%s', (_, text, block) => {
    expect(readBlock(text)).toEqual(block);
  });
});

const cell = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '๔', ' ', "'") }),
  fc.constantFrom('', '5', '"'),
);
const blocks = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 2, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );

it('reads what it wrote', () => {
  fc.assert(
    fc.property(blocks, (block) => {
      expect(readBlock(writeBlock(block))).toEqual(block);
    }),
  );
});

test.each([
  [
    { rows: 1, columns: 1 },
    { rows: 3, columns: 2 },
    { rows: 3, columns: 2 },
  ],
  [
    { rows: 2, columns: 1 },
    { rows: 4, columns: 1 },
    { rows: 2, columns: 1 },
  ],
  [
    { rows: 2, columns: 1 },
    { rows: 3, columns: 1 },
    { rows: 1, columns: 1 },
  ],
  [
    { rows: 5, columns: 3 },
    { rows: 1, columns: 1 },
    { rows: 1, columns: 1 },
  ],
])('a block of %j fills %j %j times', (block, selected, times) => {
  expect(repeatsOf(block, selected)).toEqual(times);
});

it('reads what the add-on reads, whatever stands in it', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '\r', '๔', ' '), maxLength: 30 });
  fc.assert(
    fc.property(text, (copied) => {
      const oneEnd = copied.replace(/\r\n?/g, '\n');
      expect(readBlock(copied)).toEqual(cellsOf(oneEnd.replace(/\n$/, ''), '\t'));
    }),
  );
});
