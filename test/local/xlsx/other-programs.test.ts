// The same workbook in other programs' handwriting: what every spreadsheet program opens is read alike, to the last cell.

import JSZip from 'jszip';
import { beforeAll, describe, expect, it } from 'vitest';
import { calculate } from '../../../local/calculate.ts';
import { cellAt, changeCell, newSheet, newWorkbook } from '../../../local/workbook/cells.ts';
import type { Cell, Sheet, Workbook } from '../../../local/workbook/workbook.ts';
import { readXlsx, writeXlsx } from '../../../local/xlsx.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const TEXTS = 'xl/sharedStrings.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const book = sample();
let written: Uint8Array;

function sample(): Workbook {
  const book = newWorkbook({ name: 'แพร่', owner: 'a@b.c' });
  book.sheets = ['ลอง', 'สอง'].map((name) => ({ ...newSheet(book, name), frozenRows: 1 }));
  const [sheet, other] = book.sheets as [Sheet, Sheet];
  book.activeSheet = sheet.id;
  changeCell(other, 0, 0, { value: 5 });
  ['ทต.บ้านปิน', 1, true, 'อบต. & <หัวทุ่ง>'].forEach((value, column) => {
    changeCell(sheet, 0, column, { value });
  });
  changeCell(sheet, 1, 0, { value: 3, note: 'หมายเหตุ' });
  changeCell(sheet, 1, 1, { value: 4 });
  changeCell(sheet, 1, 2, { value: 7, formula: '=A2+B2' });
  return book;
}

beforeAll(async () => {
  written = await writeXlsx(book);
});

type Change = (zip: JSZip) => unknown;

async function changed(...changes: Change[]): Promise<Workbook> {
  const zip = await JSZip.loadAsync(written);
  for (const change of changes) await change(zip);
  return readXlsx(await zip.generateAsync({ type: 'uint8array' }));
}

/** Must find something to change. */
function inPart(part: string, change: (xml: string) => string): Change {
  return async (zip) => {
    const xml = (await zip.file(part)?.async('string')) ?? '';
    expect(change(xml), part).not.toBe(xml);
    zip.file(part, change(xml));
  };
}

const move =
  (from: string, to: string): Change =>
  async (zip) => {
    zip.file(to, (await zip.file(from)?.async('uint8array')) as Uint8Array);
    zip.remove(from);
  };

