// Workbooks through .xlsx files and back: nothing is lost, and other programs see what they can show.

import ExcelJS from 'exceljs';
import fc from 'fast-check';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { cellAt, changeCell, newSheet, newWorkbook } from '../../../local/workbook/cells.ts';
import { type ColumnGroup, groupAt, setCollapsed } from '../../../local/workbook/lines/collapsed-groups.ts';
import { setColumnDepths } from '../../../local/workbook/lines/column-groups.ts';
import type { Sheet, Workbook } from '../../../local/workbook/workbook.ts';
import { readXlsx, writeXlsx } from '../../../local/xlsx.ts';
import { phraeBook } from '../../support/books/office';
import { runs } from '../../support/chance';
import { workbook } from './arbitrary.ts';

// The arbitrary workbooks are as the workbook's own functions leave them: no cells that hold nothing, no holes at the end
// of a row, no -0. Nothing else is set aside.
it('any workbook comes back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(workbook, async (book) => {
      const before = structuredClone(book);
      const bytes = await writeXlsx(book);
      expect(book).toStrictEqual(before);
      expect(await readXlsx(bytes)).toStrictEqual(before);
    }),
    { numRuns: runs(100) },
  );
});

function sample(): Workbook {
  const book = newWorkbook({ name: 'สมุด', owner: 'a@b.c', editors: ['x@y.z'] });
  book.sheets = [newSheet(book, 'เมืองแพร่'), newSheet(book, 'ตั้งค่า: ก/ข')];
  const [sheet, settings] = book.sheets;
  if (!sheet || !settings) throw new Error('no sheets');
  book.activeSheet = settings.id;
  changeCell(sheet, 0, 0, { value: 'ชื่อ', style: { bold: true, background: '#cfe2f3' }, note: 'บันทึก' });
  changeCell(sheet, 1, 0, { value: '=1+1' });
  changeCell(sheet, 2, 0, { value: 41456.25, numberFormat: 'd mmm yyyy' });
  changeCell(sheet, 3, 0, { value: 'H7', formula: `=HYPERLINK("#gid=${settings.id}&range=H7","H7")` });
  changeCell(sheet, 4, 0, { value: 4, formula: '=STEP_STANDING(D3:I3)' });
  changeCell(sheet, 5, 0, { value: 9, formula: "=SUM('ตั้งค่า: ก/ข'!A2:A)" });
  changeCell(sheet, 6, 0, { value: { error: '#ERROR!', message: 'why' }, formula: '=STEP_STANDING("x")' });
  changeCell(sheet, 7, 0, { value: 2, formula: '=FILTER(E1:E3,E1:E3>1)' });
  changeCell(sheet, 8, 0, { value: 3, spilled: true });
  const steps = { criteria: 'VALUE_IN_LIST', values: ['0', '1', '2'], allowInvalid: true };
  const names = Array.from({ length: 60 }, (_, index) => `ทต. ที่ ${index}`);
  const longList = { criteria: 'VALUE_IN_LIST', values: names, allowInvalid: false };
  for (let row = 2; row < 20; row += 1) {
    changeCell(sheet, row, 7, { validation: steps });
    changeCell(sheet, row, 8, { validation: longList });
  }
  Object.assign(sheet, { frozenRows: 2, frozenColumns: 1, tabColor: '#ff9900', hiddenGridlines: true });
  sheet.columnWidths[0] = 180;
  setColumnDepths(sheet, [0, 0, 1, 1]);
  sheet.columnTogglesBefore = true;
  sheet.merges = [{ row: 20, column: 0, rows: 1, columns: 3 }];
  const unprotected = [{ row: 2, column: 7, rows: 18, columns: 2 }];
  sheet.protections = [{ id: 5, area: null, unprotected, description: 'd', warningOnly: false, editors: ['x@y.z'] }];
  sheet.metadata = [{ id: 6, key: 'khanton', value: 'district', visibility: 'DOCUMENT' }];
  const area = { row: 2, column: 7, rows: 18, columns: 1 };
  sheet.conditionalFormats = [
    { areas: [area], criteria: 'CUSTOM_FORMULA', values: ['=$H3<2'], style: { background: '#ffcccc' } },
  ];
  changeCell(settings, 1, 0, { value: 9 });
  return book;
}

/** Two tabs that are told apart by their texts. */
function withTexts(): Workbook {
  const book = sample();
  book.sheets.forEach((sheet, tab) => {
    for (let row = 30; row < 60; row += 1) changeCell(sheet, row, 0, { value: `อบต. ที่ ${row} ของแท็บ ${tab}` });
  });
  return book;
}

async function openedElsewhere(book: Workbook): Promise<ExcelJS.Workbook> {
  const file = new ExcelJS.Workbook();
  await file.xlsx.load((await writeXlsx(book)).buffer as ArrayBuffer);
  return file;
}

async function savedElsewhere(file: ExcelJS.Workbook): Promise<Workbook> {
  return readXlsx(new Uint8Array(await file.xlsx.writeBuffer()));
}

