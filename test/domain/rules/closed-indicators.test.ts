// An indicator of a closed round that is renumbered, moved or turned off is one finding at the tab where it is declared, and none at the districts' cells.
import { describe, expect, it } from 'vitest';
import { validate } from '../../../src/indicators/findings/validate';
import { board } from '../../../src/indicators/month/board';
import { closedIndicators } from '../../support/provinces/closed-indicators';
import { JULY } from '../../support/provinces/province';

const found = (province = closedIndicators()) =>
  validate(province, JULY).filter(({ rule }) => rule === 'closed-round-changed');

describe('an indicator of a closed round', () => {
  it('is one finding, whatever was typed of it, and says what became of it', () => {
    const told = found().map(({ variant, indicator, tab, place, lao, expected, details }) => ({
      ...{ variant, indicator, tab, expected, cells: details.cells },
      isOfNoCell: place === null && lao === null,
    }));
    const one = { tab: 'ตัวชี้วัด', cells: 2, isOfNoCell: true };
    expect(told).toHaveLength(4);
    expect(told).toEqual(
      expect.arrayContaining([
        { ...one, variant: 'indicator', indicator: '1.6', expected: '1.6 ชื่อ 1.6' },
        { ...one, variant: 'indicator-round', indicator: '1.7', expected: '1.7 ชื่อ 1.7' },
        { ...one, variant: 'indicator-kind', indicator: '1.8', expected: '1.8 ชื่อ 1.8' },
        { ...one, variant: 'indicator-off', indicator: 'funds', tab: null, expected: 'funds' },
      ]),
    );
  });

  it('that is gone with the whole tab is turned off', () => {
    const off = found(closedIndicators(null));
    expect(new Set(off.map(({ variant }) => variant))).toEqual(new Set(['indicator-off']));
    expect(off).toHaveLength(5);
  });

  it('makes no report of a district a changed one', () => {
    const { districts } = board(closedIndicators());
    expect(districts.flatMap(({ rounds }) => rounds.flatMap(({ changed }) => changed))).toEqual([]);
  });
});
