// The sheets of a spreadsheet: apps-script-behaviour.md section 4.
import { describe, expect, it } from 'vitest';
import { editor, sheetOf, viewer } from '../workbook/samples.ts';
import { evaluate, run, smallBook, thrownBy } from './script.ts';

const names = 'book.getSheets().map((each) => each.getName())';

describe('the spreadsheet', () => {
  it.each([
    ['book.getId()', 'test'],
    ['book.getName()', 'test'],
    ['book.getUrl()', 'https://docs.google.com/spreadsheets/d/test/edit'],
    ['book.getSpreadsheetTimeZone()', 'Asia/Bangkok'],
    ['book.getSpreadsheetLocale()', 'th_TH'],
    ['book.getOwner().getEmail()', 'owner@example.go.th'],
    ['String(book.getOwner())', 'owner@example.go.th'],
    ['book.getEditors().map(String)', ['owner@example.go.th', 'editor@example.go.th']],
    ['book.getActiveSheet().getName()', 'Sheet1'],
    ['book.getActiveRange().getA1Notation()', 'A1'],
    ['SpreadsheetApp.getActive().getId()', 'test'],
    ['String(book)', 'Spreadsheet'],
    ['String(sheet)', 'Sheet'],
  ])('%s is %j', (expression, value) => {
    expect(evaluate(expression)).toEqual(value);
  });

  it('changes its time zone and locale', () => {
    const lines = `book.setSpreadsheetTimeZone('Asia/Tokyo'); book.setSpreadsheetLocale('en_US');
      return [book.getSpreadsheetTimeZone(), book.getSpreadsheetLocale()];`;
    expect(run(lines)).toEqual(['Asia/Tokyo', 'en_US']);
    expect(thrownBy(`book.setSpreadsheetTimeZone('Asia/Atlantis')`)).toBe('Exception: Invalid argument: Asia/Atlantis');
  });
});

describe('finding sheets', () => {
  it('by name, by id, by place', () => {
    const lines = `const second = book.getSheetByName('Sheet2');
      return [second.getIndex(), second.getSheetName(), book.getSheetById(second.getSheetId()).getName(),
        book.getSheetByName('none'), book.getSheetById(99)];`;
    expect(run(lines)).toEqual([2, 'Sheet2', 'Sheet2', null, null]);
  });

  it('takes no number for a name', () => {
    expect(thrownBy('book.getSheetByName(2569)')).toBe(
      "Exception: The parameters (number) don't match the method signature for SpreadsheetApp.Spreadsheet.getSheetByName.",
    );
  });
});

describe('inserting, moving and deleting', () => {
  it('counts the index from 0', () => {
    const lines = `book.deleteSheet(book.getSheetByName('Sheet2'));
      book.insertSheet('s1'); book.insertSheet('s2'); book.insertSheet('s3', 1); book.insertSheet('s4', 0);
      return book.getSheets().map((each) => [each.getName(), each.getIndex()]);`;
    expect(run(lines)).toEqual([
      ['s4', 1],
      ['Sheet1', 2],
      ['s3', 3],
      ['s1', 4],
      ['s2', 5],
    ]);
  });

  it('makes the new sheet the active one, with a name of its own', () => {
    expect(run(`const made = book.insertSheet(); return [made.getName(), book.getActiveSheet().getName()];`)).toEqual([
      'Sheet3',
      'Sheet3',
    ]);
    expect(run(`book.insertSheet(0); return ${names};`)).toEqual(['Sheet3', 'Sheet1', 'Sheet2']);
  });

  it('has no two sheets of one name', () => {
    expect(thrownBy(`book.insertSheet('Sheet2')`)).toMatch(
      /^Exception: A sheet with the name .Sheet2. already exists\. Please enter another name\.$/,
    );
    expect(thrownBy(`sheet.setName('Sheet2')`)).toMatch(/already exists/);
  });

  it('moves the active sheet', () => {
    expect(run(`book.setActiveSheet(sheet); book.moveActiveSheet(2); return ${names};`)).toEqual(['Sheet2', 'Sheet1']);
  });

  it('keeps one', () => {
    expect(thrownBy('book.getSheets().forEach((each) => book.deleteSheet(each))')).toBe(
      "Exception: You can't remove all the sheets in a document.",
    );
  });

  it('leaves nothing to do with a deleted sheet', () => {
    expect(thrownBy('book.deleteSheet(sheet); sheet.getName()')).toBe('Exception: Sheet 0 not found');
  });
});

describe('the selection', () => {
  it('goes where it is sent', () => {
    const lines = `const second = book.getSheetByName('Sheet2');
      second.getRange('B2:C3').activate();
      const there = book.getActiveSheet().getName() + book.getActiveRange().getA1Notation();
      sheet.activate();
      return there + book.getActiveSheet().getName() + book.getActiveRange().getA1Notation();`;
    expect(run(lines)).toBe('Sheet2B2:C3Sheet1A1');
  });
});

