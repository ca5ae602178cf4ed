// What provinces hand in, for tests: made as `export` makes it, read as `stack` reads it.
import { type ReadFile, readFile } from '../../../src/country/read-file';
import { dataCsv } from '../../../src/documents/data/data-csv';
import { dataJson } from '../../../src/documents/data/data-json';
import { nationalProvinces } from '../../../src/domain/country/provinces';
import { DATA_FIELDS, type DataRow } from '../../../src/domain/data/data-row';
import type { Province } from '../../../src/domain/province/province';
import { dataRows } from '../../../src/indicators/province/data-rows';

export const EXPORTED_AT = '2013-09-04T09:00';

export type FileKind = 'csv' | 'json' | 'first';

/** As version 1 wrote it: ten columns, and nothing of the file. */
export function firstCsv(rows: readonly DataRow[]): string {
  const fields = DATA_FIELDS.slice(0, 10);
  const lines = rows.map((row) => fields.map((field) => row[field] ?? '').join());
  return [fields.join(), ...lines].map((line) => `${line}\r\n`).join('');
}

/** `upTo`: an index among its rounds. */
export function fileOf(kind: FileKind, province: Province, upTo: number, exportedAt: string = EXPORTED_AT): string {
  const rows = dataRows(province, upTo);
  if (kind === 'first') return firstCsv(rows);
  return (kind === 'csv' ? dataCsv : dataJson)({ exportedAt, rows });
}

/** The first provinces of the country by these names, in the order of their codes. */
export const named = (provinces: readonly Province[]): Province[] =>
  provinces.map((province, index) => ({ ...province, name: nationalProvinces()[index * 7]?.name as string }));

export function readAll(files: readonly { name: string; text: string }[]): ReadFile {
  const read = files.map(({ name, text }) => readFile(name, text));
  return { handedIn: read.flatMap(({ handedIn }) => handedIn), leftOut: read.flatMap(({ leftOut }) => leftOut) };
}
