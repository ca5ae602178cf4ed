// Files that were made elsewhere, and files that are none.

import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { cellAt, newWorkbook } from '../../../local/workbook/cells.ts';
import type { Sheet, Workbook } from '../../../local/workbook/workbook.ts';
import { readXlsx, UnreadableFile, writeXlsx } from '../../../local/xlsx.ts';

async function read(fill: (sheet: ExcelJS.Worksheet, file: ExcelJS.Workbook) => void, options = {}): Promise<Workbook> {
  const file = new ExcelJS.Workbook();
  fill(file.addWorksheet('แผ่นงาน'), file);
  return readXlsx(new Uint8Array(await file.xlsx.writeBuffer(options)));
}

function at({ sheets: [sheet] }: Workbook, row: number, column = 0) {
  return cellAt(sheet as Sheet, row, column);
}

const richText = { richText: [{ text: 'ทต.' }, { font: { bold: true }, text: 'บ้านถิ่น' }] };

describe('a file from elsewhere', () => {
  it.each([true, false])(
    'has texts, rich texts, numbers, booleans, errors, dates (shared strings: %s)',
    async (useSharedStrings) => {
      const book = await read(
        (sheet) => {
          sheet.addRows([
            ['0123'],
            [richText],
            [3.5],
            [true],
            [{ error: '#N/A' }],
            [new Date('2013-07-01T06:00:00Z')],
            ['=1+1'],
          ]);
          sheet.getCell('A6').numFmt = 'd/m/yyyy';
        },
        { useSharedStrings },
      );
      expect([0, 1, 2, 3, 4, 5, 6].map((row) => at(book, row))).toEqual([
        { value: '0123' },
        { value: 'ทต.บ้านถิ่น' },
        { value: 3.5 },
        { value: true },
        { value: { error: '#N/A' } },
        { value: 41456.25, numberFormat: 'd/m/yyyy' },
        { value: '=1+1' },
      ]);
    },
  );

  it('has formulas, shared ones and arrays', async () => {
    const book = await read((sheet) => {
      sheet.addRows([[1], [2], [3]]);
      sheet.fillFormula('B1:B3', 'A1*2+LOG10(A1)&"A1"', [2, 4, 6]);
      const array = { formula: '_xlfn._xlws.FILTER(A1:A3,A1:A3>1)', result: 2, shareType: 'array', ref: 'C1:C2' };
      sheet.getCell('C1').value = array as unknown as ExcelJS.CellFormulaValue;
      sheet.getCell('C2').value = 3;
    });
    expect(at(book, 2, 1)).toEqual({ value: 6, formula: '=A3*2+LOG10(A3)&"A1"' });
    expect(at(book, 0, 2)).toEqual({ value: 2, formula: '=FILTER(A1:A3,A1:A3>1)' });
    expect(at(book, 1, 2)).toEqual({ value: 3, spilled: true });
  });

  it('has links: to its own tabs as formulas, to the web as texts', async () => {
    const book = await read((sheet, file) => {
      file.addWorksheet('สอง');
      sheet.getCell('A1').value = { text: 'ไป', hyperlink: "#'สอง'!B2:C3" };
      sheet.getCell('A2').value = { text: 'เว็บ', hyperlink: 'https://example.com' };
    });
    const id = book.sheets[1]?.id;
    expect(at(book, 0)).toEqual({ value: 'ไป', formula: `=HYPERLINK("#gid=${id}&range=B2:C3","ไป")` });
    expect(at(book, 1)).toEqual({ value: 'เว็บ' });
  });

  it('has styles, sizes, notes, validations, conditional formats, protection', async () => {
    const book = await read((sheet) => {
      const cell = sheet.getCell('A1');
      cell.style = {
        font: { name: 'Calibri', size: 11, bold: true, color: { theme: 1 } },
        fill: { type: 'pattern', pattern: 'solid', fgColor: { theme: 9 } },
      };
      cell.note = 'หมายเหตุ';
      cell.dataValidation = { type: 'whole', operator: 'between', formulae: [0, 5], showErrorMessage: true };
      sheet.getColumn(2).width = 20;
      sheet.getRow(3).height = 30;
      sheet.addConditionalFormatting({
        ref: 'A1:A9',
        rules: [
          { type: 'cellIs', operator: 'greaterThan', formulae: [3], priority: 1, style: { font: { italic: true } } },
        ],
      });
      sheet.getCell('B2').protection = { locked: false };
      void sheet.protect('', {});
    });
    const [sheet] = book.sheets;
    expect(at(book, 0)).toEqual({
      value: null,
      style: { bold: true, background: '#70ad47' },
      note: 'หมายเหตุ',
      validation: { criteria: 'NUMBER_BETWEEN', values: [0, 5], allowInvalid: false },
    });
    expect([sheet?.columnWidths, sheet?.rowHeights]).toEqual([
      [undefined, 140],
      [undefined, undefined, 40],
    ]);
    expect(sheet?.conditionalFormats).toMatchObject([
      { criteria: 'CUSTOM_FORMULA', values: ['=A1>3'], style: { italic: true } },
    ]);
    expect(sheet?.protections).toMatchObject([
      { area: null, unprotected: [{ row: 1, column: 1, rows: 1, columns: 1 }] },
    ]);
  });

  it('whose validations go over whole columns has them where its data can be', async () => {
    const book = await read((sheet) => {
      sheet.getCell('A1').value = 1;
      const rules = (sheet as unknown as { dataValidations: { add(area: string, rule: unknown): void } })
        .dataValidations;
      rules.add('B1:D1048576', { type: 'list', formulae: ['"a,b"'], showErrorMessage: true });
    });
    expect(at(book, 999, 3)?.validation?.values).toEqual(['a', 'b']);
    const validated = book.sheets.flatMap(({ cells }) =>
      cells.flatMap((row) => row.filter((cell) => cell?.validation)),
    );
    expect(validated).toHaveLength(3000);
    // All of them share one rule.
    expect(new Set(validated.map((cell) => cell?.validation)).size).toBe(1);
  });
});

