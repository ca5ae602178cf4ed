// What is wrong is found: each fault that is planted, by the assertion that is there for it.
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dataRows } from '../../src/indicators/province/data-rows';
import type { Connection } from '../../warehouse/duckdb/database';
import { broken, build } from '../../warehouse/duckdb/warehouse';
import { fund } from '../support/provinces/facts';
import { JULY, phrae, provinceOf } from '../support/provinces/province';
import { warehouseOf } from '../support/warehouse/warehouse-of';

const withFunds = () =>
  provinceOf(
    ['อบต.ปากกาง', 'อบต.ไทรย้อย'].map((name) => ({
      district: 'ลอง',
      type: 'SAO',
      name,
      cells: [1, 2, 3, 4],
      facts: fund({ fundAtStart: true, membersAtStart: 10 }, [11, null, 12]),
    })),
  );

const FILES = [
  { exportedAt: '2013-07-03T09:00', rows: dataRows(phrae(), JULY) },
  { exportedAt: '2013-07-04T09:00', rows: dataRows({ ...withFunds(), name: 'น่าน' }, JULY) },
];

let warehouse: Connection;

beforeAll(async () => {
  warehouse = await warehouseOf(FILES);
});
// What is planted is taken out again.
beforeEach(() => warehouse.run('begin transaction'));
afterEach(() => warehouse.run('rollback'));

const names = async () => Object.keys(await broken(warehouse)).map((name) => name.replace(/^khanton_/, ''));
const IN_JULY = "province = 'แพร่' and round = '2013-07-01'";
/** Of two of the same name one is found. */
const ONE = `LAO = 'อบต.ปากกาง' and ${IN_JULY}`;

it('two sound files break nothing', async () => expect(await names()).toEqual([]));

describe.each<[fault: string, planted: string, found: string[]]>([
  [
    'a row that stands twice',
    `insert into handed_in select * from handed_in where ${ONE}`,
    ['reports_assertions_uniqueKey_0', 'reports_assertions_uniqueKey_1'],
  ],
  [
    'another LAO under the same identity',
    `insert into handed_in select * replace ('อบต.อื่น' as LAO) from handed_in where ${ONE}`,
    ['reports_assertions_uniqueKey_1'],
  ],
  ['a standing that does not follow', `update handed_in set standing = 0 where ${ONE}`, ['standings_are_as_handed_in']],
  [
    'a carried value called a report',
    `update handed_in set state = 'carried' where ${ONE}`,
    ['standings_are_as_handed_in'],
  ],
  [
    'a count that is reported and is not what counts',
    "update handed_in set standing = 99 where indicator = 'fund-members' and state = 'reported'",
    ['standings_are_as_handed_in'],
  ],
  [
    'a step that the ladder does not have',
    `update handed_in set value = 6, standing = 6 where ${ONE}`,
    ['reports_assertions_rowConditions'],
  ],
  ['a type that is none', `update handed_in set type = 'city' where ${ONE}`, ['reports_assertions_rowConditions']],
  [
    'a file of another version',
    "update handed_in set schemaVersion = 3 where province = 'แพร่'",
    ['reports_assertions_rowConditions'],
  ],
  ['two deadlines', `update handed_in set provinceDeadline = '2013-07-09' where ${ONE}`, ['marks_are_one']],
  ['two shares', `update handed_in set requiredShare = 61 where ${ONE}`, ['marks_are_one']],
  [
    'a province that is none of the 76',
    "update handed_in set province = 'กรุงเทพมหานคร', provinceCode = null, region = null where province = 'แพร่'",
    ['provinces_are_known'],
  ],
  [
    "another province's code",
    "update handed_in set provinceCode = '57' where province = 'แพร่'",
    ['provinces_are_known'],
  ],
  [
    'two files of the same minute',
    `insert into handed_in select * replace ('00000000' as checksum, 'อบต.อื่น' as LAO, 'ลอง/SAO/อบต.อื่น' as identity) from handed_in where ${ONE}`,
    ['newest_files_assertions_rowConditions'],
  ],
])('%s', (_fault, planted, found) => {
  it('is found when the figures are built anew', async () => {
    await warehouse.run(planted);
    await build(warehouse);
    expect(await names()).toEqual(expect.arrayContaining(found));
  });
});

describe.each<[sum: string, planted: string, found: string[]]>([
  [
    'districts',
    "update progress set SAOs = SAOs + 1, SAOStep4 = SAOStep4 + 1, reported = reported + 1 where level = 'district' and district = 'ลอง'",
    ['progress_adds_up'],
  ],
  [
    'provinces',
    "update progress set reported = reported - 1, carried = carried + 1 where level = 'province'",
    ['progress_adds_up'],
  ],
  [
    'regions',
    "update completeness set expected = expected + 1, missing = missing + 1 where level = 'region'",
    ['completeness_adds_up'],
  ],
  ['the country of amounts', "update amounts set now = now + 1 where level = 'country'", ['amounts_add_up']],
  [
    'the country of changes',
    "update comparison set rose = rose + 1 where level = 'country' and step = 3",
    ['comparison_adds_up'],
  ],
  [
    'municipalities and SAOs',
    "update progress set reported = reported + 1 where level = 'country'",
    ['progress_assertions_rowConditions', 'progress_adds_up'],
  ],
  [
    'steps of a type',
    "update progress set municipalityStep3 = municipalityStep3 + 1 where level = 'country'",
    ['progress_assertions_rowConditions', 'progress_adds_up'],
  ],
  [
    'expected, reported and missing',
    "update completeness set missing = missing + 1 where level = 'country'",
    ['completeness_assertions_rowConditions', 'completeness_adds_up'],
  ],
  [
    'now and before',
    "update comparison set net = net + 1 where level = 'country' and step = 4",
    ['comparison_assertions_rowConditions', 'comparison_adds_up'],
  ],
  ['what two figures count', "update targets set LAOs = LAOs + 1 where province = 'แพร่'", ['figures_agree']],
])('a sum that does not hold: %s', (_sum, planted, found) => {
  it('is found', async () => {
    await warehouse.run(planted);
    expect((await names()).sort()).toEqual([...found].sort());
  });
});