/** Every element under the prefix that is the vocabulary's. */
const prefixed = (xml: string) =>
  xml.replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`).replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:');

const everySheet = (change: (xml: string) => string): Change[] =>
  [1, 2, 3].map((number) => inPart(`xl/worksheets/sheet${number}.xml`, change));

const partOfSheet = (name: string): Change[] => [
  move(SHEET, `xl/worksheets/${name}`),
  move('xl/worksheets/_rels/sheet1.xml.rels', `xl/worksheets/_rels/${name}.rels`),
  inPart(RELATIONS, (xml) => xml.replace('worksheets/sheet1.xml', `worksheets/${name}`)),
];

describe('read alike is a file', () => {
  it.each<[string, Change[]]>([
    ['whose rows and cells have no numbers', everySheet((xml) => xml.replace(/(<(?:row|c)) r="\w+"/g, '$1'))],
    [
      'with a prefix at each element',
      [...everySheet(prefixed), ...['xl/workbook.xml', 'xl/styles.xml', TEXTS].map((part) => inPart(part, prefixed))],
    ],
    [
      'with another prefix for relations',
      [inPart('xl/workbook.xml', (xml) => xml.replace(/\br:id=/g, 'rel:id=').replace('xmlns:r=', 'xmlns:rel='))],
    ],
    ['with apostrophes for quotes', everySheet((xml) => xml.replace(/="([^"']*)"/g, "='$1'"))],
    ['whose texts are CDATA', [inPart(TEXTS, (xml) => xml.replace('>ทต.บ้านปิน<', '><![CDATA[ทต.บ้านปิน]]><'))]],
    ['with more beside its texts', [inPart(TEXTS, (xml) => xml.replace('</sst>', '<extLst><ext/></extLst></sst>'))]],
    [
      'whose texts stand in the cells, and are said again as values',
      [
        inPart(SHEET, (xml) =>
          xml.replace(/<c r="A1"([^>]*) t="s"><v>\d+<\/v><\/c>/, (_, style: string) => {
            const text = 'ทต.บ้านปิน';
            return `<c r="A1"${style} t="inlineStr"><v>${text}</v><is><t>${text}</t></is></c>`;
          }),
        ),
      ],
    ],
    ['whose sheet has another name', partOfSheet('sheet.xml')],
    ['whose sheet has a longer name', partOfSheet('sheet_long.xml')],
    ['whose sheet has a capital', partOfSheet('Sheet1.xml')],
    [
      'whose folder is written otherwise than its relations have it',
      [1, 2, 3].map((number) => move(`xl/worksheets/sheet${number}.xml`, `xl/workSheets/Sheet${number}.xml`)),
    ],
    [
      'whose relations begin at the root',
      [inPart(RELATIONS, (xml) => xml.replaceAll('Target="worksheets/', 'Target="/xl/worksheets/'))],
    ],
    [
      'of the strict kind',
      [
        ...everySheet((xml) => xml.replace(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')),
        inPart(RELATIONS, (xml) => xml.replaceAll(RELATED, 'http://purl.oclc.org/ooxml/officeDocument/relationships')),
      ],
    ],
    [
      'with drawings that are nobody’s',
      [
        (zip) => zip.file('xl/drawings/drawing1.xml', '<wsDr><oneCellAnchor><from/></oneCellAnchor></wsDr>'),
        inPart(SHEET, (xml) => xml.replace('</worksheet>', '<drawing r:id="rId99"/></worksheet>')),
      ],
    ],
    ['in UTF-16', [async (zip) => zip.file(TEXTS, utf16((await zip.file(TEXTS)?.async('string')) ?? ''))]],
  ])('%s', async (_, changes) => {
    expect(await changed(...changes)).toStrictEqual(book);
  });

  it('without styles, but for how it looks', async () => {
    const [sheet] = (await changed((zip) => zip.remove('xl/styles.xml'))).sheets;
    expect(sheet && [0, 1, 2, 3].map((column) => cellAt(sheet, 0, column)?.value)).toEqual([
      'ทต.บ้านปิน',
      1,
      true,
      'อบต. & <หัวทุ่ง>',
    ]);
  });
});

function utf16(xml: string): Uint8Array {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml.replace('UTF-8', 'UTF-16'), 'utf16le')]);
}

describe('a cell', () => {
  const bookWith = (content: string, names = ''): Promise<Workbook> =>
    changed(
      inPart(SHEET, (xml) => xml.replace(/<c r="B2"[^>]*>.*?<\/c>/, content)),
      ...(names ? [inPart('xl/workbook.xml', (xml) => xml.replace('</sheets>', `</sheets>${names}`))] : []),
    );

  async function cellWith(content: string): Promise<Cell | undefined> {
    const [sheet] = (await bookWith(content)).sheets;
    return sheet && cellAt(sheet, 1, 1);
  }

  it.each([
    ['another file', '[1]Sheet1!B3'],
    ['another file whose tab has a blank', "'[1]Sheet 1'!B3"],
    ['a table', 'Table1[[#This Row],[c4]]'],
  ])('that reads %s keeps its text and its last value, and tells other programs', async (_, formula) => {
    const cell = await cellWith(`<c r="B2"><f>${formula}</f><v>4</v></c>`);
    expect(cell).toEqual({ value: 4, formula: `=${formula}`, note: expect.stringContaining(`: =${formula}`) });
  });

  it('that reads another file and has no value stays a formula', async () => {
    expect(await cellWith('<c r="B2"><f>[1]Sheet1!B3</f></c>')).toEqual({ value: null, formula: '=[1]Sheet1!B3' });
  });

  it.each([
    ['a value', '<definedName name="ขั้นล่าสุด">4</definedName>', 8],
    ['a place', "<definedName name='ขั้นล่าสุด'>'สอง'!$A$1</definedName>", 10],
    ['a formula', '<definedName name="ขั้นล่าสุด">1+2</definedName>', 6],
    ['a name', '<definedName name="ขั้นล่าสุด">ขั้น</definedName><definedName name="ขั้น">6</definedName>', 12],
    [
      'one thing in the file and another in its tab',
      '<definedName name="ขั้นล่าสุด" localSheetId="0">4</definedName><definedName name="ขั้นล่าสุด">5</definedName>',
      8,
    ],
  ])('that reads a name for %s reads that, and keeps the name', async (_, names, value) => {
    const content = '<c r="B2"><f>ขั้นล่าสุด*2</f><v>1</v></c>';
    const book = await bookWith(content, `<definedNames>${names}</definedNames>`);
    await calculate(book, {});
    const expected = { value, formula: '=ขั้นล่าสุด*2' };
    expect(cellAt(book.sheets[0] as Sheet, 1, 1)).toEqual(expected);
    const saved = await readXlsx(await writeXlsx(book));
    expect(saved).toStrictEqual(book);
  });

  it('whose value is written as a date is that date', async () => {
    const cell = await cellWith('<c r="B2" t="d"><v>2013-07-04T12:00:00</v></c>');
    expect(cell).toEqual({ value: 41_459.5, numberFormat: 'd/m/yyyy' });
  });

  it('whose own text has escapes has what they stand for', async () => {
    const cell = await cellWith('<c r="B2" t="inlineStr"><is><t>ทต._x000D_บ้านปิน</t></is></c>');
    expect(cell).toEqual({ value: 'ทต.\rบ้านปิน' });
  });
});

describe('what is really damaged is refused in a sentence', () => {
  it.each<[string, Change]>([
    ['a sheet that ends in the middle', inPart(SHEET, (xml) => xml.slice(0, xml.indexOf('</sheetData>')))],
    ['a row of no number', inPart(SHEET, (xml) => xml.replace('<row r="1"', '<row r="x"'))],
    ['texts that are gone', (zip) => zip.remove(TEXTS)],
    ['a sheet that is gone', (zip) => zip.remove(SHEET)],
    ['a workbook without relations', (zip) => zip.remove(RELATIONS)],
    ['a cell nowhere', inPart(SHEET, (xml) => xml.replace('<c r="A1"', '<c r="A0"'))],
  ])('%s', async (_, change) => {
    await expect(changed(change)).rejects.toThrow(
      /^อ่านไฟล์นี้ไม่ได้ เพราะไฟล์เสียหาย.*โปรดเปิดด้วยโปรแกรมสเปรดชีต.* \/ This file cannot be read: it is damaged/,
    );
  });
});
