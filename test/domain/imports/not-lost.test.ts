// Whatever stands in a list of results, no value of it is lost in silence: it comes in, or its row is named.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readRoster } from '../../../src/domain/province/roster';
import { FACT_GROUPS } from '../../../src/indicators/all';
import { runs } from '../../support/chance';
import { arbitraryWay } from '../../support/provinces/arbitrary-way';
import { JUNK } from '../../support/provinces/junk-rows';
import { PHRAE_ROSTER, provinceOf, ROUNDS } from '../../support/provinces/province';
import { besideTabs } from '../../support/provinces/result-lists';
import { writtenRows, writtenText } from '../../support/provinces/written-list';

const { roster } = readRoster(PHRAE_ROSTER, ROUNDS, FACT_GROUPS);
const LINES = roster.lines.filter(({ district }) => !district.startsWith('เทศบาล'));

it('a spoilt list brings in each of its values, or names the row', () => {
  const property = fc.property(
    fc.subarray(LINES, { minLength: 2, maxLength: 12 }),
    arbitraryWay,
    fc.constantFrom(...JUNK),
    fc.double({ min: 0, max: 1, noNaN: true }),
    (laos, way, junk, where) => {
      const province = provinceOf(laos.map((line) => ({ ...line, facts: {}, cells: ROUNDS.map(() => null) })));
      const lines = laos.map((line) => ({ ...line, steps: [3] }));
      const rows = writtenRows(lines, ROUNDS.slice(0, 1), way);
      const at = Math.floor(where * rows.length);
      const spoilt = [...rows.slice(0, at), junk, ...rows.slice(at)];
      const { list, cells } = besideTabs(writtenText(spoilt, '\t', '\n'), province);
      const isKnown = list.columns.some(({ kind }) => kind === 'value');
      const told = new Set(cells.map(({ line }) => line));
      const own = rows.filter((cells) => laos.some(({ name }) => cells.includes(way.nameWord(name))));
      // A row between the headings may well leave the list without a column of values, which the dialog shows.
      if (isKnown) expect(told.size).toBeGreaterThanOrEqual(own.length);
    },
  );
  fc.assert(property, { numRuns: runs(100) });
});
