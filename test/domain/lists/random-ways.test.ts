// A roster written in a random office's way, into the bytes of a file, comes in as it was meant.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparableDistrict } from '../../../src/domain/names/district-names';
import { comparableName } from '../../../src/domain/names/lao-name';
import { type RosterLine, readRoster } from '../../../src/domain/province/roster';
import { FACT_GROUPS } from '../../../src/indicators/all';
import { textOfBytes } from '../../../src/panel/list-file/text-of-bytes';
import { runs } from '../../support/chance';
import { arbitraryWay } from '../../support/provinces/arbitrary-way';
import { ENCODINGS } from '../../support/provinces/encodings';
import { PHRAE_ROSTER, ROUNDS } from '../../support/provinces/province';
import { writtenRows, writtenText } from '../../support/provinces/written-list';

const { roster } = readRoster(PHRAE_ROSTER, ROUNDS, FACT_GROUPS);
/** A row of its own stands above LAOs of a district, not above a town. */
const OF_DISTRICTS = roster.lines.filter(({ district }) => !district.startsWith('เทศบาล'));

/** Steps by their rounds, in whichever order a list has them. */
const saidOf =
  (rounds: readonly string[]) =>
  ({ type, name, district, target, steps }: RosterLine) =>
    JSON.stringify([
      comparableDistrict(district, 'แพร่'),
      comparableName(type, name),
      target,
      ROUNDS.map((date) => steps[rounds.indexOf(date)]),
    ]);

describe('a random roster', () => {
  it('written in a random way is read as it was meant', () => {
    const property = fc.property(
      fc.subarray(OF_DISTRICTS, { minLength: 2 }),
      fc.integer({ min: 1, max: 4 }),
      arbitraryWay,
      fc.constantFrom('\t', ',', ';'),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.constantFrom(...Object.keys(ENCODINGS)),
      (lines, count, way, separator, end, encoding) => {
        const rounds = ROUNDS.slice(0, count);
        const meant = lines.map((line) => ({ ...line, steps: line.steps.slice(0, count) }));
        const rows = writtenRows(meant, rounds, way);
        const bytes = ENCODINGS[encoding]?.(writtenText(rows, separator, end)) as Uint8Array;
        const found = readRoster(textOfBytes(bytes) ?? '', ROUNDS, FACT_GROUPS, { province: 'แพร่', names: [] });
        expect(found.problems).toEqual([]);
        expect(found.roster.lines.map(saidOf(found.roster.rounds)).sort()).toEqual(meant.map(saidOf(rounds)).sort());
      },
    );
    fc.assert(property, { numRuns: runs(60) });
  });
});
