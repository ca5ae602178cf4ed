// CSV as spreadsheets read it: every field comes back, and nothing is computed.
import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataCsv } from '../../src/documents/data/data-csv';
import { DATA_FIELDS, type DataRow, FILE_FIELDS } from '../../src/domain/data/data-row';
import { dataRows } from '../../src/indicators/province/data-rows';
import { plainChecksum } from '../reference/checksum';
import { runs } from '../support/chance';
import { fileOf } from '../support/provinces/data-file';
import { JULY, oneLao, phrae } from '../support/provinces/province';

const COLUMNS: string[] = [...DATA_FIELDS, ...FILE_FIELDS];
/** Of what was read. */
const NUMBERS = ['fiscalYear', 'value', 'standing', 'highestStep', 'passStep', 'requiredShare', 'aimedShare'];

/** Read by another program's parser; an empty cell is ''. */
async function readBack(csv: string): Promise<string[][]> {
  const sheet = await new ExcelJS.Workbook().csv.read(Readable.from([csv.slice(1)]), {
    map: (value: unknown) => value,
  });
  const rows: string[][] = [];
  sheet.eachRow((row) => rows.push(COLUMNS.map((_, index) => String(row.getCell(index + 1).value ?? ''))));
  return rows;
}

const textOf = (value: DataRow[keyof DataRow]) => (value === null ? '' : String(value));
const row = (more: Partial<DataRow>) => ({ ...(dataRows(oneLao([4]), 0)[0] as DataRow), ...more }) as DataRow;
/** As a program has them that has read the schema. */
const valuesOf = (cells: readonly string[]) =>
  DATA_FIELDS.map((field, at) => (cells[at] && NUMBERS.includes(field) ? Number(cells[at]) : cells[at]));
/** What a program does that wants the texts as they are. */
const withoutMark = (text: string) => text.replace(/^'/, '');

describe('the CSV', () => {
  it('has a BOM, a header, and lines that end in CRLF', () => {
    const csv = dataCsv(fileOf(dataRows(phrae(), JULY)));
    const lines = csv.split('\r\n');
    expect(csv.startsWith(`\uFEFF${COLUMNS.join(',')}\r\nแพร่,2556,2013-04-01,step,`)).toBe(true);
    expect(lines).toHaveLength(83 * 4 + 2);
    expect(lines.at(-1)).toBe('');
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('leaves a cell empty where there is no value, and writes 0 as 0', () => {
    const csv = dataCsv(fileOf(dataRows(oneLao([null, 0, null]), 2)));
    expect(
      csv
        .split('\r\n')
        .slice(1, 4)
        .map((line) => line.split(',').slice(7, 10)),
    ).toEqual([
      ['', 'none', ''],
      ['0', 'reported', '0'],
      ['', 'carried', '0'],
    ]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\n=1', '＝1', "'=1", '\u00A0=1', '\uFEFF=1'])(
    'lets no spreadsheet compute the name %j',
    async (LAO) => {
      const [, cells = []] = await readBack(dataCsv(fileOf([row({ LAO })])));
      expect(cells[DATA_FIELDS.indexOf('LAO')]).toMatch(/^'/);
    },
  );

  it('gives back every text, whatever it holds', async () => {
    const anyText = fc.string({
      unit: fc.constantFrom('ก', '"', ',', ';', '\n', '\r', '\t', '=', '-', "'", ' ', 'a'),
      minLength: 1,
    });
    const texts = fc.record({ province: anyText, district: anyText, LAO: anyText });
    const property = fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 5 }), async (drawn) => {
      const rows = drawn.map(row);
      const read = await readBack(dataCsv(fileOf(rows)));
      const wanted = rows.map((each) => DATA_FIELDS.map((field) => textOf(each[field])));
      const typed = read.slice(1).map((cells) => cells.map(withoutMark));
      expect(typed.map((cells) => cells.slice(0, DATA_FIELDS.length))).toEqual(wanted);
      const checksum = plainChecksum('2013-07-03T09:00', typed.map(valuesOf));
      expect(typed.map((cells) => cells.slice(DATA_FIELDS.length))).toEqual(
        rows.map(() => ['2013-07-03T09:00', '2', checksum]),
      );
    });
    await fc.assert(property, { numRuns: runs(100) });
  });
});
