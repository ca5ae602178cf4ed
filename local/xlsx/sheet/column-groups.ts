// Groups of columns in an xlsx file: outline levels, on which side their toggles stand, and which are collapsed.

import type ExcelJS from 'exceljs';
import { type ColumnGroup, columnGroups, isCollapsed, setCollapsed } from '../../workbook/lines/collapsed-groups.ts';
import { setColumnDepths } from '../../workbook/lines/column-groups.ts';
import { hiddenLines, setHidden } from '../../workbook/lines/hidden-lines.ts';
import type { Sheet } from '../../workbook/workbook.ts';
import { charactersOf, defaultWidth } from '../cells/sizes.ts';
import type { FileSheet } from '../file/file-book.ts';

/** From 0; -1 where the sheet begins with the group. */
function toggleOf({ columnTogglesBefore }: Sheet, { first, count }: ColumnGroup): number {
  return columnTogglesBefore ? first - 1 : first + count;
}

/** Their depths, and on which side their signs stand. Which are collapsed is written after them. */
export function writeColumnGroups(target: ExcelJS.Worksheet, sheet: Sheet): void {
  const { columnDepths, columnTogglesBefore } = sheet;
  if (columnTogglesBefore) target.properties.outlineProperties = { summaryBelow: true, summaryRight: false };
  columnDepths?.forEach((depth, index) => {
    if (depth === undefined) return;
    const column = target.getColumn(index + 1);
    column.outlineLevel = depth;
    // exceljs would write a width of its own, and call every group of the deepest level collapsed.
    column.width ??= charactersOf(defaultWidth);
    Object.defineProperty(column, 'collapsed', { value: false, configurable: true });
    target.properties.outlineLevelCol = Math.max(target.properties.outlineLevelCol, depth);
  });
}

/** After the depths: a format says it of the column with the toggle, and hides those of the group. */
export function writeCollapsed(target: ExcelJS.Worksheet, sheet: Sheet): void {
  for (const group of columnGroups(sheet)) {
    const toggle = toggleOf(sheet, group);
    if (toggle < 0 || !isCollapsed(sheet, group)) continue;
    const column = target.getColumn(toggle + 1);
    column.width ??= charactersOf(defaultWidth);
    Object.defineProperty(column, 'collapsed', { value: true });
    // exceljs would take it for one with a neighbour that is not.
    for (const each of [column, target.getColumn(toggle + 2)])
      Object.defineProperty(each, 'equivalentTo', { value: () => false, configurable: true });
  }
}

/** After the hidden columns: those of a group that says so are hidden by it, and by nobody else that the file knows of. */
export function readCollapsed(sheet: Sheet, { cols }: FileSheet): void {
  const isMarked = (column: number) =>
    (cols ?? []).some(({ min, max, collapsed }) => collapsed === true && column + 1 >= min && column + 1 <= max);
  const hidden = new Set(hiddenLines(sheet, 'column'));
  const columnsOf = ({ first, count }: ColumnGroup) => Array.from({ length: count }, (_, step) => first + step);
  const groups = columnGroups(sheet).filter(
    (group) => isMarked(toggleOf(sheet, group)) && columnsOf(group).every((column) => hidden.has(column)),
  );
  for (const group of groups) setCollapsed(sheet, group, true);
  const inGroups = new Set(groups.flatMap(columnsOf));
  setHidden(
    sheet,
    'column',
    [...hidden].filter((column) => !inGroups.has(column)),
  );
}

/** Their depths, and on which side their signs stand. */
export function readColumnGroups(sheet: Sheet, { cols, properties }: FileSheet): void {
  const depths: (number | undefined)[] = [];
  for (const { min, max, outlineLevel } of cols ?? []) {
    for (let column = min - 1; outlineLevel && column < Math.min(max, sheet.columnCount); column++)
      depths[column] = outlineLevel;
  }
  setColumnDepths(sheet, depths);
  if (properties?.outlineProperties?.summaryRight === false) sheet.columnTogglesBefore = true;
}
