// Small files that ask for more than any machine has: each is refused in one sentence that names the limit, or read as far as there is data.

import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { cellAt } from '../../../local/workbook/cells.ts';
import type { Sheet } from '../../../local/workbook/workbook.ts';
import { LIMITS } from '../../../local/xlsx/file/limits.ts';
import { readXlsx, UnreadableFile, writeXlsx } from '../../../local/xlsx.ts';

const SHEET = 'xl/worksheets/sheet1.xml';

/** A workbook with one short text, whose parts are then changed. */
async function fileWith(change: (zip: JSZip) => unknown): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  file.addWorksheet('แผ่นงาน').getCell('A1').value = 'ลอง';
  const zip = await JSZip.loadAsync(await file.xlsx.writeBuffer());
  await change(zip);
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 1 } });
}

/** With the sheet's XML changed. */
function sheetWith(change: (xml: string) => string): Promise<Uint8Array> {
  return fileWith(async (zip) => zip.file(SHEET, change((await zip.file(SHEET)?.async('string')) ?? '')));
}

const afterData = (part: string) => (xml: string) => xml.replace('</sheetData>', `</sheetData>${part}`);
const withRow = (row: string) => (xml: string) => xml.replace('</sheetData>', `${row}</sheetData>`);
const validated = (areas: string) =>
  afterData(
    `<dataValidations count="1"><dataValidation type="list" sqref="${areas}"><formula1>"ก,ข"</formula1></dataValidation></dataValidations>`,
  );

async function sheetOf(bytes: Uint8Array): Promise<Sheet> {
  return (await readXlsx(bytes)).sheets[0] as Sheet;
}

describe('a small file that asks for too much', () => {
  const bomb = (bytes: number) =>
    fileWith((zip) => zip.file('xl/sharedStrings.xml', `<sst>${' '.repeat(bytes)}</sst>`));
  const halves = (bytes: number) =>
    fileWith((zip) => {
      for (const name of ['one', 'two']) zip.file(`xl/media/${name}.png`, ' '.repeat(bytes / 2));
    });

  it.each<[keyof typeof LIMITS, string, () => Promise<Uint8Array>]>([
    ['bytes', 'a part that unpacks to more than is taken', () => bomb(LIMITS.bytes.most)],
    ['bytes', 'parts that do so together', () => halves(LIMITS.bytes.most + 2)],
    [
      'merged',
      'a merge over everything',
      () => sheetWith(afterData('<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>')),
    ],
    [
      'frozen',
      'a freeze at a thousand million rows',
      () =>
        sheetWith((xml) =>
          xml.replace(
            /(<sheetViews>.*<\/sheetViews>)?<sheetFormatPr/s,
            '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1000000000" topLeftCell="A2" state="frozen"/></sheetView></sheetViews><sheetFormatPr',
          ),
        ),
    ],
    [
      'arrays',
      'an array formula over everything',
      () => sheetWith(withRow('<row r="2"><c r="A2"><f t="array" ref="A2:XFD1048576">1</f><v>1</v></c></row>')),
    ],
    ['rows', 'a row that no sheet has', () => sheetWith(withRow('<row r="4000000000"><c r="B2"><v>1</v></c></row>'))],
    [
      'cells',
      'a cell in the last corner',
      () => sheetWith(withRow('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')),
    ],
    [
      'validated',
      'validations of every cell, over and over',
      () => sheetWith(validated(new Array(50).fill('A1:XFD1048576').join(' '))),
    ],
  ])('%s: %s is refused', async (limit, _, make) => {
    const bytes = await make();
    expect(bytes.length).toBeLessThan(1_000_000);
    const failure = await readXlsx(bytes).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(UnreadableFile);
    const { most, en, th } = LIMITS[limit];
    const number = most.toLocaleString('en');
    expect((failure as Error).message).toBe(
      `ไฟล์นี้มีขนาดเกินกว่าที่เปิดได้: เปิดได้ไม่เกิน ${number} ${th} / This file is too large: at most ${number} ${en} can be opened.`,
    );
  });
});

describe('a validation', () => {
  it.each(['A1:XFD1048576', '$A$1:$XFD$1048576', 'A1:Z1048576', 'A900000:XFD1048576 A1:XFD1000', 'C5:XFD1048576'])(
    'over %s is kept where there may be data, and the workbook can be saved',
    async (areas) => {
      const bytes = await sheetWith(validated(areas));
      const book = await readXlsx(bytes);
      const sheet = book.sheets[0] as Sheet;
      expect([sheet.rowCount, sheet.columnCount]).toEqual([1000, 26]);
      expect(cellAt(sheet, 999, 25)?.validation?.values).toEqual(['ก', 'ข']);
      expect(cellAt(sheet, 0, 0)?.value).toBe('ลอง');
      const again = await sheetOf(await writeXlsx(book));
      expect(cellAt(again, 999, 25)?.validation).toEqual(cellAt(sheet, 999, 25)?.validation);
    },
  );

  it('of a few cells is kept wherever it lies', async () => {
    const sheet = await sheetOf(await sheetWith(validated('AZ1500:BA1501 C7')));
    const found = [cellAt(sheet, 1499, 51), cellAt(sheet, 1500, 52), cellAt(sheet, 6, 2)];
    expect(found.map((cell) => cell?.validation?.values)).toEqual(new Array(3).fill(['ก', 'ข']));
  });

  it('ends where the data does', async () => {
    const far = (xml: string) =>
      validated('A1:XFD1048576')(withRow('<row r="1200"><c r="AC1200"><v>1</v></c></row>')(xml));
    const sheet = await sheetOf(await sheetWith(far));
    expect(cellAt(sheet, 1199, 28)?.validation?.values).toEqual(['ก', 'ข']);
    expect([sheet.rowCount, sheet.columnCount]).toEqual([1200, 29]);
  });
});
