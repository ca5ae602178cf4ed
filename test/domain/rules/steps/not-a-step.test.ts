// Not a step: text, decimals, 6, a date, a tick. Named by its cell, and counted as no report.
import { describe, expect, it } from 'vitest';
import { standingAt } from '../../../../src/domain/measures/standing';
import { cellOf, foundBy } from '../../../support/provinces/found';
import { JULY, JUNE, oneLao } from '../../../support/provinces/province';

const inJuly = (cell: unknown) => oneLao([1, 2, 3, cell]);

describe('not a step', () => {
  it.each([
    ['a text', 'ผ่าน', 'text', 'ผ่าน'],
    ['the word alone', 'ขั้น', 'text', 'ขั้น'],
    ['6 as text', '6', 'text', '6'],
    ['two steps in one cell', '3-4', 'text', '3-4'],
    ['a decimal', 2.5, 'number', '2.5'],
    ['a negative', -1, 'number', '-1'],
    ['6', 6, 'number', '6'],
    ['a date that the sheet made of 1/2', new Date('2013-01-31T17:00:00Z'), 'date', '2013-02-01'],
    ['a tick', true, 'tick', 'TRUE'],
    ['a formula error', '#REF!', 'text', '#REF!'],
  ])('finds %s', (_, cell, variant, found) => {
    expect(foundBy('not-a-step', inJuly(cell))).toMatchObject([
      { severity: 'must-fix', variant, found, expected: '0-5', round: '2013-07-01', lao: 'อบต.ปากกาง' },
    ]);
  });

  it.each([0, 5, '๔', ' 4 ', 'ขั้น 4', '4.0', '', null])('does not find %j', (cell) =>
    expect(foundBy('not-a-step', inJuly(cell))).toEqual([]),
  );

  it('names the cell, in earlier rounds too, and not in later ones', () => {
    const province = oneLao(['ก', 2, 3, 'ข']);
    expect(foundBy('not-a-step', province).map(cellOf)).toEqual(['ลอง!C3', 'ลอง!F3']);
    expect(foundBy('not-a-step', province, JUNE).map(cellOf)).toEqual(['ลอง!C3']);
  });

  it('is no report: the standing carries past it', () => {
    expect(standingAt(inJuly('ผ่าน').steps, 0, JULY)).toEqual({ state: 'carried', step: 3 });
  });

  it('quotes no more than fits into a cell', () => {
    const [finding] = foundBy('not-a-step', inJuly('ก'.repeat(3000)));
    expect(finding?.found?.length).toBeLessThan(250);
  });
});
