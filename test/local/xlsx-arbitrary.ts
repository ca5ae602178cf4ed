// Arbitrary workbooks, with everything that the model knows and texts that files find hard.

import fc from 'fast-check';
import { newSheet, newWorkbook, putCell } from '../../local/workbook/cells.ts';
import type {
  Area,
  Border,
  Cell,
  ConditionalFormat,
  Metadata,
  Protection,
  Sheet,
  Style,
  Validation,
  Value,
  Workbook,
} from '../../local/workbook/workbook.ts';

const hardTexts = [
  '0123',
  '=1+1',
  "'x",
  '+1',
  '-',
  '@x',
  ' ขั้น 4 ',
  'ก\nข',
  'a\r\nb',
  '\ttab',
  '<b>&amp;</b>',
  '&lt;',
  '"',
  '_x0041_',
  '_x005F_',
  '_x00e9_',
  '\u0000\u0001\u001f\u007f',
  '\ud800',
  'x\udfff',
  '\ufffe',
  '😀',
  '๐๑๒๓',
  'TRUE',
  '#N/A',
  '1e5',
  '2013-07-01',
  '',
  ' ',
  '_khanton',
  '$',
  '__proto__',
  'ก'.repeat(33_000),
];
const text = fc.oneof(fc.constantFrom(...hardTexts), fc.string({ unit: 'binary' }), fc.string());
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  fc.constantFrom(41456, 41456.123456789012, 0.1 + 0.2, 1e21, 5e-324, -1, 60, 2958465),
);
const value: fc.Arbitrary<Value> = fc.oneof(
  text,
  number,
  fc.boolean(),
  fc.constant(null),
  fc.record(
    { error: fc.constantFrom('#REF!', '#N/A', '#ERROR!', '#SPILL!', '#DIV/0!', '#NAME?'), message: text },
    { requiredKeys: ['error'] },
  ),
);
const formula = fc.oneof(
  fc.constantFrom(
    '=A1',
    '=SUM(A2:A)',
    '=COUNTIF(\'เมืองแพร่\'!D:D,">1")',
    '={1,2;3,4}',
    '=HYPERLINK("#gid=1&range=H7","H7")',
    '=hyperlink( "#gid=99","x")',
    '=HYPERLINK("#gid=0",A1)',
    '=FILTER(A1:A3,A1:A3>1)',
    '=STEP_STANDING(D3:I3)',
    '=IFNA(UNIQUE(A:A),"FILTER(")',
    '=',
    '=1+',
    "='it''s'!A1&\"a\r\nb\"",
    '=A1&"_xlfn."',
    '=$A$2:C',
    '=a1+b2',
    '=SORT(A1:B9)&TEXTJOIN(",",TRUE,A1)',
    '=ไม่มี!A1',
    '=A1:A1048576',
  ),
  text.map((rest) => `=${rest}`),
);
const color = fc.oneof(
  fc.integer({ min: 0, max: 0xffffff }).map((code) => `#${code.toString(16).padStart(6, '0')}`),
  fc.constantFrom('#FFFFFF', 'red', '#ffffff', '#000000'),
);
const border: fc.Arbitrary<Border> = fc.record({
  style: fc.constantFrom('SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOTTED', 'DASHED', 'DOUBLE'),
  color,
});
const style: fc.Arbitrary<Style> = fc.record(
  {
    background: color,
    fontColor: color,
    fontFamily: fc.constantFrom('Sarabun', 'TH SarabunPSK', 'Arial', 'Calibri'),
    fontSize: fc.constantFrom(8, 10, 11, 14, 10.5),
    bold: fc.boolean(),
    italic: fc.boolean(),
    horizontal: fc.constantFrom('left', 'center', 'right'),
    vertical: fc.constantFrom('top', 'middle', 'bottom'),
    wrap: fc.constantFrom('WRAP', 'CLIP', 'OVERFLOW'),
    borders: fc.record({ top: border, left: border, bottom: border, right: border }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);
const numberFormat = fc.constantFrom(
  '0',
  '@',
  'd mmm yyyy',
  'd/m/yyyy',
  '#,##0.00',
  '0.00%',
  'mm-dd-yy',
  'h:mm',
  'm/d/yy "h":mm',
  '"ขั้น" 0',
  '0\\ x',
  'General',
  '[$-41E]d mmmm yyyy',
  '0.###############',
  '[Red]0;"[d]"',
);
const choice = fc.oneof(
  text.filter((one) => one.length < 300),
  number,
  fc.boolean(),
);
const validation: fc.Arbitrary<Validation> = fc.record(
  {
    criteria: fc.constantFrom(
      'VALUE_IN_LIST',
      'VALUE_IN_RANGE',
      'NUMBER_BETWEEN',
      'NUMBER_GREATER_THAN',
      'DATE_AFTER',
      'DATE_BETWEEN',
      'CUSTOM_FORMULA',
      'CHECKBOX',
      'TEXT_CONTAINS',
      'DATE_IS_VALID_DATE',
    ),
    values: fc.oneof(
      fc.array(choice, { maxLength: 6 }),
      fc.constantFrom<Validation['values']>(
        ['0', '1', '2'],
        ['a,b', ' c'],
        [1, 2],
        [41456],
        [41456.5],
        ["'ตั้งค่า'!A2:A10"],
        ['=$H3<5'],
      ),
      fc.constant(Array.from({ length: 80 }, (_, index) => `อำเภอ ${index}`)),
    ),
    allowInvalid: fc.boolean(),
    helpText: text.filter((one) => one.length < 400),
  },
  { requiredKeys: ['criteria', 'values', 'allowInvalid'] },
);
const cell: fc.Arbitrary<Cell> = fc.record(
  { value, formula, spilled: fc.constant(true), numberFormat, style, note: text, validation },
  { requiredKeys: ['value'] },
);

const area: fc.Arbitrary<Area> = fc.record({
  row: fc.nat(8),
  column: fc.nat(8),
  rows: fc.integer({ min: 1, max: 4 }),
  columns: fc.integer({ min: 1, max: 4 }),
});
const metadata: fc.Arbitrary<Metadata[]> = fc.array(
  fc.record({ id: fc.nat(), key: text, value: text, visibility: fc.constantFrom('DOCUMENT', 'PROJECT') }),
  { maxLength: 2 },
);
const protections: fc.Arbitrary<Protection[]> = fc.array(
  fc.record({
    id: fc.nat(),
    area: fc.option(area),
    unprotected: fc.array(area, { maxLength: 2 }),
    description: text,
    warningOnly: fc.boolean(),
    editors: fc.array(fc.emailAddress(), { maxLength: 2 }),
  }),
  { maxLength: 2 },
);
const conditionalFormats: fc.Arbitrary<ConditionalFormat[]> = fc.array(
  fc.record({
    areas: fc.array(area, { minLength: 1, maxLength: 3 }),
    criteria: fc.constantFrom('CUSTOM_FORMULA', 'TEXT_CONTAINS', 'NUMBER_BETWEEN', 'CELL_EMPTY', 'DATE_BEFORE'),
    values: fc.oneof(
      fc.array(
        fc.oneof(
          text.filter((one) => one.length < 300),
          number,
        ),
        { maxLength: 2 },
      ),
      fc.constant(['=$A1>2']),
    ),
    style: fc.record(
      { background: color, fontColor: color, bold: fc.boolean(), italic: fc.boolean() },
      { requiredKeys: [] },
    ),
  }),
  { maxLength: 3 },
);
const sizes = fc.dictionary(fc.nat(20).map(String), fc.integer({ min: 1, max: 2500 }), { maxKeys: 4 });

interface SheetParts extends Omit<Sheet, 'id' | 'cells' | 'columnWidths' | 'rowHeights'> {
  places: { row: number; column: number; cell: Cell }[];
  widths: Record<string, number>;
  heights: Record<string, number>;
}

const sheet: fc.Arbitrary<SheetParts> = fc.record({
  name: fc.oneof(
    fc.constantFrom(
      'เมืองแพร่',
      "it's",
      "'q'",
      'a/b:c',
      'History',
      '_khanton',
      'ชื่อที่ยาวมากเกินสามสิบเอ็ดตัวอักษรแน่นอน',
      '[x]',
      '!A1',
    ),
    text.filter((one) => one !== '' && one.length < 100),
  ),
  rowCount: fc.integer({ min: 30, max: 2000 }),
  columnCount: fc.integer({ min: 20, max: 40 }),
  places: fc.array(fc.record({ row: fc.nat(12), column: fc.nat(12), cell }), { maxLength: 25 }),
  widths: sizes,
  heights: sizes,
  frozenRows: fc.nat(3),
  frozenColumns: fc.nat(3),
  hidden: fc.boolean(),
  hiddenGridlines: fc.boolean(),
  tabColor: fc.option(color),
  merges: fc.array(area, { maxLength: 3 }),
  protections,
  conditionalFormats,
  metadata,
});

export const workbook: fc.Arbitrary<Workbook> = fc
  .record({
    name: text,
    owner: fc.emailAddress(),
    editors: fc.array(fc.emailAddress(), { maxLength: 2 }),
    viewers: fc.array(fc.emailAddress(), { maxLength: 2 }),
    metadata,
    active: fc.nat(),
    sheets: fc.uniqueArray(sheet, { minLength: 1, maxLength: 3, selector: ({ name }) => name.toLowerCase() }),
  })
  .map(({ sheets, active, metadata: own, ...rest }) => {
    const book = { ...newWorkbook(rest), sheets: [] as Sheet[], metadata: own };
    book.sheets = sheets.map((parts, index) => sheetOf(book, parts, index === 0));
    book.activeSheet = book.sheets[active % book.sheets.length]?.id ?? 0;
    // fast-check's objects have no prototype.
    return structuredClone(book);
  });

/** As the workbook's own functions leave it: no empty cells, no holes at the end; and a tab is always visible. */
function sheetOf(book: Workbook, { places, widths, heights, ...rest }: SheetParts, isFirst: boolean): Sheet {
  const made: Sheet = { ...newSheet(book, rest.name), ...rest, hidden: rest.hidden && !isFirst };
  for (const { row, column, cell: one } of places) putCell(made, row, column, one);
  for (const [column, width] of Object.entries(widths)) made.columnWidths[Number(column)] = width;
  for (const [row, height] of Object.entries(heights)) made.rowHeights[Number(row)] = height;
  return made;
}
