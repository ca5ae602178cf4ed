// Groups of columns: https://developers.google.com/apps-script/reference/spreadsheet/range#shiftColumnGroupDepth(Integer)
import { describe, expect, it } from 'vitest';
import { insertColumns, moveColumns } from '../../../local/workbook/structure.ts';
import { sheetOf } from '../workbook/samples.ts';
import { evaluate, run, smallBook, thrownBy } from './script.ts';

const depths = '[1, 2, 3, 4, 5].map((column) => sheet.getColumnGroupDepth(column))';

describe('grouping columns', () => {
  it('deepens the columns of a range, and takes them out again', () => {
    expect(evaluate(depths)).toEqual([0, 0, 0, 0, 0]);
    expect(run(`sheet.getRange('B:D').shiftColumnGroupDepth(1); return ${depths};`)).toEqual([0, 1, 1, 1, 0]);
    const nested = `sheet.getRange('B1:D1').shiftColumnGroupDepth(1);
      sheet.getRange('C1').shiftColumnGroupDepth(1).shiftColumnGroupDepth(-9); return ${depths};`;
    expect(run(nested)).toEqual([0, 1, 0, 1, 0]);
    expect(run(`sheet.getRange('B1').shiftColumnGroupDepth(20); return ${depths};`)).toEqual([0, 8, 0, 0, 0]);
  });

  it('needs a column for its toggle, on the side where toggles stand', () => {
    expect(evaluate('String(sheet.getColumnGroupControlPosition())')).toBe('AFTER');
    expect(thrownBy(`sheet.getRange('I:J').shiftColumnGroupDepth(1);`)).toContain('no column after it');
    const before = `sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);`;
    expect(run(`${before} sheet.getRange('I:J').shiftColumnGroupDepth(1); return sheet.getColumnGroupDepth(10);`)).toBe(
      1,
    );
    expect(thrownBy(`${before} sheet.getRange('A:B').shiftColumnGroupDepth(1);`)).toContain('no column before it');
  });

  it('goes with its columns when others are inserted or moved', () => {
    const workbook = smallBook();
    run(`sheet.getRange('B:D').shiftColumnGroupDepth(1);`, { workbook });
    const sheet = sheetOf(workbook);
    insertColumns(workbook, sheet, 0, 1);
    insertColumns(workbook, sheet, 3, 2);
    expect(evaluate('[2, 3, 4, 5, 6, 7, 8].map((column) => sheet.getColumnGroupDepth(column))', { workbook })).toEqual([
      0, 1, 1, 1, 1, 1, 0,
    ]);
    moveColumns(workbook, sheet, 2, 5, 0);
    expect(evaluate(depths, { workbook })).toEqual([1, 1, 1, 1, 1]);
  });
});
