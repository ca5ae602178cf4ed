// Groups of columns in an xlsx file: outline levels, and on which side their toggles stand.

import type ExcelJS from 'exceljs';
import { setColumnDepths } from '../../workbook/lines/column-groups.ts';
import type { Sheet } from '../../workbook/workbook.ts';
import { charactersOf, defaultWidth } from '../cells/sizes.ts';
import type { FileSheet } from '../file/file-book.ts';

export function writeColumnGroups(target: ExcelJS.Worksheet, { columnDepths, columnTogglesBefore }: Sheet): void {
  if (columnTogglesBefore) target.properties.outlineProperties = { summaryBelow: true, summaryRight: false };
  columnDepths?.forEach((depth, index) => {
    if (depth === undefined) return;
    const column = target.getColumn(index + 1);
    column.outlineLevel = depth;
    // exceljs would write a width of its own, and call every group of the deepest level collapsed.
    column.width ??= charactersOf(defaultWidth);
    Object.defineProperty(column, 'collapsed', { value: false });
    target.properties.outlineLevelCol = Math.max(target.properties.outlineLevelCol, depth);
  });
}

export function readColumnGroups(sheet: Sheet, { cols, properties }: FileSheet): void {
  const depths: (number | undefined)[] = [];
  for (const { min, max, outlineLevel } of cols ?? []) {
    for (let column = min - 1; outlineLevel && column < Math.min(max, sheet.columnCount); column++)
      depths[column] = outlineLevel;
  }
  setColumnDepths(sheet, depths);
  if (properties?.outlineProperties?.summaryRight === false) sheet.columnTogglesBefore = true;
}
