// A filter of one's own: which rows it hides, and what it follows.
import { expect, it } from 'vitest';
import { followConditions, hiddenRows, seenParts, valuesOf } from '../../../local/page/filter/filtered-rows.ts';

const TABLE = [
  ['ประเภท', 'ขั้น'],
  ['อบต.', '4'],
  ['เทศบาล', '10'],
  ['อบต.', '3'],
  ['อบต.', ''],
  ['เทศบาล', '4'],
];
const text = (row: number, column: number) => TABLE[row]?.[column] ?? '';
const rows = { first: 1, end: TABLE.length };
const conditions = new Map([
  [0, new Set(['เทศบาล'])],
  [1, new Set(['3'])],
]);

it('hides the rows that any of its columns hides, never the headings', () => {
  expect([...hiddenRows(conditions, rows, text)]).toEqual([2, 3, 5]);
  expect([...hiddenRows(new Map([[1, new Set(['ขั้น'])]]), rows, text)]).toEqual([]);
});

it('offers the values of a column that its other columns leave, as numbers and words are ordered, blanks last', () => {
  expect(valuesOf(new Map(), 1, rows, text)).toEqual([
    ['3', 1],
    ['4', 2],
    ['10', 1],
    ['', 1],
  ]);
  // What the column itself hides is offered, so that it can be shown again.
  expect(valuesOf(conditions, 1, rows, text).map(([value]) => value)).toEqual(['3', '4', '']);
});

it('goes with its columns, and ends with a column that is deleted', () => {
  const insert = followConditions(conditions, { kind: 'insert', axis: 'column', at: 1, count: 2 });
  expect([...insert.keys()]).toEqual([0, 3]);
  expect([...followConditions(conditions, { kind: 'delete', axis: 'column', at: 0, count: 1 }).keys()]).toEqual([0]);
  expect(followConditions(conditions, { kind: 'delete', axis: 'row', at: 0, count: 9 })).toBe(conditions);
});

it('leaves the parts of an area that are seen', () => {
  const area = { row: 1, column: 3, rows: 5, columns: 2 };
  expect(seenParts(area, new Set([1, 3]))).toEqual([
    { ...area, row: 2, rows: 1 },
    { ...area, row: 4, rows: 2 },
  ]);
  expect(seenParts(area, new Set())).toEqual([area]);
});
