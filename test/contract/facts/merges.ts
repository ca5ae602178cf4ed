// Merged cells, and what is frozen across them.
import type { Fact } from '../asking/fact';
import { isRefused } from '../asking/refused';

export const merges: Fact[] = [
  {
    id: 'merges.freeze-across',
    question: 'Is it refused to freeze a part of a merged cell?',
    source: 'public reports of "You can\'t freeze columns which contain only part of a merged cell."',
    grade: 'reported',
    host: 'local/services/sheet/sheet-look.ts',
    asks: ['Sheet.setFrozenColumns', 'Sheet.setFrozenRows', 'Range.merge'],
    expected: { columns: true, rows: true, afterwards: false },
    observe({ sheet }) {
      sheet.getRange('A1:C3').merge();
      return {
        columns: isRefused(() => sheet.setFrozenColumns(1)),
        rows: isRefused(() => sheet.setFrozenRows(1)),
        afterwards: isRefused(() => sheet.setFrozenRows(3)),
      };
    },
  },
  {
    id: 'merges.across-frozen',
    question: 'Is it refused to merge frozen cells with others, and taken when nothing is frozen any more?',
    source: 'reports without the text',
    grade: 'unconfirmed',
    host: 'local/services/range/range-merging.ts',
    asks: ['Sheet.setFrozenColumns', 'Range.merge'],
    expected: { frozen: true, free: false },
    observe({ sheet }) {
      sheet.setFrozenColumns(1);
      const frozen = isRefused(() => sheet.getRange('A1:C1').merge());
      sheet.setFrozenColumns(0);
      return { frozen, free: isRefused(() => sheet.getRange('A1:C1').merge()) };
    },
  },
  {
    id: 'merges.apart',
    question: 'Is a merged cell broken apart as a part of a larger range, and refused as a part of itself?',
    source: 'apps-script-behaviour.md 7; Range.md',
    grade: 'documented',
    host: 'local/services/range/range-merging.ts',
    asks: ['Range.breakApart', 'Range.isPartOfMerge'],
    expected: { part: true, merged: true, afterwards: false },
    observe({ sheet }) {
      sheet.getRange('A1:C1').merge();
      const part = isRefused(() => sheet.getRange('A1:B1').breakApart());
      const merged = sheet.getRange('A1').isPartOfMerge();
      sheet.getRange('A1:E5').breakApart();
      return { part, merged, afterwards: sheet.getRange('A1').isPartOfMerge() };
    },
  },
  {
    id: 'merges.lines',
    question: 'Do mergeAcross and mergeVertically merge line by line?',
    source: 'apps-script-behaviour.md 7',
    grade: 'asserted',
    host: 'local/services/range/range-merging.ts',
    asks: ['Range.mergeAcross', 'Range.mergeVertically', 'Range.getMergedRanges'],
    expected: { across: 2, vertically: 2 },
    observe({ sheet }) {
      sheet.getRange('A1:C2').mergeAcross();
      sheet.getRange('E1:F3').mergeVertically();
      return {
        across: sheet.getRange('A1:C2').getMergedRanges().length,
        vertically: sheet.getRange('E1:F3').getMergedRanges().length,
      };
    },
  },
  {
    id: 'merges.covered',
    question: 'Do covered cells lose what stood in them, and is a block written over them taken?',
    source: 'platform.md 9.12',
    grade: 'unconfirmed',
    host: 'local/services/range/write-entries.ts',
    asks: ['Range.merge', 'Range.getValues', 'Range.setValues'],
    expected: { merged: [[1, '']], refused: false, first: 3 },
    observe({ sheet }) {
      const range = sheet.getRange('A1:B1').setValues([[1, 2]]);
      range.merge();
      const merged = range.getValues();
      const refused = isRefused(() => range.setValues([[3, 4]]));
      return { merged, refused, first: sheet.getRange('A1').getValue() };
    },
  },
  {
    id: 'merges.paste-covered',
    question: 'Is what is pasted on a covered cell of a merge lost?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/workbook/typing/edits.ts',
    look: 'Merge A1:B1, paste two cells on them, break them apart: is B1 empty?',
    expected: { seen: 'yes' },
  },
  {
    id: 'merges.move-lines',
    question: 'Is it refused to move rows or columns across merged cells?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/workbook/lines/lines.ts',
    look: 'Merge A1:B2 and drag row 1 below row 3: is it refused?',
    expected: { seen: 'yes' },
  },
  {
    id: 'merges.sort',
    question: 'Is it refused to sort a range with merged cells?',
    source: 'public reports, none with the text',
    grade: 'unconfirmed',
    host: 'local/workbook/lines/sorting.ts',
    asks: ['Range.merge'],
    expected: { refused: true },
    here: { absent: true },
    observe({ sheet }) {
      sheet.getRange('A1:A4').setValues([[3], [2], [1], [0]]);
      sheet.getRange('A1:A2').merge();
      return { refused: isRefused(() => sheet.getRange('A1:B4').sort(1)) };
    },
  },
];
