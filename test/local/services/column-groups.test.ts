// Groups of columns: https://developers.google.com/apps-script/reference/spreadsheet/range#shiftColumnGroupDepth(Integer)
import { describe, expect, it } from 'vitest';
import { deleteColumns, insertColumns, moveColumns } from '../../../local/workbook/structure.ts';
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

/** Whether the groups at these columns, of depth 1 unless told, are collapsed. */
const collapsed = (...places: [column: number, depth?: number][]) =>
  `${JSON.stringify(places)}.map(([column, depth = 1]) => sheet.getColumnGroup(column, depth).isCollapsed())`;

describe('collapsing groups of columns', () => {
  const nested = `sheet.getRange('B:E').shiftColumnGroupDepth(1);
    sheet.getRange('C:D').shiftColumnGroupDepth(1);
    sheet.getRange('G:H').shiftColumnGroupDepth(1);`;
  const stateAfter = (script: string) => run(`${nested} ${script} return ${collapsed([2], [3, 2], [7])};`);

  it('takes all groups that lie within a range, in however few rows', () => {
    expect(stateAfter('')).toEqual([false, false, false]);
    expect(stateAfter(`sheet.getRange('B1:E1').collapseGroups();`)).toEqual([true, true, false]);
    expect(stateAfter(`sheet.getRange('C5:H5').collapseGroups();`)).toEqual([false, true, true]);
    expect(stateAfter(`sheet.getRange('A:J').collapseGroups().collapseGroups();`)).toEqual([true, true, true]);
  });

  it('takes the deepest open one where the range holds none whole', () => {
    expect(stateAfter(`sheet.getRange('D1').collapseGroups();`)).toEqual([false, true, false]);
    expect(stateAfter(`sheet.getRange('D1').collapseGroups().collapseGroups();`)).toEqual([true, true, false]);
    expect(stateAfter(`sheet.getRange('J1').collapseGroups();`)).toEqual([false, false, false]);
  });

  it('opens the groups that a range meets, or whose toggle it does', () => {
    const all = `sheet.getRange('A:J').collapseGroups();`;
    expect(stateAfter(`${all} sheet.getRange('C1').expandGroups();`)).toEqual([false, false, true]);
    expect(stateAfter(`${all} sheet.getRange('I1').expandGroups();`)).toEqual([true, true, false]);
    expect(stateAfter(`${all} sheet.getColumnGroup(8, 1).expand();`)).toEqual([true, true, false]);
    expect(stateAfter(`sheet.getColumnGroup(8, 1).collapse();`)).toEqual([false, false, true]);
  });

  it('goes with a group around which another is put, and which is taken away again; what is around is open', () => {
    const inner = `sheet.getRange('C:D').shiftColumnGroupDepth(1).collapseGroups(); sheet.getRange('G:H').shiftColumnGroupDepth(1);`;
    const around = `sheet.getRange('B:H').shiftColumnGroupDepth(1);`;
    expect(run(`${inner} ${around} return ${collapsed([2], [3, 2], [7, 2])};`)).toEqual([false, true, false]);
    const hidden = `${around} sheet.getColumnGroup(2, 1).collapse(); sheet.getColumnGroup(2, 1).expand();`;
    const away = `sheet.getRange('B:H').shiftColumnGroupDepth(-1);`;
    expect(run(`${inner} ${hidden} ${away} return ${collapsed([3], [7])};`)).toEqual([true, false]);
    expect(run(`${inner} ${around} ${away} ${away} return ${depths};`)).toEqual([0, 0, 0, 0, 0]);
    // Within another that stays, it is gone with its columns.
    expect(
      run(`${inner} ${around} sheet.getRange('C:D').shiftColumnGroupDepth(-1); return ${collapsed([2], [7, 2])};`),
    ).toEqual([false, false]);
  });

  it('refuses a group that is not there', () => {
    expect(thrownBy(`${nested} sheet.getColumnGroup(1, 1);`)).toContain('does not exist');
    expect(thrownBy(`${nested} sheet.getColumnGroup(2, 2);`)).toContain('does not exist');
    expect(thrownBy(`${nested} sheet.getColumnGroup(99, 1);`)).toContain('out of bounds');
    expect(
      thrownBy(
        `${nested} const group = sheet.getColumnGroup(7, 1); sheet.getRange('G:H').shiftColumnGroupDepth(-1); group.collapse();`,
      ),
    ).toContain('does not exist');
  });

  it('stays through columns that come, go and move; a group that meets an open one is open', () => {
    const workbook = smallBook();
    run(`sheet.getRange('B:D').shiftColumnGroupDepth(1).collapseGroups();`, { workbook });
    const sheet = sheetOf(workbook);
    insertColumns(workbook, sheet, 0, 1);
    insertColumns(workbook, sheet, 3, 2);
    expect(sheet.columnsCollapsed).toEqual([undefined, undefined, 1, 1, 1, 1, 1]);
    deleteColumns(workbook, sheet, 0, 1);
    deleteColumns(workbook, sheet, 2, 3);
    expect(sheet.columnsCollapsed).toEqual([undefined, 1, 1]);
    moveColumns(workbook, sheet, 2, 1, 6);
    expect(sheet.columnsCollapsed).toEqual([undefined, 1, undefined, undefined, undefined, 1]);
    run(`sheet.getRange('C1').shiftColumnGroupDepth(1);`, { workbook });
    expect(sheet.columnsCollapsed).toEqual([undefined, undefined, undefined, undefined, undefined, 1]);
    run(`sheet.getRange('F1').shiftColumnGroupDepth(-1);`, { workbook });
    expect(sheet.columnsCollapsed).toBeUndefined();
  });
});
