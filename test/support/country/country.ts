// A made-up country: 76 provinces with the real ones' names and sizes, and the files that they hand in to the department.
import { dataCsv } from '../../../src/documents/data/data-csv';
import { dataFileName } from '../../../src/documents/data/data-file-name';
import { dataJson } from '../../../src/documents/data/data-json';
import { type NationalProvince, nationalProvinces } from '../../../src/domain/country/provinces';
import type { DataFile } from '../../../src/domain/data/data-row';
import type { Province } from '../../../src/domain/province/province';
import { dataRows } from '../../../src/indicators/province/data-rows';
import { chanceOf } from './chance';
import { CHANGED, type Fault, OUTDATED, TWICE, withChangedFigure, withLaoTwice } from './faults';
import { ACCEPTED, type Format, formatOf, LATE, NOT_HANDED_IN, UPGRADING, WITH_FUNDS } from './hand-over';
import { laosOf } from './laos';
import { type Made, provinceOf } from './province';
import { sizeOf } from './sizes';
import { ROUNDS } from './year';

export interface Wanted {
  seed: number;
  /** How many times as many LAOs as the real provinces have. */
  times: number;
  /** All files are CSV, of either version: the quickest to make. */
  csvAlone: boolean;
}

export interface HandedIn {
  name: string;
  content: string;
}

const NEWEST = ROUNDS.length - 1;
const HANDED_IN = '2013-09-03';
const isTown = (district: string) => district.indexOf('เทศบาล') === 0;

/** As the province itself has it. `isLate`: its last district has not reported yet. */
export function madeProvince(
  national: NationalProvince,
  { seed, times }: Pick<Wanted, 'seed' | 'times'>,
  isLate: boolean = LATE.includes(national.code),
): Made {
  const { code, name } = national;
  const size = sizeOf(code, times);
  const manner = { size, hasFunds: WITH_FUNDS.includes(code), upgrades: UPGRADING.includes(code), isLate };
  const laos = laosOf(national, manner, chanceOf(seed, code));
  const districts = laos.map(({ district }) => district).filter((district) => !isTown(district));
  const late = isLate ? (districts[districts.length - 1] ?? null) : null;
  return { name, laos, stage: ACCEPTED.includes(code) ? 'accepted' : 'closed', late, today: HANDED_IN };
}

function dataOf(province: Province, code: string, day: string = HANDED_IN): DataFile {
  const minute = String((Number(code) * 7) % 60).padStart(2, '0');
  return { exportedAt: `${day}T10:${minute}`, rows: dataRows(province, NEWEST) };
}

/** The ten fields that there were in version 1; no name has a comma in it. */
const inVersion1 = (csv: string) =>
  csv
    .split('\r\n')
    .map((line) => line.split(',').slice(0, 10).join(','))
    .join('\r\n');

const WRITERS: Readonly<Record<Exclude<Format, 'xlsx'>, { ending: string; write(data: DataFile): string }>> = {
  csv: { ending: 'csv', write: dataCsv },
  json: { ending: 'json', write: dataJson },
  'csv-1': { ending: 'csv', write: (data) => inVersion1(dataCsv(data)) },
};

/** Null for a workbook, which the add-on itself makes. */
function formatIn(code: string, { csvAlone }: Wanted): Exclude<Format, 'xlsx'> | null {
  const format = formatOf(code);
  if (csvAlone) return format === 'csv-1' ? format : 'csv';
  return format === 'xlsx' ? null : format;
}

/** The files of one province, and what is wrong with one of them. */
function handedIn(national: NationalProvince, wanted: Wanted): { files: HandedIn[]; faults: Fault[] } {
  const { code, name: province } = national;
  const format = NOT_HANDED_IN.includes(code) ? null : formatIn(code, wanted);
  if (!format) return { files: [], faults: [] };
  const { ending, write } = WRITERS[format];
  const made = provinceOf(madeProvince(national, wanted));
  const [name, data] = [dataFileName(made, NEWEST, ending), dataOf(made, code)];
  if (code === CHANGED) {
    const content = withChangedFigure(write(data));
    return { files: [{ name, content }], faults: [{ kind: 'changed', province, file: name }] };
  }
  if (code === TWICE) {
    const content = write(withLaoTwice(data));
    return { files: [{ name, content }], faults: [{ kind: 'twice', province, file: name }] };
  }
  if (code === OUTDATED) {
    const before = dataOf(provinceOf(madeProvince(national, wanted, true)), code, '2013-09-02');
    const again = { name: name.replace(/\.csv$/, ' (1).csv'), content: write(data) };
    return { files: [{ name, content: write(before) }, again], faults: [{ kind: 'outdated', province, file: name }] };
  }
  return { files: [{ name, content: write(data) }], faults: [] };
}

/** Province by province, so that a large country needs no more room than its largest one. */
export function* madeCountry(wanted: Wanted): Iterable<ReturnType<typeof handedIn>> {
  for (const national of nationalProvinces()) yield handedIn(national, wanted);
}
