// How cells look: written for a whole block, and read back.
import type { AskedFact, Fact, Scratch } from '../asking/fact';

type Range = GoogleAppsScript.Spreadsheet.Range;

const BEHAVIOUR = 'apps-script-behaviour.md 9';

function block(
  what: string,
  asks: AskedFact['asks'],
  looks: unknown[][],
  round: { set: (range: Range) => unknown; get: (range: Range) => unknown[][] },
): Fact {
  return {
    id: `looks.${what}`,
    question: `Do ${what.replace(/-/g, ' ')} of a block come back as they were written?`,
    source: BEHAVIOUR,
    grade: 'asserted',
    host: 'local/services/range/range-formats.ts',
    asks,
    expected: { looks },
    observe({ sheet }: Scratch) {
      const range = sheet.getRange('A1:B1');
      round.set(range);
      return { looks: round.get(range) };
    },
  };
}

export const looks: Fact[] = [
  block('backgrounds', ['Range.setBackgrounds', 'Range.getBackgrounds'], [['#fce8e6', '#ffffff']], {
    set: (range) => range.setBackgrounds([['#fce8e6', null]]),
    get: (range) => range.getBackgrounds(),
  }),
  block('font-colours', ['Range.setFontColors', 'Range.getFontColors'], [['#a50e0e', '#000000']], {
    set: (range) => range.setFontColors([['#a50e0e', '#000000']]),
    get: (range) => range.getFontColors(),
  }),
  block('font-families', ['Range.setFontFamilies', 'Range.getFontFamilies'], [['Sarabun', 'Arial']], {
    set: (range) => range.setFontFamilies([['Sarabun', 'Arial']]),
    get: (range) => range.getFontFamilies(),
  }),
  block('font-sizes', ['Range.setFontSizes', 'Range.getFontSizes'], [[14, 10]], {
    set: (range) => range.setFontSizes([[14, 10]]),
    get: (range) => range.getFontSizes(),
  }),
  block('font-weights', ['Range.setFontWeights', 'Range.getFontWeights'], [['bold', 'normal']], {
    set: (range) => range.setFontWeights([['bold', 'normal']]),
    get: (range) => range.getFontWeights(),
  }),
  block(
    'horizontal-alignments',
    ['Range.setHorizontalAlignments', 'Range.getHorizontalAlignments'],
    [['center', 'right']],
    {
      set: (range) => range.setHorizontalAlignments([['center', 'right']]),
      get: (range) => range.getHorizontalAlignments(),
    },
  ),
  block('vertical-alignments', ['Range.setVerticalAlignments', 'Range.getVerticalAlignments'], [['middle', 'bottom']], {
    set: (range) => range.setVerticalAlignments([['middle', 'bottom']]),
    get: (range) => range.getVerticalAlignments(),
  }),
  block('wraps', ['Range.setWraps', 'Range.getWraps'], [[true, false]], {
    set: (range) => range.setWraps([[true, false]]),
    get: (range) => range.getWraps(),
  }),
  block('number-formats', ['Range.setNumberFormats', 'Range.getNumberFormats'], [['@', '#,##0;-#,##0;"-"']], {
    set: (range) => range.setNumberFormats([['@', '#,##0;-#,##0;"-"']]),
    get: (range) => range.getNumberFormats(),
  }),
  block('notes', ['Range.setNotes', 'Range.getNotes'], [['ขั้น 0 ถึง 5', '']], {
    set: (range) => range.setNotes([['ขั้น 0 ถึง 5', null]]),
    get: (range) => range.getNotes(),
  }),
  {
    id: 'looks.whole',
    question: 'Do looks that are set for a whole range reach each of its cells?',
    source: BEHAVIOUR,
    grade: 'asserted',
    host: 'local/services/range/range-formats.ts',
    asks: [
      'Range.setFontFamily',
      'Range.setFontSize',
      'Range.setFontWeight',
      'Range.setFontColor',
      'Range.setVerticalAlignment',
      'Range.setWrap',
    ],
    expected: {
      families: [['Sarabun', 'Sarabun']],
      sizes: [[14, 14]],
      weights: [['bold', 'bold']],
      colours: [['#5f6368', '#5f6368']],
      vertical: [['middle', 'middle']],
      wraps: [[true, true]],
    },
    observe({ sheet }) {
      const range = sheet.getRange('A1:B1');
      range.setFontFamily('Sarabun').setFontSize(14).setFontWeight('bold').setFontColor('#5f6368');
      range.setVerticalAlignment('middle').setWrap(true);
      return {
        families: range.getFontFamilies(),
        sizes: range.getFontSizes(),
        weights: range.getFontWeights(),
        colours: range.getFontColors(),
        vertical: range.getVerticalAlignments(),
        wraps: range.getWraps(),
      };
    },
  },
  {
    id: 'looks.usual',
    question: 'How does a cell look that nobody has dressed?',
    source: `${BEHAVIOUR}; issuetracker 427134600`,
    grade: 'measured',
    host: 'local/services/range/range-formats.ts',
    asks: ['Range.getBackgrounds', 'Range.getFontFamilies', 'Range.getFontSizes', 'Range.getWraps'],
    expected: {
      background: '#ffffff',
      colour: '#000000',
      family: 'Arial',
      size: 10,
      weight: 'normal',
      horizontal: 'general',
      vertical: 'bottom',
      wrap: true,
    },
    observe({ sheet }) {
      const range = sheet.getRange('A1');
      const [first] = [range.getBackgrounds()[0]];
      return {
        background: first?.[0],
        colour: range.getFontColors()[0]?.[0],
        family: range.getFontFamilies()[0]?.[0],
        size: range.getFontSizes()[0]?.[0],
        weight: range.getFontWeights()[0]?.[0],
        horizontal: range.getHorizontalAlignments()[0]?.[0],
        vertical: range.getVerticalAlignments()[0]?.[0],
        wrap: range.getWraps()[0]?.[0],
      };
    },
  },
  {
    id: 'looks.normal-alignment',
    question: "Does setHorizontalAlignment('normal') read as general-left?",
    source: `${BEHAVIOUR}; oddities.md`,
    grade: 'measured',
    host: 'local/services/range/range-formats.ts',
    asks: [],
    expected: { alignments: [['general-left']] },
    here: { absent: true },
    observe({ sheet }) {
      const range = sheet.getRange('A1').setHorizontalAlignment('normal' as never);
      return { alignments: range.getHorizontalAlignments() };
    },
  },
  {
    id: 'looks.dash',
    question: 'Does a number format show zero as a dash and keep the zero?',
    source: 'Google Docs Editors Help: custom number formats',
    grade: 'documented',
    host: 'local/workbook/typing/display.ts',
    asks: ['Range.setNumberFormat', 'Range.getValue', 'Range.getDisplayValue'],
    expected: { value: 0, shown: '-' },
    observe({ sheet }) {
      const range = sheet.getRange('A1').setValue(0).setNumberFormat('#,##0;-#,##0;"-"');
      return { value: range.getValue(), shown: range.getDisplayValue() };
    },
  },
  {
    id: 'looks.borders',
    question: 'Are borders taken, and taken away again?',
    source: 'Range.md',
    grade: 'documented',
    host: 'local/services/range/range-borders.ts',
    asks: ['Range.setBorder'],
    expected: { drawn: true, gone: true },
    observe({ sheet }) {
      const range = sheet.getRange('A1:B2');
      const solid = SpreadsheetApp.BorderStyle.SOLID;
      const drawn = range.setBorder(true, true, true, true, true, true, '#dadce0', solid) !== null;
      const gone = range.setBorder(false, false, false, false, false, false) !== null;
      SpreadsheetApp.flush();
      return { drawn, gone };
    },
  },
  {
    id: 'looks.clear-format',
    question: 'Does clearFormat take looks away and leave values, and does clear() leave the number format?',
    source: 'Range.md; apps-script-behaviour.md 5',
    grade: 'unconfirmed',
    host: 'local/services/range/clearing.ts',
    asks: ['Range.clearFormat', 'Range.getBackgrounds', 'Range.getNumberFormats'],
    expected: { value: 4, background: '#ffffff', format: '@' },
    observe({ sheet }) {
      const range = sheet
        .getRange('A1')
        .setValue(4)
        .setNumberFormat('@')
        .setBackgrounds([['#ff0000']]);
      range.clearFormat();
      return {
        value: range.getValue(),
        background: range.getBackgrounds()[0]?.[0],
        format: range.getNumberFormats()[0]?.[0],
      };
    },
  },
  {
    id: 'looks.number-notes',
    question: 'Does setNotes write the number 25 as "25.0"?',
    source: 'issuetracker 429373214',
    grade: 'measured',
    host: 'local/services/range/range-rules.ts',
    asks: ['Range.setNotes', 'Range.getNotes'],
    expected: { notes: [['25.0']] },
    here: { notes: [['25']] },
    observe: ({ sheet }) => ({
      notes: sheet
        .getRange('A1')
        .setNotes([[25 as never]])
        .getNotes(),
    }),
  },
];
