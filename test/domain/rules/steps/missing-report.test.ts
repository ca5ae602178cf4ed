// Missing report: a blank cell, whatever standing is carried past it.
import { describe, expect, it } from 'vitest';
import { cellOf, foundBy } from '../../../support/provinces/found';
import { APRIL, JULY, oneLao } from '../../../support/provinces/province';
import { provinceOfRows } from '../../../support/provinces/rows';

const missing = (cells: unknown[], round = JULY) =>
  foundBy('missing-report', oneLao(cells), round).map((finding) => [finding.round, finding.severity, cellOf(finding)]);

describe('missing report', () => {
  it('must be fixed in the round asked about, and is worth a look in the earlier ones', () => {
    expect(missing([1, null, 2, ''])).toEqual([
      ['2013-07-01', 'must-fix', 'ลอง!F3'],
      ['2013-05-01', 'check', 'ลอง!D3'],
    ]);
  });

  it.each([null, undefined, '', '   ', '\u200B'])('is a cell with %j in it', (blank) => {
    expect(missing([1, 2, 3, blank])).toEqual([['2013-07-01', 'must-fix', 'ลอง!F3']]);
  });

  it.each([0, '๐', 'ขั้น 4'])('is not a cell with %j in it', (cell) => expect(missing([1, 2, 3, cell])).toEqual([]));

  it.each(['ผ่าน', 6, true])('leaves %j to another rule', (cell) => expect(missing([1, 2, 3, cell])).toEqual([]));

  it('does not ask for the rounds to come', () => {
    expect(missing([1], APRIL)).toEqual([]);
  });

  it('is found for a LAO that has never reported, and where the carried standing hides it', () => {
    expect(missing([null, null, null, null])).toHaveLength(4);
    expect(missing([5, 5, 5, null])).toHaveLength(1);
  });

  it('is not explained away by a remark', () => {
    expect(foundBy('missing-report', oneLao([], { remark: '1 เม.ย. 56: ไม่ว่าง' }), APRIL)).toMatchObject([
      { state: 'open' },
    ]);
  });

  it('names the tab where the LAO has no row to name a cell in', () => {
    const registry = [{ district: 'ลอง', type: 'SAO' as const, name: 'อบต.ปากกาง' }];
    expect(foundBy('missing-report', provinceOfRows(registry, []), APRIL)).toMatchObject([
      { lao: 'อบต.ปากกาง', tab: 'ลอง', place: null },
    ]);
  });
});