describe('another program sees', () => {
  it('values, formulas with their results, and texts as texts', async () => {
    const sheet = (await openedElsewhere(sample())).getWorksheet('เมืองแพร่');
    expect(sheet?.getCell('A2').type).toBe(ExcelJS.ValueType.String);
    expect(sheet?.getCell('A3').numFmt).toBe('d mmm yyyy');
    expect(sheet?.getCell('A4').value).toEqual({ formula: 'HYPERLINK("#\'ตั้งค่า_ ก_ข\'!H7","H7")', result: 'H7' });
    expect(sheet?.getCell('A5').value).toEqual({ formula: 'STEP_STANDING(D3:I3)', result: 4 });
    expect(sheet?.getCell('A6').formula).toBe("SUM('ตั้งค่า_ ก_ข'!A2:A1048576)");
    expect(sheet?.getCell('A7').value).toEqual({ formula: 'STEP_STANDING("x")', result: { error: '#VALUE!' } });
    expect(sheet?.getCell('A8').value).toMatchObject({ formula: '_xlfn._xlws.FILTER(E1:E3,E1:E3>1)', ref: 'A8:A9' });
  });

  it('drop-downs, notes, styles, merges, frozen cells, colours, conditional formats, protection', async () => {
    const file = await openedElsewhere(sample());
    const sheet = file.getWorksheet('เมืองแพร่');
    expect(sheet?.getCell('H3').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"0,1,2"'],
      errorStyle: 'warning',
    });
    expect(sheet?.getCell('I3').dataValidation).toMatchObject({ type: 'list', formulae: ["'_khanton'!$C$1:$C$60"] });
    expect(sheet?.getCell('A1').note).toBe('บันทึก');
    expect(sheet?.getCell('A1').font).toMatchObject({ bold: true, name: 'Arial', size: 10 });
    expect(sheet?.getCell('B21').master.address).toBe('A21');
    expect(sheet?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 2, showGridLines: false });
    expect(sheet?.properties.tabColor).toEqual({ argb: 'FFFF9900' });
    expect(sheet?.getColumn(1).width).toBeCloseTo(180 / 7);
    expect([2, 3, 4, 5].map((column) => sheet?.getColumn(column).outlineLevel)).toEqual([0, 1, 1, 0]);
    expect(sheet?.properties.outlineProperties).toMatchObject({ summaryRight: false });
    expect((sheet as unknown as { conditionalFormattings: unknown[] }).conditionalFormattings).toHaveLength(1);
    expect((sheet as unknown as { sheetProtection: unknown }).sheetProtection).toMatchObject({ sheet: true });
    expect(sheet?.getCell('H3').protection).toMatchObject({ locked: false });
    expect(file.getWorksheet('_khanton')?.state).toBe('veryHidden');
  });
});

