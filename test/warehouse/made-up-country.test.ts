// The made-up country that the guide stacks: on the engine, too, every figure is the domain's, and of what is planted wrong it finds what rows can tell.
import { expect, it } from 'vitest';
import { dataCsv } from '../../src/documents/data/data-csv';
import { nationalProvinces } from '../../src/domain/country/provinces';
import { dataRows } from '../../src/indicators/province/data-rows';
import { broken, rowsOf } from '../../warehouse/duckdb/warehouse';
import { madeCountry, madeProvince } from '../support/country/country';
import { CHANGED, OUTDATED } from '../support/country/faults';
import { formatOf, NOT_HANDED_IN } from '../support/country/hand-over';
import { provinceOf } from '../support/country/province';
import { expectFiguresOf, TABLES } from '../support/warehouse/same-figures';
import { warehouseOfTexts } from '../support/warehouse/warehouse-of';

const WANTED = { seed: 1, times: 1, csvAlone: true };
const NEWEST = 5;

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

it('is counted as the domain counts it, and of its faults those are found that rows can tell', async () => {
  const warehouse = await warehouseOfTexts(texts());
  expect(await expectFiguresOf(country, warehouse)).toEqual(TABLES);

  const found = await broken(warehouse);
  expect(Object.keys(found)).toEqual(['standings_are_as_handed_in']);
  expect(found.standings_are_as_handed_in).toEqual([expect.arrayContaining([nameOf(CHANGED)])]);

  const named = async (query: string) =>
    (await rowsOf<{ province: string }>(warehouse, `(${query})`)).map(({ province }) => province).sort();
  expect(await named('select province from newest_files where files > 1')).toEqual([nameOf(OUTDATED)]);
  expect(await named("select province from hand_ins where round = '2013-09-01' and not hasHandedIn")).toEqual(
    NOT_HANDED_IN.map(nameOf).sort(),
  );
});
