// Jump: three steps or more from one round to the very next.
import { describe, expect, it } from 'vitest';
import { cellOf, foundBy } from '../../../support/provinces/found';
import { JUNE, oneLao } from '../../../support/provinces/province';

const jumps = (...cells: unknown[]) =>
  foundBy('jump', oneLao(cells)).map(({ round, details }) => [round, details.from, details.to]);

describe('jump', () => {
  it.each([
    ['three steps', [1, 4], [['2013-05-01', 1, 4]]],
    ['five steps', [3, 3, 0, 5], [['2013-07-01', 0, 5]]],
    ['three steps in other writings', ['๑', 'ขั้น 4'], [['2013-05-01', 1, 4]]],
    [
      'each of two',
      [0, 3, 0, 3],
      [
        ['2013-05-01', 0, 3],
        ['2013-07-01', 0, 3],
      ],
    ],
  ])('finds %s', (_, cells, expected) => expect(jumps(...cells)).toEqual(expected));

  it.each([
    ['two steps', [1, 3, 5]],
    ['three steps over two rounds', [1, null, 4]],
    ['three steps over a cell that is no step', [1, 'ผ่าน', 4]],
    ['a first report', [null, 5]],
    ['a fall of three steps', [4, 1]],
  ])('does not find %s', (_, cells) => expect(jumps(...cells)).toEqual([]));

  it('is worth a look, at the cell that it came to', () => {
    const [finding] = foundBy('jump', oneLao([1, 4]));
    expect(finding).toMatchObject({ severity: 'check', state: 'open', found: '4', expected: '1-3' });
    expect(finding && cellOf(finding)).toBe('ลอง!D3');
  });

  it('is explained by a remark about the round', () => {
    expect(foundBy('jump', oneLao([1, 4], { remark: '1/5/2556 เร่งทำใน เม.ย.' }))).toMatchObject([
      { state: 'explained' },
    ]);
  });

  it('looks at the rounds up to the one asked about only', () => {
    expect(foundBy('jump', oneLao([1, 1, 1, 4]), JUNE)).toEqual([]);
  });
});