describe('a file that another program has changed', () => {
  it('comes back as it was when nothing was changed', async () => {
    const book = sample();
    expect(await savedElsewhere(await openedElsewhere(book))).toStrictEqual(book);
  });

  it('keeps what was typed there', async () => {
    const file = await openedElsewhere(sample());
    const sheet = file.getWorksheet('เมืองแพร่');
    if (sheet) sheet.getCell('A4').value = 'typed';
    if (sheet) sheet.getCell('A7').value = 3;
    const [district] = (await savedElsewhere(file)).sheets;
    expect(district && cellAt(district, 3, 0)).toEqual({ value: 'typed' });
    expect(district && cellAt(district, 6, 0)).toEqual({ value: 3 });
    expect(district?.metadata).toHaveLength(1);
  });

  it('takes the new name of a tab, and still knows it', async () => {
    const file = await openedElsewhere(sample());
    const sheet = file.getWorksheet('เมืองแพร่');
    if (sheet) sheet.name = 'ใหม่';
    const [renamed, settings] = (await savedElsewhere(file)).sheets;
    const [before] = sample().sheets;
    expect(renamed).toMatchObject({ name: 'ใหม่', id: before?.id, metadata: before?.metadata, frozenRows: 2 });
    expect(settings?.name).toBe('ตั้งค่า: ก/ข');
  });

  it('knows a tab again by what it holds, renamed, moved and numbered anew, with its protection and its editors', async () => {
    const book = withTexts();
    const zip = await JSZip.loadAsync(await writeXlsx(book));
    const path = 'xl/workbook.xml';
    const xml = String(await zip.file(path)?.async('string'));
    const tabs = (xml.match(/<sheet [^>]*\/>/g) ?? [])
      .reverse()
      .map((tab, index) => tab.replace(/sheetId="\d+"/, `sheetId="${index + 1}"`).replace('"เมืองแพร่"', '"ชื่อใหม่"'));
    zip.file(path, xml.replace(/<sheets>.*<\/sheets>/, `<sheets>${tabs.join('')}</sheets>`));
    const read = await readXlsx(await zip.generateAsync({ type: 'uint8array' }));
    expect(read.sheets.map(({ name }) => name)).toEqual(['ตั้งค่า: ก/ข', 'ชื่อใหม่']);
    const [before] = book.sheets;
    expect(read.sheets[1]).toEqual({ ...before, name: 'ชื่อใหม่' });
  });

  it.each<[string, Record<string, string>]>([
    ['exchanged', { ลอง: 'สอง', สอง: 'ลอง' }],
    ['passed on', { ลอง: 'อ.ลอง', สอง: 'ลอง' }],
  ])('knows tabs whose names were %s by what they hold', async (_, names) => {
    const book = phraeBook();
    const zip = await JSZip.loadAsync(await writeXlsx(book));
    const path = 'xl/workbook.xml';
    const xml = String(await zip.file(path)?.async('string'));
    zip.file(
      path,
      xml.replace(/(<sheet [^>]*?name=")([^"]*)/g, (_all, start, name) => start + (names[name] ?? name)),
    );
    const read = await readXlsx(await zip.generateAsync({ type: 'uint8array' }));
    const marks = (sheets: Workbook['sheets']) => sheets.map(({ id, metadata }) => ({ id, metadata }));
    expect(marks(read.sheets)).toEqual(marks(book.sheets));
    expect(read.sheets.map(({ name }) => name)).toEqual(book.sheets.map(({ name }) => names[name] ?? name));
  });

  it('takes a copy of a tab that is still there for no other one', async () => {
    const file = await openedElsewhere(withTexts());
    const [first, second] = file.worksheets as [ExcelJS.Worksheet, ExcelJS.Worksheet];
    file.removeWorksheet(first.id);
    const copy = file.addWorksheet('สำเนา');
    second.eachRow((row, number) => {
      row.eachCell((cell, column) => {
        copy.getCell(number, column).value = cell.value;
      });
    });
    const found = (await savedElsewhere(file)).sheets.find(({ name }) => name === 'สำเนา');
    expect(found?.metadata).toEqual([]);
  });

  it('takes no new tab for one that was deleted, though it has its number and its place', async () => {
    const file = await openedElsewhere(sample());
    const added = file.getWorksheet('เมืองแพร่') as ExcelJS.Worksheet;
    Object.assign(added, { name: 'ของสำนักงาน', views: [] });
    added.getCell('A1').value = 'ของเราเอง';
    added.getCell('A2').value = 'อื่น ๆ';
    const [own] = (await savedElsewhere(file)).sheets;
    expect(own).toMatchObject({ name: 'ของสำนักงาน', metadata: [] });
  });

  it('loses a tab that was deleted, and gains one that was added', async () => {
    const file = await openedElsewhere(sample());
    file.removeWorksheet('เมืองแพร่');
    file.addWorksheet('เพิ่ม').getCell('A1').value = 1;
    const book = await savedElsewhere(file);
    expect(book.sheets.map(({ name }) => name)).toEqual(['ตั้งค่า: ก/ข', 'เพิ่ม']);
    expect(new Set(book.sheets.map(({ id }) => id)).size).toBe(2);
    expect(book).toMatchObject({ owner: 'a@b.c', editors: ['x@y.z'] });
  });
});

describe('a group of columns that is collapsed', () => {
  function collapsedBook(): Workbook {
    const book = newWorkbook({ name: 'folded', owner: 'a@b.c' });
    const [sheet] = book.sheets as [Sheet];
    setColumnDepths(sheet, [0, 0, 1, 1, 0, 1]);
    sheet.columnTogglesBefore = true;
    for (const column of [2, 5]) setCollapsed(sheet, groupAt(sheet, column, 1) as ColumnGroup, true);
    sheet.hiddenColumns = [3, 7];
    return book;
  }
  const foldsOf = ({ sheets: [sheet] }: Workbook) => [sheet?.columnsCollapsed, sheet?.hiddenColumns];

  it('is hidden in the file, and the column with its toggle says so', async () => {
    const columns = (await openedElsewhere(collapsedBook())).worksheets[0]?.model as unknown as {
      cols: { min: number; max: number; hidden?: boolean; outlineLevel?: number }[];
    };
    const hidden = columns.cols.flatMap(({ min, max, hidden: is }) => (is ? [[min, max]] : []));
    expect(hidden).toEqual([
      [3, 4],
      [6, 6],
      [8, 8],
    ]);
    const zip = await JSZip.loadAsync(await writeXlsx(collapsedBook()));
    const xml = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
    const marked = [...xml.matchAll(/<col min="(\d+)" max="(\d+)"[^>]*collapsed="1"/g)].map(([, min, max]) => [
      min,
      max,
    ]);
    expect(marked).toEqual([
      ['2', '2'],
      ['5', '5'],
    ]);
  });

  it('comes back, with what is hidden beside it', async () => {
    const book = collapsedBook();
    expect(foldsOf(await readXlsx(await writeXlsx(book)))).toEqual(foldsOf(book));
    expect(foldsOf(await savedElsewhere(await openedElsewhere(book)))).toEqual(foldsOf(book));
  });

  it('is open where another program has shown its columns', async () => {
    const file = await openedElsewhere(collapsedBook());
    for (const column of [3, 4]) (file.worksheets[0] as ExcelJS.Worksheet).getColumn(column).hidden = false;
    const [collapsed, hidden] = foldsOf(await savedElsewhere(file));
    expect(collapsed?.[2]).toBeUndefined();
    expect(hidden).not.toContain(2);
  });
});
