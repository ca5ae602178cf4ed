// Inserting, deleting and moving rows and columns.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  deleteColumns,
  deleteRows,
  hideLines,
  insertColumns,
  insertRows,
  moveColumns,
  moveRows,
  showLines,
  sizeLines,
} from '../../../local/workbook/structure.ts';
import { arbitraryWorkbook, area, cell, change, content, sheetOf, workbookWith } from './samples.ts';

describe('references follow', () => {
  function formulasAfter(formula: string, act: (workbook: ReturnType<typeof workbookWith>) => void) {
    const workbook = workbookWith({ J20: formula }, { A1: formula.replace(/([A-J$0-9:]+)/, 'Sheet1!$1') });
    act(workbook);
    const found = sheetOf(workbook)
      .cells.flat()
      .find((some) => some?.formula !== undefined);
    expect(content(sheetOf(workbook, 1), 'A1')).toBe(found?.formula?.replace(/([A-J$0-9:]+)/, 'Sheet1!$1'));
    return found?.formula;
  }

  test.each([
    ['=B2', '=B4'],
    ['=B3', '=B5'],
    ['=B$2', '=B$4'],
    ['=A1', '=A1'],
    ['=A1:A2', '=A1:A4'],
    ['=A2:A5', '=A4:A7'],
    ['=A5:A1', '=A7:A1'],
    ['=A:B', '=A:B'],
    ['=1:2', '=1:4'],
    ['=A2:A', '=A4:A'],
    ['=A1:A', '=A1:A'],
  ])('two rows before row 2: %s becomes %s', (before, after) => {
    expect(formulasAfter(before, (workbook) => insertRows(workbook, sheetOf(workbook), 1, 2))).toBe(after);
  });

  test.each([
    ['=B4', '=B2'],
    ['=$A$1:A9', '=$A$1:A7'],
    ['=A2:A4', '=A2:A2'],
    ['=A1:A3', '=A1:A1'],
    ['=A3:A', '=A2:A'],
    ['=1:4', '=1:2'],
    ['=B:B', '=B:B'],
  ])('without rows 2 and 3: %s becomes %s', (before, after) => {
    expect(formulasAfter(before, (workbook) => deleteRows(workbook, sheetOf(workbook), 1, 2))).toBe(after);
  });

  test.each([
    ['SHEET1', "=sheet1!B3+'Sheet1'!B3", (row: number) => `=sheet1!B${row}+Sheet1!B${row}`],
    ["อำเภอ 'เมือง'", "='อำเภอ ''เมือง'''!B3", (row: number) => `='อำเภอ ''เมือง'''!B${row}`],
  ])('of another sheet to one named %s, in whatever writing', (name, before, after) => {
    const workbook = workbookWith({}, { A1: before });
    sheetOf(workbook).name = name;
    insertRows(workbook, sheetOf(workbook), 1, 1);
    expect(content(sheetOf(workbook, 1), 'A1')?.toString().toLowerCase()).toBe(after(4).toLowerCase());
  });

  test.each(['=B2', '=A2:C3', '=2:3'])('without rows 2 and 3: %s is gone', (before) => {
    const workbook = workbookWith({ J20: before }, { A1: before.replace('=', '=Sheet1!') });
    deleteRows(workbook, sheetOf(workbook), 1, 2);
    expect(content(sheetOf(workbook), 'J18')).toBe('=#REF!');
    expect(content(sheetOf(workbook, 1), 'A1')).toBe('=#REF!');
  });

  test.each([
    ['=B1', '=D1'],
    ['=C1', '=B1'],
    ['=E1', '=E1'],
    ['=$B:$B', '=$D:$D'],
    ['=A1:F1', '=A1:F1'],
    ['=B1:D1', '=B1:D1'],
    ['=A1:C1', '=A1:B1'],
    ['=D1:E1', '=C1:E1'],
    ['=3:3', '=3:3'],
    ['=A1:2', '=A1:2'],
  ])('column B moved behind D: %s becomes %s', (before, after) => {
    expect(formulasAfter(before, (workbook) => moveColumns(workbook, sheetOf(workbook), 1, 1, 4))).toBe(after);
  });

  test('those to other sheets, and text, are left alone', () => {
    const workbook = workbookWith({ A1: '=Sheet2!B5&"B5"' }, { A1: '=B5' });
    insertRows(workbook, sheetOf(workbook), 0, 1);
    expect(content(sheetOf(workbook), 'A2')).toBe('=Sheet2!B5&"B5"');
    expect(content(sheetOf(workbook, 1), 'A1')).toBe('=B5');
  });
});

