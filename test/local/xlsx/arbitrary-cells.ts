// Arbitrary cells, with texts, formulas, styles and validations that files find hard.

import fc from 'fast-check';
import type { Border, Cell, Style, Validation, Value } from '../../../local/workbook/workbook.ts';

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
export const text = fc.oneof(fc.constantFrom(...hardTexts), fc.string({ unit: 'binary' }), fc.string());
export const shortText = text.filter((one) => one.length < 300);
export const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  fc.constantFrom(41456, 41456.12345678901, 0.1 + 0.2, 1e21, 5e-324, -1, 60, 2958465),
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
export const color = fc.oneof(
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
const choice = fc.oneof(shortText, number, fc.boolean());
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
    helpText: shortText,
  },
  { requiredKeys: ['criteria', 'values', 'allowInvalid'] },
);
export const cell: fc.Arbitrary<Cell> = fc.record(
  { value, formula, spilled: fc.constant(true), numberFormat, style, note: text, validation },
  { requiredKeys: ['value'] },
);
