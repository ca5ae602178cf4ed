// The made-up country that the guide stacks: on the engine, too, every figure is the domain's, and of what is planted wrong it finds what rows can tell.
import { expect, it } from 'vitest';
import { dataCsv } from '../../src/documents/data/data-csv';
import { handingIn } from '../../src/domain/country/handing-in';
import { newestOfEach } from '../../src/domain/country/newest';
import { nationalProvinces } from '../../src/domain/country/provinces';
import { dataRows } from '../../src/indicators/province/data-rows';
import { broken, rowsOf } from '../../warehouse/duckdb/warehouse';
import { madeCountry, madeProvince } from '../support/country/country';
import { CHANGED, OUTDATED } from '../support/country/faults';
import { formatOf, NOT_HANDED_IN } from '../support/country/hand-over';
import { readAll } from '../support/country/handed';
import { provinceOf } from '../support/country/province';
import { expectFiguresOf, TABLES } from '../support/warehouse/same-figures';
import { warehouseOfTexts } from '../support/warehouse/warehouse-of';

const WANTED = { seed: 1, times: 1, csvAlone: true };
const NEWEST = 5;
const ROUND = '2013-09-01';

const country = nationalProvinces()
  .filter(({ code }) => !NOT_HANDED_IN.includes(code))
  .map((national) => ({
    code: national.code,
    province: provinceOf(madeProvince(national, WANTED)),
    upTo: NEWEST,
    superseded: null,
  }));

const nameOf = (code: string) => nationalProvinces().find((each) => each.code === code)?.name as string;

/** As they are handed in; of version 1 the warehouse takes none: as the province would export it now. */
function texts(): string[] {
  const isOfVersion2 = ({ content }: { content: string }) => content.includes('checksum');
  const files = [...madeCountry(WANTED)].flatMap((made) => made.files.filter(isOfVersion2));
  const again = country.filter(({ code }) => formatOf(code) === 'csv-1');
  return [
    ...files.map(({ content }) => content),
    ...again.map(({ province }) => dataCsv({ exportedAt: '2013-09-04T08:00', rows: dataRows(province, NEWEST) })),
  ];
}

const files = texts();

/** Of every province but the one whose file stacking leaves out by its checksum. */
const unchanged = ({ province }: { province: string }) => province !== nameOf(CHANGED);

it('is counted as the domain counts it, and of its faults those are found that rows can tell', async () => {
  const warehouse = await warehouseOfTexts(files);
  expect(await expectFiguresOf(country, warehouse)).toEqual(TABLES);

  const found = await broken(warehouse);
  expect(Object.keys(found)).toEqual(['standings_are_as_handed_in']);
  expect(found.standings_are_as_handed_in).toEqual([expect.arrayContaining([nameOf(CHANGED)])]);
  const twice = await rowsOf<{ province: string }>(warehouse, '(select * from newest_files where files > 1)');
  expect(twice.map(({ province }) => province)).toEqual([nameOf(OUTDATED)]);
});

it('has been handed in by whom stacking says, and when', async () => {
  const warehouse = await warehouseOfTexts(files);
  const { handedIn } = readAll(files.map((text, index) => ({ name: `${index}.csv`, text })));
  const expected = handingIn({ handedIn: newestOfEach(handedIn).handedIn, indicator: 'step', round: ROUND }, handedIn)
    .map(({ code, province, region, exportedAt, deadline, districts, settled }) => {
      const ofFile = { hasHandedIn: exportedAt !== null, firstExportedAt: exportedAt, provinceDeadline: deadline };
      return { provinceCode: code, province, region, ...ofFile, districts, districtsSettled: settled };
    })
    .filter(unchanged);
  const rows = (await rowsOf<(typeof expected)[number]>(warehouse, `(select * from hand_ins where round = '${ROUND}')`))
    .filter(unchanged)
    .sort((one, other) => Number(one.provinceCode) - Number(other.provinceCode));
  expect(rows).toMatchObject(expected);
  expect(rows.filter(({ hasHandedIn }) => !hasHandedIn).map(({ provinceCode }) => provinceCode)).toEqual(NOT_HANDED_IN);
});