describe('what lies on the sheet moves along', () => {
  function full() {
    const workbook = workbookWith({ A1: 'head', C5: 'x' });
    const sheet = sheetOf(workbook);
    change(sheet, 'C5', { note: 'n', style: { bold: true } });
    sheet.rowHeights[4] = 50;
    sheet.columnWidths[2] = 200;
    sheet.merges = [area('B2:C3')];
    sheet.frozenRows = 1;
    sheet.protections = [
      { id: 1, area: area('C5:C6'), unprotected: [], description: '', warningOnly: false, editors: [] },
      { id: 2, area: null, unprotected: [area('C5'), area('A8')], description: '', warningOnly: false, editors: [] },
    ];
    sheet.conditionalFormats = [
      { areas: [area('C5:D9')], criteria: 'CUSTOM_FORMULA', values: ['=$C5>C$1'], style: { bold: true } },
    ];
    return { workbook, sheet };
  }

  test('when rows are inserted', () => {
    const { workbook, sheet } = full();
    insertRows(workbook, sheet, 2, 3);
    expect(cell(sheet, 'C8')).toEqual({ value: 'x', note: 'n', style: { bold: true } });
    expect(sheet.rowHeights[7]).toBe(50);
    expect(sheet.rowCount).toBe(23);
    expect(sheet.merges).toEqual([area('B2:C6')]);
    expect(sheet.protections.map((some) => some.area)).toEqual([area('C8:C9'), null]);
    expect(sheet.protections[1]?.unprotected).toEqual([area('C8'), area('A11')]);
    expect(sheet.conditionalFormats[0]).toMatchObject({ areas: [area('C8:D12')], values: ['=$C8>C$1'] });
  });

  test('when columns are deleted', () => {
    const { workbook, sheet } = full();
    deleteColumns(workbook, sheet, 2, 1);
    expect(cell(sheet, 'C5')).toBeUndefined();
    expect(sheet.columnCount).toBe(9);
    expect(sheet.columnWidths).toEqual([]);
    expect(sheet.merges).toEqual([area('B2:B3')]);
    expect(sheet.protections.map(({ id }) => id)).toEqual([2]);
    expect(sheet.protections[0]?.unprotected).toEqual([area('A8')]);
    // The formula now speaks from what was D5; its column $C is gone, row 1 of its own column is not.
    expect(sheet.conditionalFormats[0]).toMatchObject({ areas: [area('C5:C9')], values: ['=#REF!>C$1'] });
  });

  test('a conditional format whose first row is deleted goes on with the next', () => {
    const { workbook, sheet } = full();
    deleteRows(workbook, sheet, 3, 2);
    expect(sheet.conditionalFormats[0]).toMatchObject({ areas: [area('C4:D7')], values: ['=$C4>C$1'] });
    deleteRows(workbook, sheet, 3, 4);
    expect(sheet.conditionalFormats).toEqual([]);
  });

  test('frozen rows grow and shrink with what happens inside them', () => {
    const { workbook, sheet } = full();
    insertRows(workbook, sheet, 0, 2);
    expect(sheet.frozenRows).toBe(3);
    insertRows(workbook, sheet, 3, 1);
    expect(sheet.frozenRows).toBe(3);
    deleteRows(workbook, sheet, 2, 2);
    expect(sheet.frozenRows).toBe(2);
  });

  test('formulas in shared validations are rewritten once', () => {
    const { workbook, sheet } = full();
    const validation = { criteria: 'VALUE_IN_RANGE', values: ['=Sheet1!A5:A9'], allowInvalid: false };
    change(sheet, 'F6', { validation });
    change(sheet, 'F7', { validation });
    insertRows(workbook, sheet, 0, 1);
    expect(cell(sheet, 'F7')?.validation?.values).toEqual(['=Sheet1!A6:A10']);
    expect(cell(sheet, 'F8')?.validation?.values).toEqual(['=Sheet1!A6:A10']);
  });

  test('inserted rows look like the row before them, or after', () => {
    const { workbook, sheet } = full();
    change(sheet, 'C5', { numberFormat: '0.0' });
    insertRows(workbook, sheet, 5, 1);
    expect(cell(sheet, 'C6')).toEqual({ value: null, style: { bold: true }, numberFormat: '0.0' });
    expect(sheet.rowHeights[5]).toBe(50);
    insertRows(workbook, sheet, 4, 1, 'after');
    expect(cell(sheet, 'C5')).toEqual({ value: null, style: { bold: true }, numberFormat: '0.0' });
    expect(content(sheet, 'C6')).toBe('x');
  });

  test('a moved column takes everything with it', () => {
    const { workbook, sheet } = full();
    sheet.merges = [];
    moveColumns(workbook, sheet, 2, 1, 0);
    expect(cell(sheet, 'A5')).toEqual({ value: 'x', note: 'n', style: { bold: true } });
    expect(content(sheet, 'B1')).toBe('head');
    expect(sheet.columnWidths[0]).toBe(200);
    expect(sheet.protections[0]?.area).toEqual(area('A5:A6'));
  });
});

