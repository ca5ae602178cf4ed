// One sheet of the workbook into an xlsx file, with all that xlsx has a place for.

import type ExcelJS from 'exceljs';
import { a1 } from '../../workbook/address.ts';
import { cellAt } from '../../workbook/cells.ts';
import { eachRow } from '../../workbook/rows.ts';
import type { Area, Cell, Sheet, Validation, Value } from '../../workbook/workbook.ts';
import { type Place, placesOf, rectangles } from '../cells/areas.ts';
import { argbOf } from '../cells/colors.ts';
import { toFileConditions } from '../cells/conditions.ts';
import { toFile } from '../cells/formulas.ts';
import { charactersOf, defaultHeight, defaultWidth, pointsOf } from '../cells/sizes.ts';
import { keyOf } from '../cells/spills.ts';
import { fileStyleOf } from '../cells/styles.ts';
import { clipped, escapeResult, escapeText } from '../cells/text.ts';
import { toFileValidation } from '../cells/validations.ts';
import { fileErrorOf } from '../cells/values.ts';
import type { Surroundings } from '../kept/kept.ts';
import { isWritten, seenMerges } from '../kept/seen.ts';
import { writeCollapsed, writeColumnGroups } from './column-groups.ts';
import { writeHiddenLines } from './hidden-lines.ts';

/** More unlocked blank cells than this are left locked in the file. */
const mostUnlocked = 100_000;

/** `spills`: what formulas spilled over; a file holds the formula with its area, and those cells' values. */
export function writeSheet(target: ExcelJS.Worksheet, sheet: Sheet, spills: Area[], around: Surroundings): void {
  writeView(target, sheet);
  // What there is to say of paper comes with the sheet's file.
  target.pageSetup = sheet.carried?.fitsToPage ? { fitToPage: true } : {};
  const unlocked = writeProtection(target, sheet);
  const styles = new Map<string, Partial<ExcelJS.Style>>();
  const styleOf = ({ style, numberFormat }: Partial<Cell>, place: Place) => {
    const isLocked = !unlocked.has(keyOf(place));
    const key = JSON.stringify([style, numberFormat, isLocked]);
    const known =
      styles.get(key) ?? fileStyleOf({ ...(style && { style }), ...(numberFormat && { numberFormat }) }, isLocked);
    styles.set(key, known);
    return known;
  };
  const arrays = new Map(spills.map((area) => [keyOf(area), area]));
  eachCell(sheet, (cell, place) => {
    const into = target.getCell(place.row + 1, place.column + 1);
    into.value = fileValueOf(cell, arrays.get(keyOf(place)), around);
    into.style = styleOf(cell, place);
    if (cell.note) into.note = escapeText(clipped(cell.note));
  });
  for (const place of unlocked.values()) {
    if (!cellAt(sheet, place.row, place.column))
      target.getCell(place.row + 1, place.column + 1).style = styleOf({}, place);
  }
  for (const merge of seenMerges(sheet.merges)) target.mergeCellsWithoutStyle(a1(merge));
  writeValidations(target, sheet, around);
  for (const condition of toFileConditions(sheet.conditionalFormats, around.tabs)) {
    target.addConditionalFormatting(condition as unknown as ExcelJS.ConditionalFormattingOptions);
  }
}

/** The unit of drawings, in a pixel. */
const EMU = 9525;

/** For those who open the file elsewhere: there they are pictures that do nothing. */
export function writePictures(
  book: ExcelJS.Workbook,
  target: ExcelJS.Worksheet,
  { pictures = [], carried }: Sheet,
): void {
  // A sheet has one drawing.
  if (carried?.elements.drawing !== undefined) return;
  for (const { png, row, column, offsetX, offsetY, width, height } of pictures) {
    const image = book.addImage({ base64: png, extension: 'png' });
    const native = { nativeCol: column, nativeColOff: offsetX * EMU, nativeRow: row, nativeRowOff: offsetY * EMU };
    target.addImage(image, { tl: native as ExcelJS.Anchor, ext: { width, height }, editAs: 'oneCell' });
  }
}

