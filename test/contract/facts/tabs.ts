// Tabs: found, inserted, named, shown.
import type { Fact } from '../asking/fact';
import { isRefused } from '../asking/refused';

export const tabs: Fact[] = [
  {
    id: 'tabs.found',
    question: 'Is a tab found by its name, and null where there is none, after renaming too?',
    source: 'apps-script-behaviour.md 4',
    grade: 'asserted',
    host: 'local/services/spreadsheet/spreadsheet-tabs.ts',
    asks: ['Spreadsheet.getSheetByName', 'Sheet.setName', 'Sheet.getName', 'Sheet.getSheetId', 'Spreadsheet.getSheets'],
    expected: { found: true, before: null, same: true, among: true },
    observe({ book, sheet }) {
      const before = sheet.getName();
      const id = sheet.getSheetId();
      sheet.setName(`${before} renamed`);
      const found = book.getSheetByName(`${before} renamed`);
      return {
        found: found !== null && found.getName() === `${before} renamed`,
        before: book.getSheetByName(before),
        same: found?.getSheetId() === id,
        among: book.getSheets().some((each) => each.getSheetId() === id),
      };
    },
  },
  {
    id: 'tabs.deleted',
    question: 'Is a tab that is deleted gone in the same run, and its name free again?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/services/spreadsheet/spreadsheet-tabs.ts',
    asks: ['Spreadsheet.deleteSheet'],
    expected: { isGone: true, isFree: true },
    observe({ book, sheet }) {
      const name = `${sheet.getName()} gone`;
      book.deleteSheet(book.insertSheet(name, 1));
      const isGone = book.getSheetByName(name) === null;
      const again = book.insertSheet(name, 1);
      return { isGone, isFree: again.getName() === name };
    },
  },
  {
    id: 'tabs.inserted',
    question: 'Does the place of a new tab count from 0, and does one without a place come after the active one?',
    source: 'apps-script-behaviour.md 4; the second: none found',
    grade: 'unconfirmed',
    host: 'local/services/spreadsheet/spreadsheet-tabs.ts',
    asks: ['Spreadsheet.insertSheet', 'Spreadsheet.getSheets', 'Sheet.activate'],
    expected: { first: 0, afterActive: true },
    observe({ book, sheet }) {
      const at = (name: string) =>
        book
          .getSheets()
          .map((each) => each.getName())
          .indexOf(name);
      const name = sheet.getName();
      book.insertSheet(`${name} first`, 0);
      const first = at(`${name} first`);
      book.getSheets()[0]?.activate();
      book.insertSheet(`${name} next`);
      return { first, afterActive: at(`${name} next`) === 1 };
    },
  },
  {
    id: 'tabs.names',
    question: 'Are a name that is taken (in any case), an empty one and one of 101 characters refused?',
    source: 'the first: public reports; the others: none found',
    grade: 'unconfirmed',
    host: 'local/workbook/tabs.ts',
    asks: ['Sheet.setName', 'Spreadsheet.insertSheet'],
    expected: { taken: true, otherCase: true, empty: true, long: true },
    observe({ book, sheet }) {
      const name = `${sheet.getName()} other`;
      book.insertSheet(name, 1);
      return {
        taken: isRefused(() => sheet.setName(name)),
        otherCase: isRefused(() => sheet.setName(name.toUpperCase())),
        empty: isRefused(() => sheet.setName('')),
        long: isRefused(() => sheet.setName('x'.repeat(101))),
      };
    },
  },
  {
    id: 'tabs.moved',
    question: 'Is a place refused that no tab can have?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/services/spreadsheet/spreadsheet-tabs.ts',
    asks: ['Spreadsheet.moveActiveSheet'],
    expected: { refused: true },
    observe: ({ book }) => ({ refused: isRefused(() => book.moveActiveSheet(book.getSheets().length + 5)) }),
  },
  {
    id: 'tabs.last-hidden',
    question: 'Is it refused to hide the last tab that is seen?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/services/sheet/sheet-identity.ts',
    asks: ['Sheet.hideSheet', 'Sheet.showSheet', 'Sheet.isSheetHidden'],
    expected: { refused: true },
    observe({ book }) {
      const shown = book.getSheets().filter((each) => !each.isSheetHidden());
      const refused = isRefused(() => {
        for (const each of shown) each.hideSheet();
      });
      for (const each of shown) each.showSheet();
      return { refused };
    },
  },
  {
    id: 'tabs.shown-again',
    question: 'Is a tab that a script sets active the one that is seen, after another one was inserted?',
    source: 'Spreadsheet.md: setActiveSheet',
    grade: 'documented',
    host: 'local/services/spreadsheet/spreadsheet-tabs.ts',
    asks: ['Spreadsheet.setActiveSheet', 'Spreadsheet.getActiveSheet', 'Spreadsheet.insertSheet'],
    expected: { isShown: true },
    observe({ book, sheet }) {
      const inserted = book.insertSheet();
      book.setActiveSheet(sheet);
      const isShown = book.getActiveSheet().getSheetId() === sheet.getSheetId();
      book.deleteSheet(inserted);
      return { isShown };
    },
  },
  {
    id: 'tabs.selection',
    question: 'Is the range that a script activates the active one?',
    source: 'Range.md',
    grade: 'documented',
    host: 'local/services/range/range-position.ts',
    asks: [
      'Sheet.activate',
      'Range.activate',
      'Spreadsheet.getActiveRange',
      'SpreadsheetApp.getActiveSpreadsheet',
      'Range.getA1Notation',
    ],
    expected: { active: 'B2:C3', same: true },
    observe({ sheet }) {
      sheet.activate();
      sheet.getRange('B2:C3').activate();
      const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
      return {
        active: range?.getA1Notation(),
        same: range?.getSheet().getSheetId() === sheet.getSheetId(),
      };
    },
  },
  {
    id: 'tabs.time-zone',
    question: 'Is a time zone refused that there is not?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/services/spreadsheet/spreadsheet.ts',
    asks: ['Spreadsheet.setSpreadsheetTimeZone'],
    expected: { refused: true },
    observe({ book }) {
      const before = book.getSpreadsheetTimeZone();
      const refused = isRefused(() => book.setSpreadsheetTimeZone('Asia/Phrae'));
      book.setSpreadsheetTimeZone(before);
      return { refused };
    },
  },
];