describe('hidden rows and columns, and pictures', () => {
  const picture = (row: number) => ({
    ...{ id: 1, row, column: 2, offsetX: 0, offsetY: 0, width: 9, height: 9 },
    ...{ title: '', script: null, png: '' },
  });

  test('move with the lines that they are at; lines that come in between are shown', () => {
    const workbook = workbookWith({});
    const sheet = sheetOf(workbook);
    hideLines(sheet, 'row', 3, 2);
    hideLines(sheet, 'column', 1, 1);
    sheet.pictures = [picture(4)];
    insertRows(workbook, sheet, 4, 2);
    expect(sheet.hiddenRows).toEqual([3, 6]);
    expect(sheet.pictures[0]).toMatchObject({ row: 6, column: 2 });
    deleteRows(workbook, sheet, 2, 2);
    expect(sheet.hiddenRows).toEqual([4]);
    moveColumns(workbook, sheet, 1, 2, 9);
    expect(sheet.hiddenColumns).toEqual([7]);
    expect(sheet.pictures[0]).toMatchObject({ row: 4, column: 8 });
    deleteRows(workbook, sheet, 3, 2);
    expect(sheet).not.toHaveProperty('hiddenRows');
    expect(sheet.pictures[0]).toMatchObject({ row: 3 });
  });

  test('are shown again; one of them has to be left', () => {
    const sheet = sheetOf(workbookWith({}));
    hideLines(sheet, 'row', 0, 19);
    expect(() => hideLines(sheet, 'row', 19, 1)).toThrow("You can't hide all rows.");
    showLines(sheet, 'row', 1, 100);
    expect(sheet.hiddenRows).toEqual([0]);
    showLines(sheet, 'row', 0, 1);
    expect(sheet).not.toHaveProperty('hiddenRows');
  });

  test('take sizes of their own, and the usual one again', () => {
    const sheet = sheetOf(workbookWith({}));
    sizeLines(sheet, 'column', 1, 2, 250);
    expect(sheet.columnWidths).toEqual([undefined, 250, 250]);
    sizeLines(sheet, 'column', 2, 1, null);
    expect(sheet.columnWidths).toEqual([undefined, 250]);
    sizeLines(sheet, 'row', 19, 5, 40);
    expect(sheet.rowHeights.length).toBe(20);
  });
});

describe('refusals', () => {
  test.each<[string, (workbook: ReturnType<typeof workbookWith>) => void]>([
    ['Those rows are out of bounds.', (workbook) => insertRows(workbook, sheetOf(workbook), 21, 1)],
    ['Those rows are out of bounds.', (workbook) => deleteRows(workbook, sheetOf(workbook), 19, 2)],
    ['Those columns are out of bounds.', (workbook) => deleteColumns(workbook, sheetOf(workbook), -1, 1)],
    ["You can't delete all the rows on the sheet.", (workbook) => deleteRows(workbook, sheetOf(workbook), 0, 20)],
    [
      'Sorry, it is not possible to delete all non-frozen rows.',
      (workbook) => {
        sheetOf(workbook).frozenRows = 2;
        deleteRows(workbook, sheetOf(workbook), 2, 18);
      },
    ],
    [
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
      (workbook) => insertRows(workbook, sheetOf(workbook), 0, 1_000_000),
    ],
  ])('%s', (message, act) => {
    expect(() => act(workbookWith({}))).toThrow(message);
  });

  test('columns are not moved through a merge', () => {
    const workbook = workbookWith({});
    sheetOf(workbook).merges = [area('B2:C2')];
    expect(() => moveColumns(workbook, sheetOf(workbook), 1, 1, 5)).toThrow('merged');
    moveColumns(workbook, sheetOf(workbook), 1, 2, 5);
    expect(sheetOf(workbook).merges).toEqual([area('D2:E2')]);
  });
});

describe('undoing by doing the opposite', () => {
  const lines = fc.record({ at: fc.nat(9), count: fc.integer({ min: 1, max: 4 }) });

  test.each([
    ['rows', insertRows, deleteRows],
    ['columns', insertColumns, deleteColumns],
  ])('inserted and deleted again, %s leave the workbook as it was', (_, insert, remove) => {
    fc.assert(
      fc.property(arbitraryWorkbook, lines, (workbook, { at, count }) => {
        const before = structuredClone(workbook);
        insert(workbook, sheetOf(workbook), at, count);
        remove(workbook, sheetOf(workbook), at, count);
        expect(workbook).toEqual(before);
      }),
    );
  });

  test('moved there and back, rows leave the cells as they were', () => {
    fc.assert(
      fc.property(arbitraryWorkbook, lines, fc.nat(20), (workbook, { at, count }, before) => {
        sheetOf(workbook).merges = [];
        const values = () => sheetOf(workbook).cells.map((row) => row?.map((some) => some?.value));
        const original = values();
        moveRows(workbook, sheetOf(workbook), at, count, before);
        if (before > at + count) moveRows(workbook, sheetOf(workbook), before - count, count, at);
        if (before < at) moveRows(workbook, sheetOf(workbook), before, count, at + count);
        expect(values()).toEqual(original);
      }),
    );
  });
});
