// Lists of ranges: what they take, and what comes out of them.
import type { Fact } from '../asking/fact';
import { isRefused } from '../asking/refused';

const notationsOf = (sheet: GoogleAppsScript.Spreadsheet.Sheet, notations: string[]) =>
  sheet
    .getRangeList(notations)
    .getRanges()
    .map((range) => range.getA1Notation());

export const rangeLists: Fact[] = [
  {
    id: 'range-lists.ranges',
    question: 'Does a list give its ranges in the order in which they were named, one beyond the grid too?',
    source: 'apps-script-behaviour.md 1: testsheetsvui.js:288-300',
    grade: 'asserted',
    host: 'local/services/sheet/sheet-contents.ts',
    asks: ['Sheet.getRangeList', 'RangeList.getRanges'],
    expected: { notations: ['BB4:BE12', 'A2:C3', 'D1'] },
    observe: ({ sheet }) => ({ notations: notationsOf(sheet, ['bb4:be12', 'a2:c3', 'D1:D1']) }),
  },
  {
    id: 'range-lists.twice',
    question: 'Does a list give a range twice that was named twice, and neighbours each for itself?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/services/sheet/sheet-contents.ts',
    asks: ['Sheet.getRangeList', 'RangeList.getRanges'],
    expected: { twice: ['A1:B2', 'C1', 'A1:B2'], neighbours: ['A1:A9', 'B1:B9'] },
    observe: ({ sheet }) => ({
      twice: notationsOf(sheet, ['A1:B2', 'C1', 'A1:B2']),
      neighbours: notationsOf(sheet, ['A1:A9', 'B1:B9']),
    }),
  },
  {
    id: 'range-lists.of-use',
    question: 'Are ranges of a list written to, protected and coloured as others are?',
    source: 'RangeList.md: getRanges gives Range instances',
    grade: 'documented',
    host: 'local/services/range/range-list.ts',
    asks: [
      'Sheet.getRangeList',
      'RangeList.getRanges',
      'Range.setValues',
      'Range.protect',
      'ConditionalFormatRuleBuilder.setRanges',
    ],
    expected: { values: [['ก', 2]], protected: ['A1:B1'], coloured: ['A2:B9'] },
    observe({ sheet }) {
      const [first, second] = sheet.getRangeList(['A1:B1', 'A2:B9']).getRanges();
      if (!first || !second) return { values: null };
      first.setValues([['ก', 2]]).protect();
      const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A2=1').setBackground('#fce8e6');
      sheet.setConditionalFormatRules([rule.setRanges([second]).build()]);
      const kept = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      return {
        values: first.getValues(),
        protected: kept.map((protection) => protection.getRange().getA1Notation()),
        coloured: sheet
          .getConditionalFormatRules()[0]
          ?.getRanges()
          .map((range) => range.getA1Notation()),
      };
    },
  },
  {
    id: 'range-lists.refused',
    question: 'Is a list of no range refused, and one of what is no range?',
    source: 'Sheet.md: "a non-empty list of A1 notations"; of what is no range none found',
    grade: 'unconfirmed',
    host: 'local/services/sheet/sheet-contents.ts',
    asks: ['Sheet.getRangeList'],
    expected: { none: true, wrong: true },
    observe: ({ sheet }) => ({
      none: isRefused(() => sheet.getRangeList([]).getRanges()),
      wrong: isRefused(() => sheet.getRangeList(['A1', 'no range']).getRanges()),
    }),
  },
];
