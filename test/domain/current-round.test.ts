// The round that is being reported on a day.
import { describe, expect, it } from 'vitest';
import { currentRound } from '../../src/indicators/current-round';
import { phrae } from '../support/provinces/province';

describe('the current round', () => {
  it.each([
    ['2013-03-15', 3, 'before the year its newest reports'],
    ['2013-06-20', 3, 'a round in which somebody has reported ahead of its day'],
    ['2013-08-01', 4, 'the round of the day, though nobody has reported yet'],
    ['2013-08-31', 4, 'until the next one'],
    ['2013-10-02', 5, 'the last one for a month'],
    ['2013-10-03', 3, 'and then the newest with reports'],
    ['2026-11-23', 3, 'years later too'],
  ])('on %s it is number %i: %s', (day, round) => {
    expect(currentRound(phrae(), day)).toBe(round);
  });
});