function writeView(target: ExcelJS.Worksheet, sheet: Sheet): void {
  const { frozenRows, frozenColumns, hiddenGridlines } = sheet;
  const isFrozen = frozenRows > 0 || frozenColumns > 0;
  const frozen = { state: 'frozen' as const, xSplit: frozenColumns, ySplit: frozenRows };
  target.views = [{ ...(isFrozen ? frozen : { state: 'normal' }), showGridLines: !hiddenGridlines }];
  if (sheet.hidden) target.state = 'hidden';
  const color = sheet.tabColor === null ? undefined : argbOf(sheet.tabColor);
  if (color) target.properties.tabColor = { argb: color } as ExcelJS.Color;
  target.properties.defaultRowHeight = pointsOf(defaultHeight);
  target.properties.defaultColWidth = charactersOf(defaultWidth);
  sheet.columnWidths.forEach((width, column) => {
    if (width !== undefined) target.getColumn(column + 1).width = charactersOf(width);
  });
  writeColumnGroups(target, sheet);
  writeCollapsed(target, sheet);
  sheet.rowHeights.forEach((height, row) => {
    if (height !== undefined) target.getRow(row + 1).height = pointsOf(height);
  });
  writeHiddenLines(target, sheet);
}

/** Without password: only against mistakes. A file cannot protect a range alone, or for some users. Gives the unlocked cells. */
function writeProtection(target: ExcelJS.Worksheet, sheet: Sheet): Map<string, Place> {
  const whole = sheet.protections.find(({ area, warningOnly }) => area === null && !warningOnly);
  const unlocked = new Map<string, Place>();
  if (!whole) return unlocked;
  const allowed = { selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true };
  void target.protect('', allowed);
  for (const area of whole.unprotected) {
    if (unlocked.size + area.rows * area.columns > mostUnlocked) break;
    for (const place of placesOf(area)) unlocked.set(keyOf(place), place);
  }
  return unlocked;
}

function eachCell(sheet: Sheet, visit: (cell: Cell, place: Place) => void): void {
  eachRow(sheet.cells, (cells, row) => {
    cells.forEach((cell, column) => {
      if (cell) visit(cell, { row, column });
    });
  });
}

function fileValueOf(cell: Cell, spill: Area | undefined, { tabs }: Surroundings): ExcelJS.CellValue {
  if (!isWritten(cell, tabs)) return typeof cell.value === 'string' ? plainText(cell.value) : fileValue(cell.value);
  const { value } = cell;
  const result = typeof value === 'string' ? escapeResult(clipped(value)) : fileValue(value);
  const formula = toFile(cell.formula ?? '', tabs);
  const array = spill && { shareType: 'array', ref: a1(spill) };
  return { formula, ...array, ...(result !== null && { result }) } as ExcelJS.CellFormulaValue;
}

/** A text that begins with `=` is a text in the file too: only what is written as a formula is one. */
function plainText(text: string): string | null {
  return text === '' ? null : escapeText(clipped(text));
}

function fileValue(value: Exclude<Value, string>): number | boolean | ExcelJS.CellErrorValue | null {
  if (value === null || typeof value !== 'object') return value;
  return { error: fileErrorOf(value.error) as ExcelJS.CellErrorValue['error'] };
}

/** Equal ones together: a drop-down of a column is one rule. */
function writeValidations(target: ExcelJS.Worksheet, sheet: Sheet, { tabs, lists }: Surroundings): void {
  const byRule = new Map<string, { validation: Validation; places: Place[] }>();
  const keys = new Map<Validation, string>();
  eachCell(sheet, ({ validation }, place) => {
    if (!validation) return;
    const key = keys.get(validation) ?? JSON.stringify(validation);
    keys.set(validation, key);
    const rule = byRule.get(key) ?? { validation, places: [] };
    byRule.set(key, rule);
    rule.places.push(place);
  });
  const rules = (target as unknown as { dataValidations: { add(address: string, rule: unknown): void } })
    .dataValidations;
  for (const { validation, places } of byRule.values()) {
    const rule = toFileValidation(validation, tabs, lists);
    if (!rule) continue;
    for (const area of rectangles(places)) rules.add(a1(area), rule);
  }
}
