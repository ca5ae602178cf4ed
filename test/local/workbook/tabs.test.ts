// Whole sheets: adding, removing, renaming, copying, moving; and merged cells.

import { describe, expect, test } from 'vitest';
import { newSheet } from '../../../local/workbook/cells.ts';
import {
  breakApart,
  deleteSheet,
  duplicateSheet,
  insertSheet,
  mergeCells,
  moveSheet,
  renameSheet,
} from '../../../local/workbook/structure.ts';
import { area, cell, change, content, sheetOf, workbookWith } from './samples.ts';

const taken = 'already exists. Please enter another name.';

function names(workbook: ReturnType<typeof workbookWith>) {
  return workbook.sheets.map(({ name }) => name);
}

describe('insertSheet and moveSheet', () => {
  test('put it at a place', () => {
    const workbook = workbookWith({}, {});
    const sheet = newSheet(workbook, 'ใหม่');
    insertSheet(workbook, sheet, 1);
    expect(names(workbook)).toEqual(['Sheet1', 'ใหม่', 'Sheet2']);
    moveSheet(workbook, sheet, 2);
    expect(names(workbook)).toEqual(['Sheet1', 'Sheet2', 'ใหม่']);
    moveSheet(workbook, sheet, 0);
    expect(names(workbook)).toEqual(['ใหม่', 'Sheet1', 'Sheet2']);
  });

  test.each([
    ['sheet1', `A sheet with the name "sheet1" ${taken}`],
    ['', 'empty'],
    ['ก'.repeat(101), '100 characters'],
  ])('refuse the name %j', (name, message) => {
    const workbook = workbookWith({});
    expect(() => insertSheet(workbook, newSheet(workbook, name), 0)).toThrow(message);
    expect(() => insertSheet(workbook, newSheet(workbook, 'huge', 1_000_000, 26), 0)).toThrow('above the limit');
    expect(names(workbook)).toEqual(['Sheet1']);
  });
});

describe('deleteSheet', () => {
  test('leaves #REF! where it was referred to', () => {
    const workbook = workbookWith({ A1: '=SUM(sheet2!A1:B2)+B1' }, { A1: '=B1' });
    deleteSheet(workbook, sheetOf(workbook, 1));
    expect(content(sheetOf(workbook), 'A1')).toBe('=SUM(#REF!)+B1');
  });

  test('brings a neighbour on the screen', () => {
    const workbook = workbookWith({}, {}, {});
    sheetOf(workbook, 1).hidden = true;
    workbook.activeSheet = sheetOf(workbook, 2).id;
    deleteSheet(workbook, sheetOf(workbook, 2));
    expect(workbook.activeSheet).toBe(sheetOf(workbook).id);
  });

  test('refuses the last one, and the last visible one', () => {
    const workbook = workbookWith({}, {});
    sheetOf(workbook, 1).hidden = true;
    expect(() => deleteSheet(workbook, sheetOf(workbook))).toThrow("You can't remove all the visible sheets");
    deleteSheet(workbook, sheetOf(workbook, 1));
    expect(() => deleteSheet(workbook, sheetOf(workbook))).toThrow("You can't remove all the sheets in a document.");
  });
});

describe('renameSheet', () => {
  test('formulas name it anew', () => {
    const workbook = workbookWith({ A1: '=\'Sheet2\'!A1&"Sheet2!A1"', A2: '=A1' }, { A1: '=SUM(Sheet2!B:B)' });
    renameSheet(workbook, sheetOf(workbook, 1), "อำเภอ 'เมือง'");
    expect(content(sheetOf(workbook), 'A1')).toBe("='อำเภอ ''เมือง'''!A1&\"Sheet2!A1\"");
    expect(content(sheetOf(workbook), 'A2')).toBe('=A1');
    expect(content(sheetOf(workbook, 1), 'A1')).toBe("=SUM('อำเภอ ''เมือง'''!B:B)");
  });

  test('refuses the name of another, not its own in another case', () => {
    const workbook = workbookWith({}, {});
    expect(() => renameSheet(workbook, sheetOf(workbook), 'SHEET2')).toThrow(taken);
    renameSheet(workbook, sheetOf(workbook), 'SHEET1');
    expect(names(workbook)).toEqual(['SHEET1', 'Sheet2']);
  });
});

describe('duplicateSheet', () => {
  test('copies cells, formats and metadata, but no protection', () => {
    const workbook = workbookWith({ A1: 'x', A2: '=A1' }, {});
    const sheet = sheetOf(workbook);
    sheet.metadata = [{ id: 70, key: 'tab', value: 'district', visibility: 'PROJECT' }];
    sheet.protections = [{ id: 71, area: null, unprotected: [], description: '', warningOnly: false, editors: [] }];
    const copy = duplicateSheet(workbook, sheet, 'Copy of Sheet1');
    expect(names(workbook)).toEqual(['Sheet1', 'Copy of Sheet1', 'Sheet2']);
    expect(copy.id).not.toBe(sheet.id);
    expect(copy.metadata).toMatchObject([{ key: 'tab', value: 'district' }]);
    expect(copy.metadata[0]?.id).not.toBe(70);
    expect(copy.protections).toEqual([]);
    change(copy, 'A1', { value: 'changed' });
    expect(content(sheet, 'A1')).toBe('x');
    expect(content(copy, 'A2')).toBe('=A1');
  });

  test('refuses a name that is taken', () => {
    const workbook = workbookWith({});
    expect(() => duplicateSheet(workbook, sheetOf(workbook), 'Sheet1')).toThrow(taken);
    expect(names(workbook)).toEqual(['Sheet1']);
  });
});

describe('merged cells', () => {
  test('the top left keeps what it holds, the others only their looks', () => {
    const sheet = sheetOf(workbookWith({ B2: 'kept', C2: 'lost', C3: '=A1' }));
    change(sheet, 'C2', { style: { bold: true } });
    mergeCells(sheet, area('B2:C3'));
    expect(sheet.merges).toEqual([area('B2:C3')]);
    expect(content(sheet, 'B2')).toBe('kept');
    expect(cell(sheet, 'C2')).toEqual({ value: null, style: { bold: true } });
    expect(cell(sheet, 'C3')).toBeUndefined();
  });

  test('a merge takes in smaller ones, and is not cut', () => {
    const sheet = sheetOf(workbookWith({}));
    mergeCells(sheet, area('A1:B1'));
    mergeCells(sheet, area('A1:B2'));
    expect(sheet.merges).toEqual([area('A1:B2')]);
    const cut = 'You must select all cells in a merged range to merge or unmerge them.';
    expect(() => mergeCells(sheet, area('B1:C3'))).toThrow(cut);
    expect(() => breakApart(sheet, area('A1'))).toThrow(cut);
    breakApart(sheet, area('A1:J20'));
    expect(sheet.merges).toEqual([]);
  });

  test('one cell is no merge', () => {
    const sheet = sheetOf(workbookWith({}));
    mergeCells(sheet, area('A1'));
    expect(sheet.merges).toEqual([]);
  });
});
