// How far LAOs get at a speed: whole steps only, exactly.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ownSpeed, stepAfter } from '../../../src/domain/outlook/speed';
import { JULY, JUNE, oneLao } from '../../support/provinces/province';

const speedOf = (cells: unknown[], round: number) => ownSpeed(oneLao(cells).steps, 0, round);

describe("a LAO's own speed", () => {
  it.each([
    ['one step in two rounds', [0, 0, 1], { steps: 1, rounds: 2 }],
    ['two steps in two rounds: in lowest terms', [0, 1, 2], { steps: 1, rounds: 1 }],
    ['none', [2, 2, 2], { steps: 0, rounds: 1 }],
    ['a fall is none', [3, 4, 2], { steps: 0, rounds: 1 }],
    ['a fall in between does not count', [2, 0, 4], { steps: 1, rounds: 1 }],
    ['over one round, where nothing was reported before', [null, 1, 4], { steps: 3, rounds: 1 }],
  ])('%s', (_, cells, speed) => expect(speedOf(cells, JUNE)).toEqual(speed));

  it('is unknown without an earlier report, or without any', () => {
    expect(speedOf([null, null, null, 3], JULY)).toBeNull();
    expect(speedOf([], JULY)).toBeNull();
  });
});

describe('a step after some rounds', () => {
  const anySpeed = fc.record({ steps: fc.nat(5), rounds: fc.integer({ min: 1, max: 4 }) });

  const anyWay = fc.integer({ min: 1, max: 10 }).chain((highest) => fc.tuple(fc.nat(highest), fc.constant(highest)));

  it('is the highest whole step that has been covered, and never above the last one', () => {
    const property = fc.property(anyWay, anySpeed, fc.nat(12), ([from, highest], speed, later) => {
      const step = stepAfter(from, speed, later, highest);
      const isCovered = (to: number) => (to - from) * speed.rounds <= speed.steps * later;
      expect(isCovered(step)).toBe(true);
      expect(step).toBeLessThanOrEqual(highest);
      expect(step === highest || !isCovered(step + 1)).toBe(true);
    });
    fc.assert(property);
  });
});
