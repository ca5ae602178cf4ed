// The round that is meant where none is named: by the calendar and by what was done, never by one stray cell.
import { describe, expect, it } from 'vitest';
import { fact } from '../../../src/domain/month/entry';
import type { Province } from '../../../src/domain/province/province';
import { currentRound } from '../../../src/indicators/month/current-round';
import { JULY, oneLao, phrae } from '../../support/provinces/province';

const on = (today: string, province: Province = phrae()) => currentRound({ ...province, today });

describe('the current round', () => {
  it.each([
    ['2013-03-15', 0, 'before the first date the first'],
    ['2013-06-30', 2, 'the round of the day, though somebody has reported ahead'],
    ['2013-07-01', 3, 'the next one on its day'],
    ['2013-08-31', 4, 'until the one after it, though nobody has reported yet'],
    ['2013-10-02', 5, 'the last one for a month'],
    ['2013-10-03', 3, 'and then the newest with reports'],
    ['2026-11-23', 3, 'years later too'],
  ])('on %s it is number %i: %s', (day, round) => {
    expect(on(day)).toBe(round);
  });

  it('is not told by a cell in a round that is not open yet', () => {
    const slip = oneLao([1, 2, 3, 3, null, 4]);
    expect(on('2013-07-03', slip)).toBe(JULY);
  });

  it('is the next one once every district’s report is accepted and the next is open', () => {
    const province = oneLao([1, 2, 3, 3, null, null]);
    const at = { at: '2013-07-04T09:00', who: 'จังหวัด', code: 'x', place: { tab: 'x', row: 3, column: 3 } };
    const accepted = { ...fact('accept', { round: '2013-07-01', district: 'ลอง' }), ...at };
    const withLedger = { ...province, ledger: { entries: [accepted], broken: [] } };
    expect([on('2013-07-05', withLedger), on('2013-07-06', withLedger), on('2013-07-06', province)]).toEqual([3, 4, 3]);
  });
});
