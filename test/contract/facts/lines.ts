// Rows and columns: how many, how large, frozen, grouped, inserted, deleted.
import type { Fact } from '../asking/fact';
import { isRefused } from '../asking/refused';

export const lines: Fact[] = [
  {
    id: 'lines.sizes',
    question: 'Are widths and heights kept, one by one and by runs?',
    source: 'apps-script-behaviour.md 4',
    grade: 'asserted',
    host: 'local/services/sheet/sheet-look.ts',
    asks: [
      'Sheet.setColumnWidth',
      'Sheet.setColumnWidths',
      'Sheet.getColumnWidth',
      'Sheet.setRowHeight',
      'Sheet.setRowHeights',
      'Sheet.getRowHeight',
    ],
    expected: { widths: [190, 60, 60, 100], heights: [34, 30, 30, 21] },
    observe({ sheet }) {
      sheet.setColumnWidth(1, 190);
      sheet.setColumnWidths(2, 2, 60);
      sheet.setRowHeight(1, 34);
      sheet.setRowHeights(2, 2, 30);
      return {
        widths: [1, 2, 3, 4].map((column) => sheet.getColumnWidth(column)),
        heights: [1, 2, 3, 4].map((row) => sheet.getRowHeight(row)),
      };
    },
  },
  {
    id: 'lines.frozen',
    question: 'Are frozen rows and columns kept, a tab colour and hidden gridlines?',
    source: 'Sheet.md',
    grade: 'documented',
    host: 'local/services/sheet/sheet-look.ts',
    asks: [
      'Sheet.setFrozenRows',
      'Sheet.getFrozenRows',
      'Sheet.setFrozenColumns',
      'Sheet.getFrozenColumns',
      'Sheet.setTabColor',
      'Sheet.getTabColor',
      'Sheet.setHiddenGridlines',
      'Sheet.hasHiddenGridlines',
    ],
    expected: { rows: 2, columns: 1, colour: '#188038', gridlines: true, none: null },
    observe({ sheet }) {
      sheet.setFrozenRows(2);
      sheet.setFrozenColumns(1);
      sheet.setTabColor('#188038');
      sheet.setHiddenGridlines(true);
      const colour = sheet.getTabColor();
      sheet.setTabColor(null);
      return {
        rows: sheet.getFrozenRows(),
        columns: sheet.getFrozenColumns(),
        colour,
        gridlines: sheet.hasHiddenGridlines(),
        none: sheet.getTabColor(),
      };
    },
  },
  {
    id: 'lines.all-frozen',
    question: 'Is it refused to freeze all rows?',
    source: 'the Sheets API\'s "You can\'t freeze all visible rows on the sheet."',
    grade: 'reported',
    host: 'local/services/sheet/sheet-look.ts',
    asks: ['Sheet.setFrozenRows', 'Sheet.getMaxRows'],
    expected: { refused: true },
    observe: ({ sheet }) => ({ refused: isRefused(() => sheet.setFrozenRows(sheet.getMaxRows())) }),
  },
  {
    id: 'lines.new-tab',
    question: 'How many rows and columns has a new tab?',
    source: 'common knowledge',
    grade: 'reported',
    host: 'local/workbook/cells.ts',
    asks: ['Sheet.getMaxRows', 'Sheet.getMaxColumns'],
    expected: { rows: 1000, columns: 26 },
    observe: ({ sheet }) => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }),
  },
  {
    id: 'lines.inserted',
    question: 'Are rows and columns inserted after, and deleted, with what stands there moving along?',
    source: 'apps-script-behaviour.md 4',
    grade: 'asserted',
    host: 'local/services/sheet/sheet-lines.ts',
    asks: ['Sheet.insertRowsAfter', 'Sheet.insertColumnsAfter', 'Sheet.deleteRows', 'Sheet.deleteColumns'],
    expected: { inserted: 'D5', deleted: 'C3' },
    observe({ sheet }) {
      const place = () => {
        const range = sheet.getDataRange();
        return sheet.getRange(sheet.getLastRow(), sheet.getLastColumn()).getA1Notation() || range.getA1Notation();
      };
      sheet.getRange('B2').setValue('x');
      sheet.insertRowsAfter(1, 3);
      sheet.insertColumnsAfter(1, 2);
      const inserted = place();
      sheet.deleteRows(2, 2);
      sheet.deleteColumns(2, 1);
      return { inserted, deleted: place() };
    },
  },
  {
    id: 'lines.lent-looks',
    question: 'Do rows that are inserted after a row look like it?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/workbook/lines/lines.ts',
    asks: ['Sheet.insertRowsAfter', 'Range.getBackgrounds'],
    expected: { background: '#ff0000' },
    observe({ sheet }) {
      sheet.getRange('A1:A2').setBackgrounds([['#ff0000'], ['#00ff00']]);
      sheet.insertRowsAfter(1, 1);
      return { background: sheet.getRange('A2').getBackgrounds()[0]?.[0] };
    },
  },
  {
    id: 'lines.out-of-bounds',
    question: 'Is it refused to delete more rows than there are?',
    source: 'public reports',
    grade: 'reported',
    host: 'local/services/sheet/sheet-place.ts',
    asks: ['Sheet.deleteRows'],
    expected: { refused: true },
    observe: ({ sheet }) => ({ refused: isRefused(() => sheet.deleteRows(sheet.getMaxRows(), 2)) }),
  },
  {
    id: 'lines.groups',
    question: 'Can the last columns be grouped where toggles stand before, and do groups of one depth lie apart?',
    source: 'apps-script-behaviour.md 4; Range.md',
    grade: 'documented',
    host: 'local/services/range/range-groups.ts',
    asks: ['Sheet.setColumnGroupControlPosition', 'Range.shiftColumnGroupDepth', 'Sheet.getColumnGroupDepth'],
    expected: { depths: [1, 1, 0, 1, 1] },
    observe({ sheet }) {
      sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
      const last = sheet.getMaxColumns();
      sheet.getRange(1, last - 1, 1, 2).shiftColumnGroupDepth(1);
      sheet.getRange(1, last - 4, 1, 2).shiftColumnGroupDepth(1);
      return { depths: [4, 3, 2, 1, 0].map((back) => sheet.getColumnGroupDepth(last - back)) };
    },
  },
  {
    id: 'lines.group-without-toggle',
    question: 'Is a group refused that leaves no column for its toggle?',
    source: 'Range.md',
    grade: 'documented',
    wordsAreOurs: true,
    host: 'local/services/range/range-groups.ts',
    asks: ['Range.shiftColumnGroupDepth'],
    expected: { refused: true },
    observe: ({ sheet }) => ({
      refused: isRefused(() => sheet.getRange(1, sheet.getMaxColumns(), 1, 1).shiftColumnGroupDepth(1)),
    }),
  },
  {
    id: 'lines.collapsed-groups',
    question:
      'Does one call collapse the groups that a range of a row holds whole, and no other, again without a change?',
    source: 'Range.md; Group.md',
    grade: 'documented',
    host: 'local/services/range/range-groups.ts',
    asks: ['Range.collapseGroups', 'Sheet.getColumnGroup', 'Group.isCollapsed'],
    expected: { one: [true, true, false], again: [true, true, false] },
    observe({ sheet }) {
      sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
      for (const first of [2, 5, 8]) sheet.getRange(1, first, 1, 2).shiftColumnGroupDepth(1);
      const seen = () => [2, 5, 8].map((column) => sheet.getColumnGroup(column, 1)?.isCollapsed());
      sheet.getRange(1, 2, 1, 5).collapseGroups();
      const one = seen();
      sheet.getRange(1, 2, 1, 5).collapseGroups();
      return { one, again: seen() };
    },
  },
  {
    id: 'lines.expanded-groups',
    question: 'Does a cell within a collapsed group open it, and a new group begin open?',
    source: 'Range.md; apps-script-behaviour.md 4',
    grade: 'asserted',
    host: 'local/services/range/range-groups.ts',
    asks: ['Range.expandGroups', 'Range.collapseGroups', 'Range.getColumn', 'Group.isCollapsed'],
    expected: { begins: false, collapsed: true, opened: false, column: 2 },
    observe({ sheet }) {
      const range = sheet.getRange(1, 2, 1, 3).shiftColumnGroupDepth(1);
      const seen = () => sheet.getColumnGroup(2, 1)?.isCollapsed();
      const begins = seen();
      range.collapseGroups();
      const collapsed = seen();
      sheet.getRange(5, 3).expandGroups();
      return { begins, collapsed, opened: seen(), column: range.getColumn() };
    },
  },
  {
    id: 'lines.nested-collapsed',
    question: 'Does a collapsed group stay so while a group is put around it, and when that is taken away again?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/workbook/lines/collapsed-groups.ts',
    asks: ['Range.shiftColumnGroupDepth', 'Range.collapseGroups', 'Group.isCollapsed'],
    expected: { around: [false, true], after: true },
    observe({ sheet }) {
      sheet.getRange(1, 3, 1, 2).shiftColumnGroupDepth(1).collapseGroups();
      const whole = sheet.getRange(1, 2, 1, 4).shiftColumnGroupDepth(1);
      const around = [1, 2].map((depth) => sheet.getColumnGroup(3, depth)?.isCollapsed());
      whole.shiftColumnGroupDepth(-1);
      return { around, after: sheet.getColumnGroup(3, 1)?.isCollapsed() };
    },
  },
  {
    id: 'lines.no-group',
    question: 'Is it refused to ask for a group of columns that is not there?',
    source: 'none found (the types say null)',
    grade: 'unconfirmed',
    host: 'local/services/sheet/group.ts',
    asks: ['Sheet.getColumnGroup'],
    expected: { refused: true },
    observe: ({ sheet }) => ({ refused: isRefused(() => sheet.getColumnGroup(2, 1)) }),
  },
  {
    id: 'lines.beside-collapsed',
    question: 'Are columns that are inserted after a collapsed group in view, and in no group?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/workbook/lines/collapsed-groups.ts',
    look: 'With the last columns of a tab grouped and folded, run a script that inserts three columns after the last one: are they seen?',
    expected: { seen: 'yes' },
  },
  {
    id: 'lines.torn-ranges',
    question: 'Do ranges that are torn apart when rows are moved follow the rows that stayed?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/workbook/lines/line-change.ts',
    look: 'With =SUM(A1:A3) in B1, drag row 3 below row 9: does the formula read A1:A2?',
    expected: { seen: 'yes' },
  },
  {
    id: 'lines.beside-protected',
    question: 'May an editor insert rows beside protected cells, and not in between them?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/server/acts/needs.ts',
    look: 'As an editor, with A2:A4 kept from you: insert a row above row 2 (taken?) and above row 3 (refused?).',
    expected: { seen: 'yes' },
  },
];