describe('what is no workbook', () => {
  const empty = async () => new Uint8Array(await new ExcelJS.Workbook().xlsx.writeBuffer());
  const whole = () => writeXlsx(newWorkbook({ name: 'book', owner: 'a@b.c' }));
  const emptyZip = Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]);

  const bytes = (text: string) => Buffer.from(text, 'latin1');
  const old = (name: string) => Buffer.concat([bytes('\xd0\xcf\x11\xe0'), Buffer.from(name, 'utf16le')]);
  const zipped = async (parts: Record<string, string>) => {
    const zip = new JSZip();
    for (const [name, text] of Object.entries(parts)) zip.file(name, text);
    return zip.generateAsync({ type: 'uint8array' });
  };
  const open = 'mimetypeapplication/vnd.oasis.opendocument';

  it.each<[string, () => Promise<Uint8Array> | Uint8Array, en: string, th: string]>([
    ['no bytes', () => new Uint8Array(), 'it is empty', 'ไฟล์ว่างเปล่า'],
    ['an old .xls file', () => old('Workbook'), 'it is an old .xls file', 'ไฟล์ .xls แบบเก่า'],
    ['a file with a password', () => old('EncryptedPackage'), 'it has a password', 'ตั้งรหัสผ่าน'],
    ['an old document', () => old('WordDocument'), 'an old .doc document', 'เอกสาร .doc แบบเก่า'],
    ['an old presentation', () => old('PowerPoint Document'), 'an old .ppt presentation', 'งานนำเสนอ .ppt แบบเก่า'],
    ['text', () => new TextEncoder().encode('district\ttype\tname'), 'a text such as .csv', 'ไฟล์ข้อความ'],
    ['Thai text of another time', () => bytes('\xcd\xb5.,1\n'), 'a text such as .csv', 'ไฟล์ข้อความ'],
    ['a web page', () => bytes('\n<html><table>'), 'a web page or XML', 'หน้าเว็บหรือ XML'],
    ['a paper', () => bytes('%PDF-1.7\0'), 'a .pdf document', 'เอกสาร .pdf'],
    ['a picture', () => bytes('\x89PNG\r\n\x1a\n\0'), 'a picture', 'รูปภาพ'],
    ['anything', () => bytes('\0\x01\x02'), 'it is not an .xlsx spreadsheet', 'ไม่ใช่สเปรดชีต .xlsx'],
    ['a document', () => zipped({ 'word/document.xml': '' }), 'a .docx document', 'เอกสาร .docx'],
    ['a presentation', () => zipped({ 'ppt/presentation.xml': '' }), 'a .pptx presentation', 'งานนำเสนอ .pptx'],
    ['a binary workbook', () => zipped({ 'xl/workbook.bin': '' }), 'an .xlsb file', 'ไฟล์ .xlsb'],
    ['an open workbook', () => bytes(`PK\x03\x04${open}.spreadsheet`), 'an .ods file', 'ไฟล์ .ods'],
    ['an open document', () => bytes(`PK\x03\x04${open}.text`), 'a document of LibreOffice', 'เอกสารของ LibreOffice'],
    ['a zip of something else', () => zipped({ 'a.txt': '' }), 'a .zip archive', 'ไฟล์บีบอัด .zip'],
    ['a zip of nothing', () => emptyZip, 'a .zip archive', 'ไฟล์บีบอัด .zip'],
    ['a workbook without sheets', empty, 'it is damaged', 'ไฟล์เสียหาย'],
    ['the first half', async () => (await whole()).slice(0, 3000), 'it is incomplete', 'ไฟล์ไม่ครบ'],
    ['all but the last byte', async () => (await whole()).slice(0, -1), 'it is damaged', 'ไฟล์เสียหาย'],
    ['all but the first byte', async () => (await whole()).slice(1), 'it is not an .xlsx', 'ไม่ใช่สเปรดชีต'],
  ])('%s is told apart in one plain sentence', async (_, made, en, th) => {
    const failure = await readXlsx(await made()).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnreadableFile);
    const [thai, english] = (failure as Error).message.split(' / ');
    expect(english).toMatch(/^This file cannot be read: .*\. [A-Z].*\.$/);
    expect(thai).toMatch(/^อ่านไฟล์นี้ไม่ได้ เพราะ.* โปรด/);
    expect([english, thai]).toEqual([expect.stringContaining(en), expect.stringContaining(th)]);
  });
});
