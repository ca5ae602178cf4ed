// Files of other programs, and what they put on the clipboard: the ministry's list of 83 LAOs comes out of each.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../src/domain/province/roster';
import type { RosterLine } from '../../../src/domain/province/roster-line';
import { FACT_GROUPS } from '../../../src/indicators/all';
import { listOfFile, textOfHtml } from '../../../src/panel/list-file/list-of-file';
import { openZip } from '../../../src/panel/list-file/unzip';
import { xlsxSheets } from '../../../src/panel/list-file/xlsx-sheets';
import { htmlOf, odsOf, xlsxOf } from '../../support/provinces/list-files';
import { PHRAE_ROSTER, ROUNDS } from '../../support/provinces/province';
import { MINISTRY, writtenRows } from '../../support/provinces/written-list';

const { roster } = readRoster(PHRAE_ROSTER, ROUNDS, FACT_GROUPS);
const sorted = (lines: readonly RosterLine[]) => lines.map((line) => JSON.stringify(line)).sort();
const ROWS = writtenRows(roster.lines, roster.rounds, MINISTRY);

const textOf = async (bytes: Uint8Array) => {
  const list = await listOfFile(bytes);
  return 'text' in list ? list.text : JSON.stringify(list);
};

function expectAll(text: string): void {
  const found = readRoster(text, ROUNDS, FACT_GROUPS);
  expect(found.problems).toEqual([]);
  expect(sorted(found.roster.lines)).toEqual(sorted(roster.lines));
}

/** The day that a heading of the list names, in either era: "1 เม.ย. 56" is in the year 2013, or, as people type it into Excel, 2556. */
const dayIn = (year: number) => (text: string) => {
  const month = ['เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.'].findIndex((name) => text === `1 ${name} 56`);
  return month < 0 ? null : new Date(Date.UTC(year, month + 3, 1));
};

describe('a workbook', () => {
  it('of Excel', async () => expectAll(await textOf(await xlsxOf([ROWS]))));

  it.each([2013, 2556])('with real days for headings, in the year %i', async (year) => {
    expectAll(await textOf(await xlsxOf([ROWS], dayIn(year))));
  });

  it('with both lists on a sheet each', async () => {
    const second = ROWS.findIndex((row) => row.length === 1 && row[0] === '');
    expectAll(await textOf(await xlsxOf([ROWS.slice(0, second), ROWS.slice(second)])));
  });

  it('with two lists that have not the same columns is refused by the names of its sheets', async () => {
    const other = [
      ['อำเภอ', 'ชื่อ อปท.'],
      ['ลอง', 'อบต.หัวทุ่ง'],
    ];
    expect(await listOfFile(await xlsxOf([ROWS, other]))).toEqual({ problem: 'sheets', found: 'แผ่น 1, แผ่น 2' });
  });

  it('of LibreOffice', async () => expectAll(await textOf(await odsOf(ROWS))));

  it('of LibreOffice keeps each row at its place, those that are blank too', async () => {
    expect(await textOf(await odsOf([['ก', '', '', 'ข'], [], [''], ['', 'ค\nง']]))).toBe('ก\t\t\tข\n\n\n\t"ค\nง"');
  });

  it('in pieces is damaged, and other files are told apart from it', async () => {
    const whole = await xlsxOf([ROWS]);
    expect(await listOfFile(whole.subarray(0, whole.length - 400))).toEqual({ problem: 'damaged' });
    const at = Buffer.from(whole).indexOf('xl/worksheets/sheet2.xml') + 100;
    expect(await listOfFile(whole.slice().fill(0x55, at, at + 1))).toEqual({ problem: 'damaged' });
    expect(await listOfFile(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))).toEqual({ problem: 'old' });
    expect(await listOfFile(new TextEncoder().encode('%PDF-1.7'))).toEqual({ problem: 'foreign' });
  });
});

describe('a page', () => {
  it('of Word, on the clipboard', () => expectAll(textOfHtml(htmlOf(ROWS, 0)) as string));

  it('in a file, whatever it is called', async () => {
    expectAll(await textOf(new TextEncoder().encode(`\uFEFF${htmlOf(ROWS, 0)}`)));
  });

  it('without a table is none', () => expect(textOfHtml('<p>ลอง</p>')).toBeNull());

  it.each([
    [
      'cells joined both ways',
      '<table><tr><td colspan=2 rowspan=2>a<td>b<tr><td>c<tr><td>d<td>e<td>f</table>',
      [
        ['a', '', 'b'],
        ['', '', 'c'],
        ['d', 'e', 'f'],
      ],
    ],
    ['a cell that says to reach too far', '<table><tr><td rowspan=9999999>a<td>b</table>', [['a', 'b']]],
    [
      'lines and entities',
      '<table><tr><td><p>a\n b</p><p>&amp;&#3585;</p><td>1<br>2</table>',
      [['"a b\n&ก"', '"1\n2"']],
    ],
    [
      'a table within another',
      '<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr></table>',
      [['ab', 'c']],
    ],
  ])('%s', (_, html, rows) => expect(textOfHtml(html)).toBe(rows.map((cells) => cells.join('\t')).join('\n')));
});

describe('files from elsewhere', () => {
  const FOLDER = new URL('../../support/field-cases/xlsx/', import.meta.url);
  const sheetsOf = async (name: string) => (await xlsxSheets(openZip(readFileSync(new URL(name, FOLDER))))) ?? [];
  const registry = async (name: string) => (await sheetsOf(name)).find((sheet) => sheet.name === 'ทะเบียน อปท.')?.rows;

  it.each(readdirSync(FOLDER))('%s has the 83 LAOs of its registry', async (name) => {
    expect(await registry(name)).toEqual(await registry('base.xlsx'));
    expect(await registry(name)).toHaveLength(85);
  });
});
