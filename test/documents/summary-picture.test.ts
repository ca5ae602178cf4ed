// The picture below the summary: bars of block characters that say what the figures say, and leave the form as it is.
import { describe, expect, it } from 'vitest';
import { summaryDocument } from '../../src/documents/progress/summary';
import { withPicture } from '../../src/documents/progress/summary-picture';
import type { Province } from '../../src/domain/province/province';
import { summarise } from '../../src/domain/roll-ups/summary';
import { always } from '../support/provinces/any-case';
import { JULY, phrae, provinceOf } from '../support/provinces/province';
import { ENGLISH, expectSoundGrid, section, THAI, values } from '../support/shown/documents';

const TITLE = 'Picture: where the LAOs of the province stand';
/** Blocks of a bar that stands for all. */
const FULL = 40;

const form = (province: Province, round: number) =>
  summaryDocument(summarise(province, round), province, { round, edition: ENGLISH, compared: null });
const pictured = (province: Province, round: number, edition = ENGLISH) =>
  withPicture(
    summaryDocument(summarise(province, round), province, { round, edition, compared: null }),
    summarise(province, round),
    province,
    edition,
  );
/** Label, figure and bar of each line. */
const lines = (province: Province, round = JULY) =>
  section(pictured(province, round), TITLE)
    .filter((row) => row[2]?.role === 'bar')
    .map((row) => values(row).slice(0, 3) as [string, number, string]);
const ofSteps = (...steps: (number | null)[]) =>
  provinceOf(steps.map((step, index) => ({ district: 'ลอง', type: 'SAO', name: `อบต.${index}`, cells: [step] })));

describe('the picture of Phrae, July 2556', () => {
  it('has the steps from 5 down, no report, and both marks', () => {
    expect(lines(phrae()).map(([label, count]) => [label, count])).toEqual([
      ['Step 5', 2],
      ['Step 4', 67],
      ['Step 3', 13],
      ['Step 2', 0],
      ['Step 1', 1],
      ['Step 0', 0],
      ['No report yet', 0],
      ['Aim 70 %', 59],
      ['Pass mark 60 %', 50],
    ]);
  });

  it('draws each on one scale: solid steps, grey marks', () => {
    const bars = lines(phrae()).map(([, , bar]) => bar);
    expect(bars).toEqual([
      '█'.repeat(1),
      '█'.repeat(32),
      '█'.repeat(6),
      '',
      '█',
      '',
      '',
      '▒'.repeat(28),
      '▒'.repeat(24),
    ]);
  });

  it('is in the words and digits of the settings', () => {
    const text = JSON.stringify(pictured(phrae(), JULY, THAI).rows.slice(-11));
    expect(text).toMatch(/เกณฑ์ร้อยละ ๖๐.*แท่งเต็มคือ อปท. ทั้งหมด ๘๓ แห่ง/);
  });
});

describe('for any province', () => {
  it('the form above it stays as it is, and the grid is sound', () =>
    always((province, { laos, round }) => {
      const [bare, whole] = [form(province, round), pictured(province, round)];
      expect(whole.rows.slice(0, bare.rows.length)).toEqual(bare.rows);
      expect([whole.widths, whole.frozenRows, whole.id]).toEqual([bare.widths, bare.frozenRows, bare.id]);
      if (laos.length) expectSoundGrid(whole);
      else expect(whole).toEqual(bare);
    }));

  it('a bar is empty only for nobody, never longer than all, and holds nothing but blocks', () =>
    always((province, { laos, round }) => {
      if (!laos.length) return;
      const drawn = lines(province, round);
      for (const [, count, bar] of drawn) {
        expect(bar).toMatch(/^(█*|▒*|░*)$/);
        expect(bar === '').toBe(count === 0);
        expect(bar.length).toBeLessThanOrEqual(FULL);
        if (count === laos.length) expect(bar).toHaveLength(FULL);
      }
      const counted = drawn.slice(0, 7).reduce((sum, [, count]) => sum + count, 0);
      expect(counted).toBe(laos.length);
    }));
});

describe('at the edges', () => {
  it('those without any report have a light bar of their own: no report is not step 0', () => {
    const drawn = lines(ofSteps(null, null, 0, 5));
    expect(drawn[5]).toEqual(['Step 0', 1, '█'.repeat(10)]);
    expect(drawn[6]).toEqual(['No report yet', 2, '░'.repeat(20)]);
  });

  it('one among many still shows', () => {
    const drawn = lines(ofSteps(5, ...new Array<number>(999).fill(4)));
    expect(drawn[0]).toEqual(['Step 5', 1, '█']);
  });
});
