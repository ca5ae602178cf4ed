// Workbooks for the tests: small ones by hand, and arbitrary ones.

import fc from 'fast-check';
import { parseA1 } from '../../../local/workbook/address.ts';
import { cellAt, changeCell, newSheet, newWorkbook } from '../../../local/workbook/cells.ts';
import { enterInput } from '../../../local/workbook/typing/entry.ts';
import type { Area, Cell, Sheet, Workbook } from '../../../local/workbook/workbook.ts';

export const owner = 'owner@example.go.th';
export const editor = 'editor@example.go.th';
export const viewer = 'viewer@example.go.th';

export function workbookWith(...contents: Record<string, string | number | boolean>[]): Workbook {
  const workbook = newWorkbook({ name: 'test', owner, editors: [editor], viewers: [viewer], id: 'test' });
  contents.forEach((inputs, index) => {
    const sheet = workbook.sheets[index] ?? newSheet(workbook, `Sheet${index + 1}`);
    sheet.rowCount = 20;
    sheet.columnCount = 10;
    workbook.sheets[index] = sheet;
    for (const [address, input] of Object.entries(inputs)) {
      const { row, column } = area(address);
      enterInput(sheet, row, column, input);
    }
  });
  return workbook;
}

export function sheetOf(workbook: Workbook, index = 0): Sheet {
  const sheet = workbook.sheets[index];
  if (!sheet) throw new Error(`no sheet ${index}`);
  return sheet;
}

export function area(address: string): Area {
  const { row, column, rows, columns } = parseA1(address) ?? { row: 0, column: 0, rows: 0, columns: 0 };
  return { row, column, rows: rows ?? 1, columns: columns ?? 1 };
}

export function cell(sheet: Sheet, address: string): Cell | undefined {
  const { row, column } = area(address);
  return cellAt(sheet, row, column);
}

/** What a cell holds: its formula, else its value. */
export function content(sheet: Sheet, address: string) {
  const found = cell(sheet, address);
  return found?.formula ?? found?.value ?? null;
}

export function change(sheet: Sheet, address: string, what: Partial<Cell>): void {
  const { row, column } = area(address);
  changeCell(sheet, row, column, what);
}

const references = fc.constantFrom(
  'A1',
  '$B$2',
  'C$3',
  'A1:D9',
  'B:C',
  '2:5',
  'A3:A',
  "'other sheet'!B2",
  'Sheet1!C2:C8',
);
const contents = fc.oneof(
  fc.integer().map((value): Partial<Cell> => ({ value })),
  fc.string({ maxLength: 4 }).map((value): Partial<Cell> => ({ value, note: 'n' })),
  references.map((reference): Partial<Cell> => ({ formula: `=SUM(${reference})+1` })),
  fc.constant<Partial<Cell>>({ style: { bold: true }, numberFormat: '0' }),
);

/** A workbook of two small sheets; everything a sheet can carry is on the first. */
export const arbitraryWorkbook = fc
  .array(fc.tuple(fc.nat(1), fc.nat(9), fc.nat(7), contents), { maxLength: 20 })
  .map((entries) => {
    const workbook = workbookWith({}, {});
    const [first, second] = [sheetOf(workbook), sheetOf(workbook, 1)];
    second.name = 'other sheet';
    for (const [sheet, row, column, what] of entries) changeCell(sheetOf(workbook, sheet), row, column, what);
    first.columnWidths[3] = 250;
    first.rowHeights[4] = 40;
    first.merges = [area('B2:C3')];
    first.frozenRows = 1;
    first.conditionalFormats = [
      {
        areas: [area('A2:D6'), area('F1:F9')],
        criteria: 'CUSTOM_FORMULA',
        values: ['=$A2>A$1'],
        style: { bold: true },
      },
    ];
    first.protections = [
      { id: 90, area: area('A4:B6'), unprotected: [], description: '', warningOnly: false, editors: [] },
      { id: 91, area: null, unprotected: [area('D1:D9')], description: '', warningOnly: false, editors: [editor] },
    ];
    return workbook;
  });
