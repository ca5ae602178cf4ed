// JSON against its published schema, by a validator that is not ours; and the schema against what it must refuse.
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataJson } from '../../src/documents/data/data-json';
import { DATA_FIELDS, type DataRow } from '../../src/domain/data/data-row';
import { dataRows } from '../../src/indicators/province/data-rows';
import { plainChecksum } from '../reference/checksum';
import { runs } from '../support/chance';
import { anyFunds, typedFund } from '../support/provinces/arbitrary-funds';
import { anyLaos } from '../support/provinces/arbitrary-laos';
import { fileOf } from '../support/provinces/data-file';
import { JULY, oneLao, phrae, provinceOf, ROUNDS } from '../support/provinces/province';

const schema = JSON.parse(readFileSync(new URL('../../schema/khanton-data.schema.json', import.meta.url), 'utf8'));
const isData = new Ajv2020({ allErrors: true, strictTypes: false }).compile(schema);

function expectData(data: unknown): void {
  expect([isData(data), isData.errors]).toEqual([true, null]);
}
const made = { exportedAt: '2013-07-03T09:00', checksum: '0123abcd' };
const envelope = (rows: unknown) => ({ format: 'khanton-data', version: 2, ...made, rows });
const checksumOf = (rows: readonly DataRow[]) =>
  plainChecksum(
    made.exportedAt,
    rows.map((each) => DATA_FIELDS.map((field) => each[field])),
  );
const row = (more: object = {}) => ({ ...dataRows(oneLao([4]), 0)[0], ...more });

describe('the JSON', () => {
  it('of Phrae is as the schema says, and holds the rows', () => {
    const rows = dataRows(phrae(), JULY);
    const data = JSON.parse(dataJson(fileOf(rows)));
    expectData(data);
    expect(data).toEqual({ ...envelope(rows), checksum: checksumOf(rows) });
    for (const each of data.rows) expect(Object.keys(each)).toEqual(DATA_FIELDS);
  });

  it('of any province is as the schema says', () => {
    const property = fc.property(anyLaos, fc.nat(ROUNDS.length - 1), (laos, round) =>
      expectData(JSON.parse(dataJson(fileOf(dataRows(provinceOf(laos), round))))),
    );
    fc.assert(property, { numRuns: runs(30) });
  });

  it('of any funds is as the schema says', () => {
    const property = fc.property(anyFunds, fc.nat(ROUNDS.length - 1), (laos, round) => {
      const fields = laos.map((lao) => ({ ...lao, cells: [], facts: typedFund(lao) }));
      expectData(JSON.parse(dataJson(fileOf(dataRows(provinceOf(fields), round)))));
    });
    fc.assert(property, { numRuns: runs(30) });
  });

  it('of a province without LAOs is an empty list', () =>
    expect(JSON.parse(dataJson(fileOf([])))).toEqual({ ...envelope([]), checksum: checksumOf([]) }));

  it('of several provinces can be stacked', () => {
    const provinces = ['แพร่', 'น่าน', '"><script>'].map((name) => ({ ...phrae(), name }));
    const stacked = provinces.flatMap(
      (province) => JSON.parse(dataJson(fileOf(dataRows(province, JULY)))).rows as DataRow[],
    );
    expectData(envelope(stacked));
    expect(new Set(stacked.map(({ province }) => province)).size).toBe(3);
    expect(stacked).toHaveLength(3 * 83 * 4);
  });
});

const NO_MARKS = { highestStep: null, passStep: null, requiredShare: null, aimedShare: null };

describe('the schema', () => {
  it('names the fields, all of them required, in their order', () => {
    expect(schema.$defs.row.required).toEqual(DATA_FIELDS);
    expect(Object.keys(schema.$defs.row.properties)).toEqual(DATA_FIELDS);
  });

  it.each([
    { value: 11, standing: 11 },
    { value: 2.5 },
    { value: '4' },
    { value: -1, standing: -1 },
    { value: null },
    { state: 'carried' },
    { value: null, standing: null, state: 'carried' },
    { value: null, standing: 4, state: 'none' },
    { state: 'missing' },
    { round: '1 ก.ค. 2556' },
    { round: '2013-13-01' },
    { fiscalYear: 2013 },
    { type: 'อบต.' },
    { LAO: '' },
    { indicator: '' },
    { indicator: 'fund', value: 2, standing: 2 },
    { provinceCode: 54 },
    { region: 'east' },
    { highestStep: null },
    { passStep: null },
    { requiredShare: 101 },
    { indicatorName: null },
    { reportState: 'done' },
    { target: '' },
    { note: 'more' },
  ])('refuses a row with %j', (more) => {
    expectData(envelope([row()]));
    expect(isData(envelope([row(more)]))).toBe(false);
  });

  it.each(DATA_FIELDS)('refuses a row without %s', (field) => {
    const { [field]: _, ...rest } = row() as DataRow;
    expect(isData(envelope([rest]))).toBe(false);
  });

  it.each([
    { version: 1 },
    { format: 'other' },
    { rows: {} },
    { extra: 1 },
    { exportedAt: '2013-07-03' },
    { checksum: 'x' },
  ])('refuses an envelope with %j', (more) => expect(isData({ ...envelope([row()]), ...more })).toBe(false));

  it('takes an indicator that is still to come, whose values are no steps', () =>
    expectData(envelope([row({ indicator: 'volunteers', value: 9_000_000, standing: 9_000_000, ...NO_MARKS })])));
});
