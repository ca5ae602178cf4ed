// Readable, worth tidying: read as the step and counted, with a note.
import { describe, expect, it } from 'vitest';
import { standingAt } from '../../../../src/domain/measures/standing';
import { cellOf, foundBy } from '../../../support/provinces/found';
import { JULY, oneLao } from '../../../support/provinces/province';

describe('readable step', () => {
  it.each([
    ['๔', '4'],
    [' 4 ', '4'],
    ['ขั้น 4', '4'],
    ['ขั้นที่ ๔', '4'],
    ['4.0', '4'],
    ['๐', '0'],
  ])('notes "%s", and counts it', (cell, expected) => {
    const province = oneLao([1, 2, 3, cell]);
    const findings = foundBy('readable-step', province);
    expect(findings).toMatchObject([{ severity: 'note', found: cell, expected, round: '2013-07-01' }]);
    expect(findings.map(cellOf)).toEqual(['ลอง!F3']);
    expect(province.laos.map((lao) => standingAt(province.steps, lao.index, JULY))).toEqual([
      { state: 'reported', step: Number(expected) },
    ]);
  });

  it.each([4, 0, '', null, 'ผ่าน', '6', 2.5])('does not note %j', (cell) =>
    expect(foundBy('readable-step', oneLao([1, 2, 3, cell]))).toEqual([]),
  );

  it('is a note whatever else is wrong with the report', () => {
    expect(foundBy('readable-step', oneLao([5, '๑']))).toHaveLength(1);
    expect(foundBy('regression', oneLao([5, '๑']))).toHaveLength(1);
  });
});
