// Where bars and figures of the overview stand: to scale, none over another, none outside.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart } from '../../../src/panel/overview/bars/apart';
import { plotOf } from '../../../src/panel/overview/bars/plot';
import { FIGURE_SIZE, segmentsOf } from '../../../src/panel/overview/bars/stacked-bars';
import { fitted, textWidth } from '../../../src/panel/overview/drawing/fitted-text';
import { heatMapOf } from '../../../src/panel/overview/pictures/heat-map';
import { grouped } from '../../../src/words/text';

const counts = fc.array(fc.nat(60), { minLength: 7, maxLength: 7 });
const widths = fc.integer({ min: 240, max: 860 });

describe('a stacked bar', () => {
  it('is as high as all LAOs, each segment as high as its share, without gaps', () => {
    const property = fc.property(counts, widths, (drawn, width) => {
      const [noReport = 0, ...steps] = drawn;
      const all = drawn.reduce((sum, count) => sum + count, 0);
      const plot = plotOf(width, 6, { most: all, figure: grouped });
      const round = { round: '2013-07-01', reported: all, noReport, steps, passed: steps[5] as number };
      const segments = segmentsOf(round, 2, plot);
      expect(segments.map(({ step, count }) => [step, count])).toEqual(
        [null, 0, 1, 2, 3, 4, 5].flatMap((step) => {
          const count = step === null ? noReport : (steps[step] as number);
          return count ? [[step, count]] : [];
        }),
      );
      let edge = plot.y(all);
      for (const { y, height, count } of segments) {
        expect(y).toBeCloseTo(edge, 6);
        expect(height).toBeCloseTo((count / all) * (plot.bottom - plot.top), 6);
        edge = y + height;
      }
      expect(edge).toBeCloseTo(plot.bottom, 6);
    });
    fc.assert(property);
  });

  it('has figures that stand on no other figure of the same column', () => {
    const property = fc.property(counts, widths, (drawn, width) => {
      const [noReport = 0, ...steps] = drawn;
      const all = drawn.reduce((sum, count) => sum + count, 0);
      const plot = plotOf(width, 4, { most: all, figure: grouped });
      const segments = segmentsOf({ round: '2013-07-01', reported: 0, noReport, steps, passed: 0 }, 0, plot);
      for (const inside of [true, false]) {
        const places = segments.flatMap(({ figure: at }) => (at && at.inside === inside ? [at.y] : []));
        for (const [index, place] of places.slice(1).entries())
          expect(place - (places[index] as number)).toBeGreaterThanOrEqual(FIGURE_SIZE - 1e-9);
        for (const place of places) expect(place).toBeLessThanOrEqual(plot.bottom);
      }
    });
    fc.assert(property);
  });

  it('has a segment for each step of a ladder of any height', () => {
    const property = fc.property(fc.array(fc.nat(60), { minLength: 3, maxLength: 12 }), (drawn) => {
      const [noReport = 0, ...steps] = drawn;
      const plot = plotOf(700, 1, { most: drawn.reduce((sum, count) => sum + count, 0), figure: grouped });
      const segments = segmentsOf({ round: '2013-07-01', reported: 0, noReport, steps, passed: 0 }, 0, plot);
      expect(segments.map(({ count }) => count)).toEqual(drawn.filter((count) => count > 0));
    });
    fc.assert(property);
  });

  it('draws nothing for a province without LAOs', () => {
    const plot = plotOf(700, 1, { most: 0, figure: grouped });
    const round = { round: '2013-04-01', reported: 0, noReport: 0, steps: [0, 0, 0, 0, 0, 0], passed: 0 };
    expect(segmentsOf(round, 0, plot)).toEqual([]);
    expect(plot.ticks).toEqual([0]);
  });
});

describe('the scale', () => {
  it.each([1, 5, 6, 37, 83, 340, 9_000_000, 747_000_000])('of %i has at most six round figures, all within', (most) => {
    const { ticks, left, y, top, bottom } = plotOf(700, 6, { most, figure: grouped });
    expect(ticks.length).toBeLessThanOrEqual(6);
    expect(ticks.length).toBeGreaterThanOrEqual(2);
    expect(Math.max(...ticks)).toBeLessThanOrEqual(most);
    for (const tick of ticks) expect(textWidth(grouped(tick), 12)).toBeLessThan(left);
    expect([y(0), y(most)]).toEqual([bottom, top]);
  });
});

describe('figures that are moved apart', () => {
  it('keep their order and their gap, and do not go below the foot', () => {
    const property = fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 7 }), (places) => {
      const sorted = [...places].sort((one, other) => one - other);
      const moved = apart(sorted, 14, 300);
      for (const [index, place] of moved.slice(1).entries())
        expect(place - (moved[index] as number)).toBeGreaterThanOrEqual(14);
      for (const place of moved) expect(place).toBeLessThanOrEqual(300);
      const far = sorted.every((place, index) => index === 0 || place - (sorted[index - 1] as number) >= 14);
      if (far) expect(moved).toEqual(sorted);
    });
    fc.assert(property);
  });
});

describe('a text that must fit', () => {
  it('is whole where there is room, and cut with … where there is none', () => {
    expect(fitted('เมืองแพร่', 200, 13)).toBe('เมืองแพร่');
    const cut = fitted('ชื่อยาวมาก'.repeat(20), 100, 13);
    expect(cut).toMatch(/^ชื่อยาวมาก.*…$/);
    expect(textWidth(cut, 13)).toBeLessThanOrEqual(100);
  });

  it('never parts a letter from its marks, nor ends in a vowel that waits for its consonant', () => {
    for (let width = 10; width < 120; width += 1) {
      const cut = fitted('เก้าเลี้ยวเมืองใหญ่ที่สุด', width, 13);
      expect(cut).not.toMatch(/[เแโใไ]…$/);
      const rest = 'เก้าเลี้ยวเมืองใหญ่ที่สุด'.slice(cut.length - 1);
      expect(rest).not.toMatch(/^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/);
    }
  });
});

describe('the heat map', () => {
  it('stays within its width, however long the names are', () => {
    const rounds = Array.from({ length: 6 }, () => ({ round: '2013-07-01', noReport: 0, mean: 3 }));
    for (const width of [240, 320, 700, 860]) {
      for (const name of ['ก', 'ชื่อยาวมาก'.repeat(20)]) {
        const map = heatMapOf(width, [{ district: name, LAOs: 1, rounds }], [name, 'Province']);
        expect(map.x(5) + map.cell.width).toBeLessThanOrEqual(width + 1e-9);
        expect(map.y(1) + map.cell.height).toBeLessThanOrEqual(map.height);
      }
    }
  });
});
