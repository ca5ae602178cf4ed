// A list of results in a random office's way, put beside whatever stands on the tabs: each cell is what a slow second look says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../src/domain/province/roster';
import type { RosterLine } from '../../../src/domain/province/roster-line';
import { FACT_GROUPS } from '../../../src/indicators/all';
import { runs } from '../../support/chance';
import { arbitraryWay } from '../../support/provinces/arbitrary-way';
import { PHRAE_ROSTER, provinceOf, ROUNDS } from '../../support/provinces/province';
import { besideTabs } from '../../support/provinces/result-lists';
import { writtenRows, writtenText } from '../../support/provinces/written-list';

const { roster } = readRoster(PHRAE_ROSTER, ROUNDS, FACT_GROUPS);
/** A row of its own stands above LAOs of a district, not above a town. */
const LINES = roster.lines.filter(({ district }) => !district.startsWith('เทศบาล'));

/** What stands in a cell, and what it says. */
const TYPED: readonly [unknown, number | null | 'unreadable'][] = [
  [null, null],
  ['', null],
  [0, 0],
  [3, 3],
  ['๓', 3],
  ['ขั้น 3', 3],
  [5, 5],
  ['รออนุมัติ', 'unreadable'],
  [9, 'unreadable'],
];

const typed = fc.constantFrom(...TYPED);
const step = fc.option(fc.integer({ min: 0, max: 5 }), { freq: 4 });

interface Case {
  line: RosterLine;
  stands: readonly (typeof TYPED)[number][];
  says: readonly (number | null)[];
}

const cases = (count: number): fc.Arbitrary<Case[]> =>
  fc.subarray(LINES, { minLength: 2, maxLength: 20 }).chain((lines) =>
    fc.tuple(
      ...lines.map((line) =>
        fc.record({
          line: fc.constant(line),
          stands: fc.array(typed, { minLength: ROUNDS.length, maxLength: ROUNDS.length }),
          says: fc.array(step, { minLength: count, maxLength: count }),
        }),
      ),
    ),
  );

/** Slow and plain: LAO by LAO, round by round. */
function meant(all: readonly Case[], rounds: readonly string[]): string[] {
  const cells: string[] = [];
  for (const { line, stands, says } of all)
    rounds.forEach((date, round) => {
      const said = says[round] ?? null;
      if (said === null) return;
      const [, is] = stands[ROUNDS.indexOf(date)] as (typeof TYPED)[number];
      const kind = is === null ? 'new' : is === said ? 'same' : 'changed';
      cells.push([line.district, line.name, date, kind, said].join(' '));
    });
  return cells.sort();
}

const counts = fc.integer({ min: 1, max: 4 });

describe('a random list', () => {
  it('is put beside the tabs cell by cell; a blank changes nothing', () => {
    const property = fc.property(
      counts.chain((count) => fc.tuple(fc.constant(count), cases(count))),
      arbitraryWay,
      ([count, all], way) => {
        const rounds = ROUNDS.slice(0, count);
        const province = provinceOf(
          all.map(({ line, stands }) => ({ ...line, facts: {}, cells: stands.map(([cell]) => cell) })),
        );
        const lines = all.map(({ line, says }) => ({ ...line, steps: [...says] }));
        const text = writtenText(writtenRows(lines, rounds, way), '\t', '\n');
        const { cells, lacking } = besideTabs(text, province);
        expect(lacking).toEqual([]);
        expect(
          cells.map(({ district, lao, round, kind, after }) => [district, lao, round, kind, after].join(' ')).sort(),
        ).toEqual(meant(all, rounds));
      },
    );
    fc.assert(property, { numRuns: runs(80) });
  });
});
