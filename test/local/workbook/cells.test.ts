// Cells, and the workbooks and sheets that they start on.

import { describe, expect, test } from 'vitest';
import {
  cellAt,
  changeCell,
  lastColumn,
  lastRow,
  newSheet,
  newWorkbook,
  sheetById,
  sheetByName,
} from '../../../local/workbook/cells.ts';
import { sheetOf, workbookWith } from './samples.ts';

describe('a new workbook', () => {
  test('is Thai, and has one empty sheet', () => {
    const workbook = newWorkbook({ name: 'แพร่', owner: 'a@example.go.th' });
    expect(workbook).toMatchObject({ locale: 'th_TH', timeZone: 'Asia/Bangkok', editors: [], viewers: [] });
    expect(workbook.sheets).toHaveLength(1);
    expect(workbook.sheets[0]).toMatchObject({ id: 0, name: 'Sheet1', rowCount: 1000, columnCount: 26, cells: [] });
    expect(workbook.id).not.toBe(newWorkbook({ name: 'แพร่', owner: 'a@example.go.th' }).id);
  });

  test('newSheet has an id of its own and is not put in', () => {
    const workbook = workbookWith({});
    const sheet = newSheet(workbook, 'ใหม่', 5, 3);
    expect(sheet).toMatchObject({ name: 'ใหม่', rowCount: 5, columnCount: 3 });
    expect(workbook.sheets.map(({ id }) => id)).not.toContain(sheet.id);
    expect(newSheet(workbook, 'x').id).not.toBe(sheet.id);
  });

  test('sheets are found by id and by exact name', () => {
    const workbook = workbookWith({}, {});
    expect(sheetById(workbook, sheetOf(workbook, 1).id)).toBe(sheetOf(workbook, 1));
    expect(sheetByName(workbook, 'Sheet2')).toBe(sheetOf(workbook, 1));
    expect(sheetByName(workbook, 'none')).toBeUndefined();
    expect(sheetById(workbook, 99)).toBeUndefined();
  });
});

describe('changeCell', () => {
  test('merges in, and takes away what is undefined', () => {
    const sheet = sheetOf(workbookWith({}));
    changeCell(sheet, 2, 1, { value: 5, note: 'x', style: { bold: true } });
    changeCell(sheet, 2, 1, { formula: '=A1', note: undefined });
    expect(cellAt(sheet, 2, 1)).toEqual({ value: 5, formula: '=A1', style: { bold: true } });
  });

  test('an emptied cell disappears', () => {
    const sheet = sheetOf(workbookWith({ A1: 1 }));
    changeCell(sheet, 6, 3, { value: 'x', style: { bold: true } });
    changeCell(sheet, 6, 3, { value: null });
    expect(cellAt(sheet, 6, 3)).toEqual({ value: null, style: { bold: true } });
    changeCell(sheet, 6, 3, { style: {} });
    expect(cellAt(sheet, 6, 3)).toBeUndefined();
    expect(sheet.cells).toEqual([[{ value: 1 }]]);
  });
});

describe('the last row and column', () => {
  test('are those with a value or a formula, whatever is formatted beyond', () => {
    const sheet = sheetOf(workbookWith({ B3: 'x' }));
    changeCell(sheet, 9, 9, { style: { bold: true }, note: 'n' });
    expect([lastRow(sheet), lastColumn(sheet)]).toEqual([3, 2]);
    changeCell(sheet, 5, 4, { formula: '=A1', value: '' });
    expect([lastRow(sheet), lastColumn(sheet)]).toEqual([6, 5]);
  });

  test('of an empty sheet are 0', () => {
    const sheet = sheetOf(workbookWith({}));
    expect([lastRow(sheet), lastColumn(sheet)]).toEqual([0, 0]);
  });
});
