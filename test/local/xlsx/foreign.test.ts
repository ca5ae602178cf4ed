// Files that were made elsewhere, and files that are none.

import ExcelJS from 'exceljs';
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

  it('is read in reasonable time when whole columns are validated', async () => {
    const book = await read((sheet) => {
      sheet.getCell('A1').value = 1;
      const rules = (sheet as unknown as { dataValidations: { add(area: string, rule: unknown): void } })
        .dataValidations;
      rules.add('B1:D1048576', { type: 'list', formulae: ['"a,b"'], showErrorMessage: true });
    });
    expect(at(book, 999, 3)?.validation?.values).toEqual(['a', 'b']);
    expect(book.sheets[0]?.rowCount).toBe(1000);
  }, 2000);
});

describe('what is no workbook', () => {
  const empty = async () => new Uint8Array(await new ExcelJS.Workbook().xlsx.writeBuffer());
  const whole = () => writeXlsx(newWorkbook({ name: 'book', owner: 'a@b.c' }));
  const emptyZip = Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]);

  it.each<[string, () => Promise<Uint8Array> | Uint8Array]>([
    ['no bytes', () => new Uint8Array()],
    ['an old .xls file', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['text', () => new TextEncoder().encode('district\ttype\tname')],
    ['a zip without a workbook', () => emptyZip],
    ['a workbook without sheets', empty],
    ['the first half', async () => (await whole()).slice(0, 3000)],
    ['all but the last byte', async () => (await whole()).slice(0, -1)],
    ['all but the first byte', async () => (await whole()).slice(1)],
  ])('%s is refused in one plain sentence', async (_, bytes) => {
    const failure = await readXlsx(await bytes()).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnreadableFile);
    expect((failure as Error).message).toMatch(
      /^This file cannot be read: .*\.xlsx.* \/ อ่านไฟล์นี้ไม่ได้ .*โปรดเปิดด้วยโปรแกรมสเปรดชีต แล้วบันทึกเป็น \.xlsx/,
    );
  });
});
