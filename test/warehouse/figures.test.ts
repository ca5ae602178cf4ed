// The warehouse's own SQL, as it is compiled, on DuckDB: every figure is the domain's, and every assertion holds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataRows } from '../../src/indicators/province/data-rows';
import { broken, rowsOf } from '../../warehouse/duckdb/warehouse';
import { runs } from '../support/chance';
import { JULY, phrae, ROUNDS } from '../support/provinces/province';
import { MISPRINTS, PUBLISHED } from '../support/provinces/published';
import { anyCountry, filesOf, type HandedIn } from '../support/warehouse/arbitrary-country';
import { amounts, comparison, completenessOf, progress, type Row, targets } from '../support/warehouse/domain-figures';
import { warehouseOf } from '../support/warehouse/warehouse-of';

/** What names a line; all else of it are figures. */
const NAMES = ['level', 'fiscalYear', 'round', 'indicator', 'region', 'province', 'district', 'step'];

/** Without what names nobody: a place in which there is nothing is counted by one side and not by the other. */
function lines(rows: readonly Row[], columns: readonly string[]): string[] {
  const figures = columns.filter((name) => !NAMES.includes(name));
  return rows
    .filter((row) => figures.some((name) => row[name]))
    .map((row) => JSON.stringify(Object.fromEntries(columns.map((name) => [name, row[name]]))))
    .sort();
}

const TABLES: Record<string, (country: readonly HandedIn[]) => Row[]> = {
  progress,
  completeness: completenessOf,
  comparison,
  targets,
  amounts,
};

describe('of any provinces together', () => {
  it('each figure is what the domain counts, and everything adds up', async () => {
    const filled = new Set<string>();
    const property = fc.asyncProperty(anyCountry, async (country) => {
      const warehouse = await warehouseOf(filesOf(country));
      expect(await broken(warehouse)).toEqual({});
      for (const [table, figures] of Object.entries(TABLES)) {
        const expected = figures(country);
        const columns = Object.keys(expected[0] ?? {});
        const rows = await rowsOf<Row>(warehouse, table);
        // Since when there is one is asked of each LAO: the domain counts it as an amount alone.
        const asked = rows.filter(({ indicator }) => table !== 'completeness' || indicator !== 'fund');
        expect(lines(asked, columns), table).toEqual(lines(expected, columns));
        if (expected.length) filled.add(table);
      }
    });
    await fc.assert(property, { numRuns: runs(20) });
    expect([...filled].sort()).toEqual(Object.keys(TABLES).sort());
  });
});

describe('of Phrae', () => {
  const file = { exportedAt: '2013-07-03T09:00', rows: dataRows(phrae(), JULY) };

  it('the form of July 2556 comes out as it was published, but for its two misprints', async () => {
    const warehouse = await warehouseOf([file]);
    const rows = await rowsOf<Row>(warehouse, `(select * from progress where round = '${ROUNDS[JULY]}')`);
    const named = (line: string) =>
      rows.filter(({ level, district }) => (level === 'province' ? 'รวม 8 อำเภอ' : district) === line)[0] as Row;
    const wrong = PUBLISHED.flatMap(({ line, column, printed }) => {
      const right = named(line)[column.replace('_step', 'Step')];
      return right === printed ? [] : [{ line, column, printed, right }];
    });
    expect(wrong).toEqual(MISPRINTS);
    expect(named('รวม 8 อำเภอ')).toMatchObject({ SAOStep5: 2, SAOStep6: null, reported: 80, carried: 3 });
  });

  it('75 provinces have not handed in', async () => {
    const warehouse = await warehouseOf([file, { ...file, exportedAt: '2013-07-06T08:00' }]);
    const july = `(select * from hand_ins where round = '${ROUNDS[JULY]}')`;
    const rows = await rowsOf<Row>(warehouse, july);
    expect(rows).toHaveLength(76);
    expect(rows.filter(({ hasHandedIn }) => hasHandedIn)).toEqual([
      expect.objectContaining({
        province: 'แพร่',
        provinceDeadline: '2013-07-05',
        firstExportedAt: '2013-07-03T09:00',
        lastExportedAt: '2013-07-06T08:00',
        isLate: false,
        districts: 9,
        districtsSettled: 0,
      }),
    ]);
    expect(new Set(rows.map(({ provinceDeadline }) => provinceDeadline))).toEqual(new Set(['2013-07-05']));
    expect(await broken(warehouse)).toEqual({});
  });
});
