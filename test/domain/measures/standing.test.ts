// Standings: the last step reported, across rounds without a report; never reported is not step 0.
import { describe, expect, it } from 'vitest';
import { consecutiveReports, standingAt } from '../../../src/domain/measures/standing';
import { newestRound } from '../../../src/indicators/month/newest-round';
import { APRIL, JULY, JUNE, MAY, oneLao, phrae, provinceOf } from '../../support/provinces/province';

const standing = (cells: unknown[], round: number) => standingAt(oneLao(cells).steps, 0, round);

describe('the standing', () => {
  it.each([
    ['is the report of the round itself', [1, 2], MAY, { state: 'reported', step: 2 }],
    ['is carried across one empty round', [1, null], MAY, { state: 'carried', step: 1 }],
    ['is carried across several', [3, null, '', null], JULY, { state: 'carried', step: 3 }],
    ['is carried past a cell that is no step', [3, 'ผ่าน'], MAY, { state: 'carried', step: 3 }],
    ['is the last one, not the highest', [4, 2, null], JUNE, { state: 'carried', step: 2 }],
    ['at step 0 is a standing', [0, null], MAY, { state: 'carried', step: 0 }],
    ['is none before the first report', [null, null, 3], MAY, { state: 'noReport', step: null }],
    ['is none where only junk was typed', ['-', 6, true], JUNE, { state: 'noReport', step: null }],
    ['does not know the rounds to come', [1, 5], APRIL, { state: 'reported', step: 1 }],
  ])('%s', (_, cells, round, expected) => expect(standing(cells, round)).toEqual(expected));
});

describe('reports beside the one before', () => {
  it('skip rounds without a report', () => {
    const shown: number[][] = [];
    consecutiveReports(oneLao([4, null, 'ผ่าน', 3, 3]).steps, 0, 5, (from, to, before, now) =>
      shown.push([before, from, now, to]),
    );
    expect(shown).toEqual([
      [0, 4, 3, 3],
      [3, 3, 4, 3],
    ]);
  });
});

describe('the newest round', () => {
  it('is the last one in which anybody has reported', () => {
    expect(newestRound(phrae())).toBe(JULY);
    expect(newestRound(oneLao([1, 2]))).toBe(MAY);
    const lao = { district: 'ลอง', type: 'SAO' as const };
    expect(
      newestRound(
        provinceOf([
          { ...lao, name: 'อบต.ก', cells: [1] },
          { ...lao, name: 'อบต.ข', cells: [null, null, 0] },
        ]),
      ),
    ).toBe(JUNE);
  });

  it('does not take junk for a report', () => expect(newestRound(oneLao([1, 'ผ่าน']))).toBe(APRIL));

  it('is the first one where nothing has been reported', () => expect(newestRound(oneLao([]))).toBe(APRIL));
});
