// The shown cells as the page needs them: questions row by row, what is not taken once each and by its reason.
import { expect, it } from 'vitest';
import type { SaidCell } from '../../../src/commands/changes/changes-result';
import { cellsOfKind, notTaken, questionsOf } from '../../../src/panel/changes/grouped';

const CELL: SaidCell = {
  kind: 'unread',
  district: 'ลอง',
  lao: 'อบต.ก',
  type: null,
  other: null,
  indicator: null,
  round: null,
  column: null,
  tab: null,
  cell: null,
  label: '',
  before: '',
  after: '3',
  line: 2,
  why: 'lao',
  expected: '',
  message: 'ไม่พบ',
};

it('asks once for all cells of a row of the list, and for each cell that no list is behind', () => {
  const near = (line: number | null): SaidCell => ({ ...CELL, kind: 'near', why: null, line });
  const cells = [near(2), CELL, near(3), near(2), near(null), near(null)];
  const places = questionsOf(cellsOfKind(cells, 'near')).map((own) => own.map(({ at }) => at));
  expect(places).toEqual([[0, 3], [2], [4], [5]]);
});

it('says once what stands in several cells of a row, and keeps other lines and other reasons apart', () => {
  const cells: SaidCell[] = [
    CELL,
    { ...CELL, after: '4' },
    { ...CELL, line: 3 },
    { ...CELL, why: 'step', message: 'x' },
    { ...CELL, kind: 'same' },
  ];
  expect(notTaken(cells).map(({ why, cells: own }) => [why, own.map(({ line }) => line)])).toEqual([
    ['lao', [2, 3]],
    ['step', [2]],
  ]);
});
