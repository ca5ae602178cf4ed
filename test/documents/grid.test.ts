// Every document as a grid: as wide as its widths, its spans sound, its words filled; for any province, language and digits.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { unbuiltDocument } from '../../src/documents/edition';
import { outputEntry, outputTitle } from '../../src/indicators/outputs';
import { runs } from '../support/chance';
import { anyLaos } from '../support/provinces/arbitrary-laos';
import { everythingWrong } from '../support/provinces/everything-wrong';
import { APRIL, JULY, phrae, provinceOf, ROUNDS } from '../support/provinces/province';
import { BUILDERS, build, ENGLISH, expectSoundGrid, THAI, values } from '../support/shown/documents';

const NAMES = Object.keys(BUILDERS);

/** They name the day on which the province reports. */
const OF_THE_DEPARTMENT: readonly string[] = ['summary', 'targets', 'funds'];

describe.each(NAMES)('%s', (name) => {
  it.each([
    ['English', ENGLISH],
    ['Thai', THAI],
  ])('is a sound grid for Phrae, in %s', (_, edition) => {
    for (const round of [APRIL, JULY]) expectSoundGrid(build(name, phrae(), round, edition));
  });

  it('is a sound grid for a province that has no LAO yet', () => {
    expectSoundGrid(build(name, provinceOf([]), APRIL));
  });

  it('is a sound grid for a province in which everything is wrong', () => {
    expectSoundGrid(build(name, everythingWrong(), JULY));
  });

  it('is a sound grid for any province, in any round', () => {
    const property = fc.property(anyLaos, fc.nat(ROUNDS.length - 1), (laos, round) =>
      expectSoundGrid(build(name, provinceOf(laos), round)),
    );
    fc.assert(property, { numRuns: runs(20) });
  });

  it('opens with its title, province, year and round, and when it was built', () => {
    const { rows, frozenRows, id } = build(name, phrae(), JULY);
    expect(id).toBe(name);
    const opening = rows.slice(0, rows.findIndex(([cell]) => cell?.role === 'built') + 1);
    const day = OF_THE_DEPARTMENT.includes(name) ? '5 Jul 2556' : '1 Jul 2556';
    expect(opening.map(([cell]) => cell?.role)).toEqual(['title', ...opening.slice(2).map(() => 'subtitle'), 'built']);
    expect(opening.map(([cell]) => cell?.value)).toContain(`แพร่ province, fiscal year 2556 BE, round of ${day}`);
    expect(opening.at(-1)?.[0]?.value).toMatch(/5 Jul 2556 at 12:00 .* 9 report tabs and 83 registered LAOs/);
    expect(frozenRows).toBeGreaterThanOrEqual(3);
  });

  it('prints Thai digits in its opening and headings when asked', () => {
    const { rows, frozenRows } = build(name, phrae(), JULY, THAI);
    const words = rows.slice(0, frozenRows).flatMap(values).join(' ');
    expect(words).toContain(`${OF_THE_DEPARTMENT.includes(name) ? '๕' : '๑'} กรกฎาคม ๒๕๕๖`);
    expect(words).not.toMatch(/[0-9]/);
  });

  it('leaves no place unfilled', () => {
    for (const edition of [ENGLISH, THAI])
      for (const value of build(name, everythingWrong(), JULY, edition).rows.flatMap(values))
        expect(String(value).replace('share undefined', '')).not.toMatch(/[{}]|undefined|NaN/);
  });

  it('can stand as an empty sheet before it is built', () => {
    expectSoundGrid(unbuiltDocument(name, { title: outputTitle(name), entry: outputEntry(name) }, ENGLISH));
  });
});
