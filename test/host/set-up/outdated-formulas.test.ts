// A workbook that an earlier version set up: set-up writes its formulas and colours anew, and leaves what others wrote.
import { expect, it } from 'vitest';
import { recalculate } from '../../../local/office.ts';
import { cellAt, changeCell } from '../../../local/workbook/cells.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { phraeBook, run, seen, tab, type } from '../../support/books/office';

const OLD_STEP = (cell: string) => `MOD(FIND(IF(LEN(TRIM(${cell}))=1,TRIM(${cell}),"-"),"012345๐๑๒๓๔๕")-1,6)`;
const OLD_STANDING = (row: number) =>
  `=${['C', 'D', 'E', 'F', 'G', 'H'].reduce((before, column) => `IFERROR(${OLD_STEP(`${column}${row}`)},${before})`, '""')}`;

/** As a version made it that read single digits only, and did not yet mark what it had dressed. */
function oldBook(): Workbook {
  const book = phraeBook();
  const sheet = tab(book, 'ลอง');
  for (let row = 2; row < 13; row += 1) changeCell(sheet, row, 8, { value: null, formula: OLD_STANDING(row + 1) });
  for (const format of sheet.conditionalFormats)
    if (String(format.values[0]).includes('ISERROR')) format.values = [`=AND(LEN(TRIM($C3))>0,${OLD_STEP('$C3')}="")`];
  book.metadata = book.metadata.filter(({ key }) => key !== 'khanton.dressed');
  return book;
}

it('is renewed, but for what somebody else wrote', async () => {
  const book = oldBook();
  const sheet = tab(book, 'ลอง');
  const formats = phraeBook().sheets.find(({ name }) => name === 'ลอง')?.conditionalFormats.length;
  type(book, sheet, 'F3', 'ขั้น 2');
  type(book, sheet, 'I4', '=1+1');
  await recalculate(book);
  expect(seen(sheet, 'I3')).not.toBe('2');
  run(book, 'set-up');
  await recalculate(book);
  expect([seen(sheet, 'I3'), seen(sheet, 'I4')]).toEqual(['2', '2']);
  expect(cellAt(sheet, 3, 8)?.formula).toBe('=1+1');
  expect(sheet.conditionalFormats.some(({ values }) => String(values[0]).includes('IF(LEN(TRIM('))).toBe(false);
  expect(sheet.conditionalFormats.length).toBeGreaterThanOrEqual(formats ?? 0);
  const after = structuredClone(book.sheets);
  run(book, 'set-up');
  expect(book.sheets).toEqual(after);
});
