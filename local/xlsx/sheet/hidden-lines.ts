// Hidden rows and columns in an xlsx file.

import type ExcelJS from 'exceljs';
import { collapsedColumns } from '../../workbook/lines/collapsed-groups.ts';
import { hiddenLines, setHidden } from '../../workbook/lines/hidden-lines.ts';
import type { Sheet } from '../../workbook/workbook.ts';
import { charactersOf, defaultHeight, defaultWidth, pointsOf } from '../cells/sizes.ts';
import type { FileSheet } from '../file/file-book.ts';

export function writeHiddenLines(target: ExcelJS.Worksheet, sheet: Sheet): void {
  for (const index of new Set([...hiddenLines(sheet, 'column'), ...collapsedColumns(sheet)])) {
    const column = target.getColumn(index + 1);
    // exceljs would write a width of its own.
    column.width ??= charactersOf(defaultWidth);
    column.hidden = true;
  }
  for (const index of hiddenLines(sheet, 'row')) {
    const row = target.getRow(index + 1);
    row.hidden = true;
    // exceljs leaves out a row without cells and height.
    if (!sheet.cells[index]) row.height ??= pointsOf(defaultHeight);
  }
}

/** The sheet has to have its size by then. */
export function readHiddenLines(sheet: Sheet, { cols, rows }: FileSheet): void {
  const columns = (cols ?? []).flatMap(({ min, max, hidden }) => {
    const end = Math.min(max, sheet.columnCount);
    return hidden ? Array.from({ length: Math.max(0, end - min + 1) }, (_, step) => min - 1 + step) : [];
  });
  setHidden(sheet, 'column', columns);
  const isHidden = ({ number, hidden }: FileSheet['rows'][number]) => hidden === true && number <= sheet.rowCount;
  setHidden(
    sheet,
    'row',
    rows.filter(isHidden).map(({ number }) => number - 1),
  );
}
