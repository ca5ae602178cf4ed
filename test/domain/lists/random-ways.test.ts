// A roster written in a random office's way, into the bytes of a file, comes in as it was meant.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparableDistrict } from '../../../src/domain/names/district-names';
import { comparableName } from '../../../src/domain/names/lao-name';
import { readRoster } from '../../../src/domain/province/roster';
import type { RosterLine } from '../../../src/domain/province/roster-line';
import { FACT_GROUPS } from '../../../src/indicators/all';
import { listOfFile } from '../../../src/panel/list-file/list-of-file';
import { runs } from '../../support/chance';
import { arbitraryWay } from '../../support/provinces/arbitrary-way';
import { ENCODINGS } from '../../support/provinces/encodings';
import { htmlOf, odsOf, xlsxOf } from '../../support/provinces/list-files';
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

type Write = (rows: readonly (readonly string[])[]) => Promise<Uint8Array> | Uint8Array;

const text = fc
  .record({
    separator: fc.constantFrom('\t', ',', ';'),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    encoding: fc.constantFrom(...Object.keys(ENCODINGS)),
  })
  .map(
    ({ separator, end, encoding }): Write =>
      (rows) =>
        (ENCODINGS[encoding] as (text: string) => Uint8Array)(writtenText(rows, separator, end)),
  );

/** Mostly text: a workbook takes its time. */
const file: fc.Arbitrary<Write> = fc.oneof(
  { weight: 6, arbitrary: text },
  { weight: 1, arbitrary: fc.constant<Write>((rows) => xlsxOf([rows])) },
  { weight: 1, arbitrary: fc.constant<Write>(odsOf) },
  { weight: 2, arbitrary: fc.constant<Write>((rows) => ENCODINGS['UTF-8']?.(htmlOf(rows, -1)) as Uint8Array) },
);

describe('a random roster', () => {
  it('written in a random way is read as it was meant', async () => {
    const property = fc.asyncProperty(
      fc.subarray(OF_DISTRICTS, { minLength: 2 }),
      fc.integer({ min: 1, max: 4 }),
      arbitraryWay,
      file,
      async (lines, count, way, write) => {
        const rounds = ROUNDS.slice(0, count);
        const meant = lines.map((line) => ({ ...line, steps: line.steps.slice(0, count) }));
        const list = await listOfFile(await write(writtenRows(meant, rounds, way)));
        const read = 'text' in list ? list.text : '';
        const found = readRoster(read, ROUNDS, FACT_GROUPS, { province: 'แพร่', names: [] });
        expect(found.problems).toEqual([]);
        expect(found.roster.lines.map(saidOf(found.roster.rounds)).sort()).toEqual(meant.map(saidOf(rounds)).sort());
      },
    );
    await fc.assert(property, { numRuns: runs(60) });
  });
});
