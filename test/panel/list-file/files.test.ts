// Files of other programs, and what they put on the clipboard: the ministry's list of 83 LAOs comes out of each.
import { readdirSync, readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../src/domain/province/roster';
import { rosterYear } from '../../../src/domain/province/roster-columns';
import type { RosterLine } from '../../../src/domain/province/roster-line';
import { FACT_GROUPS } from '../../../src/indicators/all';
import { docxRows } from '../../../src/panel/list-file/docx-tables';
import { listOfFile, textOfHtml } from '../../../src/panel/list-file/list-of-file';
import { openZip } from '../../../src/panel/list-file/unzip';
import { xlsxSheets } from '../../../src/panel/list-file/xlsx-sheets';
import { docxOf, htmlOf, odsOf, xlsxOf } from '../../support/provinces/list-files';
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

  it('with a sheet for each district, which names none, and another sheet beside them', async () => {
    const book = new ExcelJS.Workbook();
    for (const [name, ...rows] of [
      ['ลอง', ['ที่', 'ชื่อ อปท.', '1 ก.ค. 56'], [1, 'ทต.บ้านปิน', 3], [2, 'อบต.หัวทุ่ง', 4]],
      ['อ.สอง', ['ชื่อ อปท.', '1 ก.ค. 56', 'หมายเหตุ'], ['อบต.เตาปูน', 2]],
      ['สรุป', ['อำเภอ', 'จำนวน'], ['ลอง', 2]],
    ] as const)
      book.addWorksheet(name).addRows(rows.map((row) => [...row]));
    const text = await textOf(new Uint8Array(await book.xlsx.writeBuffer()));
    const { roster, problems } = readRoster(text, ROUNDS, FACT_GROUPS, { province: 'แพร่', names: [] });
    expect(problems).toEqual([]);
    expect(rosterYear(text)).toBe(2556);
    expect(roster.lines.map(({ district, name, steps }) => [district, name, ...steps])).toEqual([
      ['อำเภอลอง', 'ทต.บ้านปิน', 3],
      ['อำเภอลอง', 'อบต.หัวทุ่ง', 4],
      ['อ.สอง', 'อบต.เตาปูน', 2],
    ]);
  });

  it('of LibreOffice', async () => expectAll(await textOf(await odsOf(ROWS))));

  it('of LibreOffice keeps each row at its place, those that are blank too', async () => {
    expect(await textOf(await odsOf([['ก', '', '', 'ข'], [], [''], ['', 'ค\nง']]))).toBe('ก\t\t\tข\n\n\n\t"ค\nง"');
  });

  it('with formulas that nobody has calculated is refused by their cells; an empty text is a value', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('แผ่น 1');
    sheet.addRow(['อำเภอ', 'ชื่อ อปท.', { formula: 'DATE(2013,4,1)' }, '1 พ.ค. 56']);
    sheet.addRow(['ลอง', 'อบต.หัวทุ่ง', { formula: '2+2' }, { formula: 'C2', result: 4 }]);
    sheet.addRow(['ลอง', 'ทต.เวียงต้า', { formula: 'IF(1,"")', result: '' }]);
    sheet.getCell('AB2').value = { formula: 'C2-1' };
    const bytes = new Uint8Array(await book.xlsx.writeBuffer());
    const found = 'แผ่น 1!C1, แผ่น 1!C2, แผ่น 1!AB2';
    expect(await listOfFile(bytes)).toEqual({ problem: 'formulas', found });
    for (let row = 4; row <= 12; row += 1) sheet.getCell(row, 3).value = { formula: 'C2' };
    const many = await listOfFile(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(many).toMatchObject({ problem: 'formulas', found: expect.stringMatching(/^แผ่น 1!C1, .*C10 … \(12\)$/) });
  });

  it('with a password is told apart from one of before 2007', async () => {
    const locked = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le'), 0]);
    expect(await listOfFile(locked)).toEqual({ problem: 'password' });
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

describe('a document of Word', () => {
  it('has the lists of its tables, with the lines between them as their titles', async () => {
    expectAll(await textOf(await docxOf(ROWS, 0)));
  });

  it('with cells joined both ways', async () => {
    const cell = (text: string, more = '') =>
      `<w:tc><w:tcPr>${more}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const xml = `<w:document><w:body><w:p><w:r><w:t>ก</w:t><w:br/><w:t>ข</w:t></w:r></w:p><w:tbl>
      <w:tr>${cell('a', '<w:gridSpan w:val="2"/><w:vMerge w:val="restart"/>')}${cell('b')}</w:tr>
      <w:tr>${cell('x', '<w:gridSpan w:val="2"/><w:vMerge/>')}${cell('c')}</w:tr>
      <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('e')}${cell('f &amp; g')}</w:tr></w:tbl></w:body></w:document>`;
    expect(docxRows(xml)).toEqual({
      rows: [['ก'], ['ข'], ['a', '', 'b'], ['', '', 'c'], ['', 'e', 'f & g']],
      tables: 1,
    });
  });

  it('without a table is no list', async () => {
    expect(await listOfFile(await docxOf([['บันทึกข้อความ']], 0))).toEqual({ problem: 'foreign' });
  });
});

describe('a page', () => {
  it('has the lines between its tables as titles: which of both lists is the main one', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const table = (name: string) => `<table>${row('อำเภอ', 'ชื่อ อปท.')}${row('ลอง', name)}</table>`;
    const text = textOfHtml(
      `<head><title>x</title></head><h1>บัญชี<b>รายชื่อ</b></h1><p>(เป้าหมายหลัก)</p>${table('อบต.หัวทุ่ง')}<p>(เป้าหมายรอง)${table('อบต.ปากกาง')}`,
    );
    expect(text?.split('\n')[0]).toBe('บัญชีรายชื่อ');
    expect(readRoster(text as string, ROUNDS, FACT_GROUPS).roster.lines.map(({ target }) => target)).toEqual([
      'main',
      'secondary',
    ]);
  });

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
