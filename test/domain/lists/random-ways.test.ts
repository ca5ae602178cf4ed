// A roster written in a random office's way, into the bytes of a file, comes in as it was meant: as whoever wrote it knows, cell by cell.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../src/domain/province/roster';
import type { RosterLine } from '../../../src/domain/province/roster-line';
import { FACT_GROUPS } from '../../../src/indicators/all';
import { listOfFile } from '../../../src/panel/list-file/list-of-file';
import { runs } from '../../support/chance';
import { arbitraryWay } from '../../support/provinces/arbitrary-way';
import { districtColumn, meantBy } from '../../support/provinces/meant-list';
import { PHRAE_ROSTER, ROUNDS } from '../../support/provinces/province';
import { arbitraryFile } from '../../support/provinces/written-files';
import { writtenRows } from '../../support/provinces/written-list';

const { roster } = readRoster(PHRAE_ROSTER, ROUNDS, FACT_GROUPS);
/** A row of its own stands above LAOs of a district, not above a town. */
const OF_DISTRICTS = roster.lines.filter(({ district }) => !district.startsWith('เทศบาล'));

const plain = (text: string) => text.replace(/[\s\u00A0\u200B]/g, '');

const readBy =
  (rounds: readonly string[]) =>
  ({ type, name, district, target, steps }: RosterLine) =>
    JSON.stringify([
      plain(district),
      type,
      plain(name),
      target,
      ...ROUNDS.map((date) => steps[rounds.indexOf(date)] ?? null),
    ]);

describe('a random roster', () => {
  it('written in a random way is read as it was meant', async () => {
    const property = fc.asyncProperty(
      fc.subarray(OF_DISTRICTS, { minLength: 2 }),
      fc.integer({ min: 1, max: 4 }),
      arbitraryWay,
      arbitraryFile,
      async (lines, count, way, write) => {
        const rounds = ROUNDS.slice(0, count);
        const rows = writtenRows(lines, rounds, way);
        const list = await listOfFile(await write(rows, districtColumn(rows, way)));
        const read = 'text' in list ? list.text : '';
        const found = readRoster(read, ROUNDS, FACT_GROUPS, { province: 'แพร่', names: [] });
        expect(found.problems).toEqual([]);
        expect(found.roster.lines.map(readBy(found.roster.rounds)).sort()).toEqual(
          meantBy(lines, count, way)
            .map(({ district, type, name, target, steps }) =>
              JSON.stringify([plain(district), type, plain(name), target, ...ROUNDS.map((_, at) => steps[at] ?? null)]),
            )
            .sort(),
        );
      },
    );
    await fc.assert(property, { numRuns: runs(60) });
  });
});
