// The warehouse's own SQL, as it is compiled, on DuckDB: every figure is the domain's, and every assertion holds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataRows } from '../../src/indicators/province/data-rows';
import { broken, rowsOf } from '../../warehouse/duckdb/warehouse';
import { runs } from '../support/chance';
import { JULY, phrae, ROUNDS } from '../support/provinces/province';
import { MISPRINTS, PUBLISHED } from '../support/provinces/published';
import { anyCountry, filesOf } from '../support/warehouse/arbitrary-country';
import type { Row } from '../support/warehouse/domain-figures';
import { expectFiguresOf, TABLES } from '../support/warehouse/same-figures';
import { warehouseOf } from '../support/warehouse/warehouse-of';

describe('of any provinces together', () => {
  it('each figure is what the domain counts, and everything adds up', async () => {
    const filled = new Set<string>();
    const property = fc.asyncProperty(anyCountry, async (country) => {
      const warehouse = await warehouseOf(filesOf(country));
      expect(await broken(warehouse)).toEqual({});
      for (const table of await expectFiguresOf(country, warehouse)) filled.add(table);
    });
    await fc.assert(property, { numRuns: runs(20) });
    expect([...filled].sort()).toEqual([...TABLES].sort());
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
