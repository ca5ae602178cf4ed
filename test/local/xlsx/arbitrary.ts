// Arbitrary workbooks, with everything that the model knows.

import fc from 'fast-check';
import { newSheet, newWorkbook, putCell } from '../../../local/workbook/cells.ts';
import { columnGroups, setCollapsed } from '../../../local/workbook/lines/collapsed-groups.ts';
import { setColumnDepths } from '../../../local/workbook/lines/column-groups.ts';
import { hideLines } from '../../../local/workbook/lines/hidden-lines.ts';
import type {
  Area,
  Cell,
  ConditionalFormat,
  Metadata,
  Protection,
  Sheet,
  Workbook,
} from '../../../local/workbook/workbook.ts';
import { cell, color, number, shortText, text } from './arbitrary-cells.ts';

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
const conditionValues: fc.Arbitrary<ConditionalFormat['values']> = fc.oneof(
  fc.array(fc.oneof<fc.Arbitrary<string | number>[]>(shortText, number), { maxLength: 2 }),
  fc.constant<ConditionalFormat['values']>(['=$A1>2']),
);
const conditionalFormats: fc.Arbitrary<ConditionalFormat[]> = fc.array(
  fc.record({
    areas: fc.array(area, { minLength: 1, maxLength: 3 }),
    criteria: fc.constantFrom('CUSTOM_FORMULA', 'TEXT_CONTAINS', 'NUMBER_BETWEEN', 'CELL_EMPTY', 'DATE_BEFORE'),
    values: conditionValues,
    style: fc.record(
      { background: color, fontColor: color, bold: fc.boolean(), italic: fc.boolean() },
      { requiredKeys: [] },
    ),
  }),
  { maxLength: 3 },
);
const sizes = fc.dictionary(fc.nat(20).map(String), fc.integer({ min: 1, max: 2500 }), { maxKeys: 4 });

interface SheetParts
  extends Omit<
    Sheet,
    | 'id'
    | 'cells'
    | 'columnWidths'
    | 'rowHeights'
    | 'columnDepths'
    | 'columnsCollapsed'
    | 'columnTogglesBefore'
    | 'hiddenRows'
    | 'hiddenColumns'
  > {
  hiddenRows: number[];
  hiddenColumns: number[];
  /** By column. */
  depths: (number | undefined)[];
  togglesBefore: boolean;
  /** By the places of the groups. */
  collapsed: boolean[];
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
  hiddenColumns: fc.array(fc.nat(19), { maxLength: 4 }),
  hiddenRows: fc.array(fc.nat(40), { maxLength: 4 }),
  depths: fc.array(fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined }), { maxLength: 12 }),
  togglesBefore: fc.boolean(),
  collapsed: fc.array(fc.boolean(), { maxLength: 6 }),
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
    names: fc.uniqueArray(
      fc.record({
        name: fc.constantFrom('ขั้น', 'ค่า', '_x1'),
        formula: fc.constantFrom('=4', '="ก<&"', '=1+3', '=[1]Sheet1!$A$1', '=#REF!'),
      }),
      { maxLength: 2, selector: ({ name }) => name },
    ),
    sheets: fc.uniqueArray(sheet, { minLength: 1, maxLength: 3, selector: ({ name }) => name.toLowerCase() }),
  })
  .map(({ sheets, active, names, metadata: own, ...rest }) => {
    const book: Workbook = { ...newWorkbook(rest), sheets: [], metadata: own };
    // What a file cannot hold is put behind the others.
    if (names.length > 0)
      book.names = names.sort((a, b) => Number(a.formula.includes('[')) - Number(b.formula.includes('[')));
    book.sheets = sheets.map((parts, index) => sheetOf(book, parts, index === 0));
    book.activeSheet = book.sheets[active % book.sheets.length]?.id ?? 0;
    // fast-check's objects have no prototype.
    return structuredClone(book);
  });

/** As the workbook's own functions leave it: no empty cells, no holes at the end; and a tab is always visible. */
function sheetOf(book: Workbook, parts: SheetParts, isFirst: boolean): Sheet {
  const { places, widths, heights, depths, togglesBefore, collapsed, hiddenRows, hiddenColumns, ...rest } = parts;
  const made: Sheet = { ...newSheet(book, rest.name), ...rest, hidden: rest.hidden && !isFirst };
  for (const { row, column, cell: one } of places) putCell(made, row, column, one);
  for (const [column, width] of Object.entries(widths)) made.columnWidths[Number(column)] = width;
  for (const [row, height] of Object.entries(heights)) made.rowHeights[Number(row)] = height;
  for (const row of hiddenRows) if (row < made.rowCount) hideLines(made, 'row', row, 1);
  for (const column of hiddenColumns) hideLines(made, 'column', column, 1);
  setColumnDepths(made, depths);
  for (const [index, group] of columnGroups(made).entries()) setCollapsed(made, group, collapsed[index] === true);
  if (togglesBefore) made.columnTogglesBefore = true;
  return made;
}
