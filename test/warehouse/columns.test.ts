// What the warehouse is loaded with: the columns of the file that provinces export, in their order, and nothing that names a person.
import { expect, it } from 'vitest';
import { dataCsv } from '../../src/documents/data/data-csv';
import { DATA_FIELDS, FILE_FIELDS } from '../../src/domain/data/data-row';
import { dataRows } from '../../src/indicators/province/data-rows';
import { SCHEMA } from '../../warehouse/duckdb/warehouse';
import { JULY, phrae } from '../support/provinces/province';

const COLUMNS = [...DATA_FIELDS, ...FILE_FIELDS];

it('has the columns of an exported file, in their order', () => {
  const [header = ''] = dataCsv({ exportedAt: '2013-07-03T09:00', rows: [] }).split('\r\n');
  expect(header.replace('\uFEFF', '').split(',')).toEqual(COLUMNS);
  expect(SCHEMA.map(({ name }) => name)).toEqual(COLUMNS);
});

it('says of each what it is', () => {
  for (const { name, description } of SCHEMA) expect(description.length, name).toBeGreaterThan(1);
});

it('has a place for whatever stands in a row', () => {
  for (const row of dataRows(phrae(), JULY))
    for (const { name, type, mode } of SCHEMA.filter(({ name }) => name in row)) {
      const value = row[name as keyof typeof row];
      if (value === null) expect(mode, name).toBe('NULLABLE');
      else expect(typeof value, name).toBe(type === 'INTEGER' || type === 'FLOAT' ? 'number' : 'string');
    }
});

/** Whoever adds a column to what leaves a province says here why it names nobody. */
const NAMES_NOBODY: Record<(typeof COLUMNS)[number], string> = {
  province: 'a province',
  fiscalYear: 'a year',
  round: 'a day of the calendar',
  indicator: 'what is measured',
  district: 'a district, or a municipality',
  type: 'municipality or SAO',
  LAO: 'an office',
  value: 'a step, or how many',
  state: 'whether it was reported',
  standing: 'a step, or how many',
  provinceCode: 'a province',
  region: 'a region',
  provinceDeadline: 'a day of the calendar',
  indicatorNumber: 'what is measured',
  indicatorName: 'what is measured',
  highestStep: 'a step',
  passStep: 'a step',
  requiredShare: 'percent',
  aimedShare: 'percent',
  identity: 'an office, as it was called first',
  target: 'a list of offices',
  reportState: 'a state of a report, without who brought it there',
  exportedAt: 'when the file was made',
  schemaVersion: 'a version',
  checksum: 'of all rows together',
};

it('names no person', () => {
  expect(COLUMNS).toEqual(Object.keys(NAMES_NOBODY));
});
