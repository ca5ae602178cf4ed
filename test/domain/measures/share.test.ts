// Shares: exactly the share passes, of nothing there is none, and decimals are exact.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neededOf, shareMet } from '../../../src/domain/measures/share';
import { runs } from '../../support/chance';

describe('shareMet', () => {
  it.each([
    [20, 100, 20, true, 'exactly the share'],
    [19, 100, 20, false, 'one less'],
    [1, 5, 20, true, 'exactly, of few'],
    [1, 6, 20, false, '16.7 %'],
    [0, 5, 0, true, 'nothing is asked for'],
    [1, 8, 12.5, true, 'a decimal share, exactly'],
    [3, 10, 30.1, false, 'a tenth of a percent short'],
    [7, 100, 7, true, '7 / 100 * 100 is 7.000000000000001 in floats'],
    [29, 100, 29, true, '29 / 100 * 100 is 28.999999999999996 in floats'],
  ])('%i of %i against %d %% is %s: %s', (part, whole, percent, met) => {
    expect(shareMet(part, whole, percent)).toBe(met);
  });

  it('is undefined of nothing, whatever the share', () => {
    expect(shareMet(0, 0, 20)).toBeNull();
    expect(shareMet(0, 0, 0)).toBeNull();
  });
});

describe('neededOf', () => {
  it.each([
    [83, 70, 59],
    [83, 60, 50],
    [10, 70, 7],
    [100, 7, 7],
    [0, 70, 0],
    [1, 1, 1],
    [83, 0, 0],
    [83, 100, 83],
    [8, 12.5, 1],
    [9, 12.5, 2],
  ])('of %i LAOs, %d %% are %i', (total, percent, needed) => {
    expect(neededOf(total, percent)).toBe(needed);
  });
});

describe('against whole-number fractions', () => {
  /** A share as it is typed, with up to six decimals: `digits` / `scale` percent. */
  const share = fc.nat(6).chain((decimals) =>
    fc.nat(100 * 10 ** decimals).map((digits) => ({
      percent: Number(`${digits}e-${decimals}`),
      digits: BigInt(digits),
      scale: BigInt(10 ** decimals),
    })),
  );
  const count = fc.nat(1_000_000);

  it('a share is met exactly where the fractions say so', () => {
    const property = fc.property(count, fc.integer({ min: 1, max: 1_000_000 }), share, (part, whole, of) => {
      const met = 100n * of.scale * BigInt(part) >= of.digits * BigInt(whole);
      expect(shareMet(part, whole, of.percent)).toBe(met);
    });
    fc.assert(property, { numRuns: runs(2000) });
  });

  it('exactly the share passes, and one less does not', () => {
    const property = fc.property(fc.integer({ min: 1, max: 10_000 }), share, (total, { percent }) => {
      const needed = neededOf(total, percent);
      expect(shareMet(needed, total, percent)).toBe(true);
      if (needed > 0) expect(shareMet(needed - 1, total, percent)).toBe(false);
    });
    fc.assert(property, { numRuns: runs(2000) });
  });

  it('the LAOs needed are the fraction, rounded up', () => {
    const property = fc.property(count, share, (total, { percent, digits, scale }) => {
      const whole = 100n * scale;
      expect(neededOf(total, percent)).toBe(Number((digits * BigInt(total) + whole - 1n) / whole));
    });
    fc.assert(property, { numRuns: runs(2000) });
  });
});