describe('the looks of a sheet', () => {
  it.each([
    ['setName', `'ใหม่'`, 'getName()', 'ใหม่'],
    ['setFrozenRows', '2', 'getFrozenRows()', 2],
    ['setFrozenColumns', '3', 'getFrozenColumns()', 3],
    ['setTabColor', `'Red'`, 'getTabColor()', '#ff0000'],
    ['setTabColor', 'null', 'getTabColor()', null],
    ['setHiddenGridlines', 'true', 'hasHiddenGridlines()', true],
    ['hideSheet', '', 'isSheetHidden()', true],
    ['showSheet', '', 'isSheetHidden()', false],
    ['setColumnWidth', '2, 50', 'getColumnWidth(2)', 50],
    ['setColumnWidths', '2, 3, 60', 'getColumnWidth(4)', 60],
    ['setColumnWidths', '2, 3, 60', 'getColumnWidth(5)', 100],
    ['setRowHeight', '2, 40', 'getRowHeight(2)', 40],
    ['setRowHeights', '2, 2, 40', 'getRowHeight(3)', 40],
    ['setRowHeights', '2, 2, 40', 'getRowHeight(4)', 21],
  ])('%s(%s) is read back, and gives back the sheet', (set, given, get, value) => {
    expect(evaluate(`sheet.${set}(${given}).${get}`)).toBe(value);
  });

  it.each([
    ['setFrozenRows(20)', "You can't freeze all visible rows on the sheet."],
    ['setColumnWidth(11, 50)', 'Those columns are out of bounds.'],
    ['setRowHeights(20, 2, 40)', 'Those rows are out of bounds.'],
  ])('%s is refused', (call, message) => {
    expect(thrownBy(`sheet.${call}`)).toBe(`Exception: ${message}`);
  });

  it('leaves one sheet to be seen', () => {
    expect(run(`sheet.hideSheet(); return book.getActiveSheet().getName();`)).toBe('Sheet2');
    expect(thrownBy('book.getSheets().forEach((each) => each.hideSheet())')).toContain("can't hide all");
  });

  it('widens columns for what they show', () => {
    const lines = `sheet.getRange('A1:B1').setValues([['x'.repeat(30), 'x']]);
      sheet.autoResizeColumns(1, 3);
      return [1, 2, 3].map((column) => sheet.getColumnWidth(column));`;
    expect(run(lines)).toEqual([220, 21, 100]);
  });
});

describe('rows and columns', () => {
  const letters = (call: string) => `sheet.getRange('A1:D1').setValues([['a', 'b', 'c', 'd']]); ${call};
    return [sheet.getMaxColumns(), sheet.getDataRange().getValues()[0].join()];`;

  it.each([
    ['insertColumnAfter(2)', [11, 'a,b,,c,d']],
    ['insertColumnBefore(2)', [11, 'a,,b,c,d']],
    ['insertColumnsAfter(2, 2)', [12, 'a,b,,,c,d']],
    ['insertColumnsBefore(2, 2)', [12, 'a,,,b,c,d']],
    ['deleteColumns(2, 2)', [8, 'a,d']],
  ])('%s', (call, result) => {
    expect(run(letters(`sheet.${call}`))).toEqual(result);
  });

  it('inserts and deletes rows', () => {
    const lines = `sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
      sheet.insertRowsAfter(1, 2).insertRowsBefore(1, 1);
      const grown = [sheet.getMaxRows(), sheet.getLastRow()];
      sheet.deleteRows(1, 4);
      return [...grown, sheet.getDataRange().getValues().join()];`;
    expect(run(lines)).toEqual([23, 6, '2,3']);
  });

  it('does not move the last row by rows inserted below it', () => {
    expect(run(`sheet.getRange('A1').setValue(1); sheet.insertRowsAfter(20, 5); return sheet.getLastRow();`)).toBe(1);
  });

  it.each(['insertRowsAfter(21, 1)', 'insertRowsBefore(0, 1)', 'deleteRows(20, 2)'])('%s is out of bounds', (call) => {
    expect(thrownBy(`sheet.${call}`)).toBe('Exception: Those rows are out of bounds.');
  });
});

describe('who may', () => {
  it('lets a viewer read and look, and not write', () => {
    expect(evaluate(`sheet.activate().getRange('A1').getValue()`, { user: viewer })).toBe('');
    for (const call of [`sheet.getRange('A1').setValue(1)`, `sheet.setName('x')`, `book.insertSheet('x')`]) {
      const workbook = smallBook();
      expect(thrownBy(call, { workbook, user: viewer })).toMatch(/^Exception: คุณกำลังพยายาม/);
      expect(workbook).toEqual(smallBook());
    }
  });

  it('does not let a stranger in', () => {
    expect(() => run('', { user: 'stranger@example.com' })).toThrow(
      'You do not have permission to access the requested document.',
    );
  });

  it('does not let an editor change a sheet that is protected from them, nor delete it', () => {
    for (const call of [
      `sheet.setName('x')`,
      'sheet.insertRowsAfter(1, 1)',
      'book.deleteSheet(sheet)',
      'sheet.clear()',
    ]) {
      const workbook = smallBook();
      sheetOf(workbook).protections = [
        { id: 90, area: null, unprotected: [], description: '', warningOnly: false, editors: [] },
      ];
      const before = structuredClone(workbook);
      expect(thrownBy(call, { workbook, user: editor })).toMatch(/^Exception: คุณกำลังพยายาม/);
      expect(workbook).toEqual(before);
    }
  });
});
