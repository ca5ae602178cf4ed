// What a reader of the bare xlsx file sees of a cell or a sheet: what is written, read back. The rest has to be kept apart.

import { intersects } from '../../workbook/address.ts';
import { PARSE_ERROR } from '../../workbook/typing/parse-error.ts';
import type { Area, Cell, ConditionalFormat, Validation } from '../../workbook/workbook.ts';
import { argbOf } from '../cells/colors.ts';
import { fromFileConditions, toFileConditions } from '../cells/conditions.ts';
import { fromFile, isConstant, isFileFormula, toFile } from '../cells/formulas.ts';
import {
  charactersOf,
  defaultHeight,
  defaultWidth,
  pixelsOfCharacters,
  pixelsOfPoints,
  pointsOf,
} from '../cells/sizes.ts';
import { fileStyleOf, type Look, lookOf, writtenFont } from '../cells/styles.ts';
import type { TabNames } from '../cells/tab-names.ts';
import { clipped } from '../cells/text.ts';
import { fromFileValidation, type Lists, toFileValidation } from '../cells/validations.ts';
import { seenValue } from '../cells/values.ts';

/** Whether the cell is a formula in the file too. */
export function isWritten({ value, formula }: Cell, tabs: TabNames): boolean {
  const isBroken = value !== null && typeof value === 'object' && value.message === PARSE_ERROR.message;
  return formula !== undefined && !isBroken && isFileFormula(formula) && tabs.holds(formula);
}

/** `isCovered`: by a merged cell, which hides the values below it. */
export function seenCell(cell: Cell, isCovered: boolean, tabs: TabNames, lists: Lists): Cell {
  const validation = cell.validation && seenValidation(cell.validation, tabs, lists);
  const note = cell.note && clipped(cell.note);
  return {
    value: isCovered ? null : seenValue(cell.value),
    ...(isWritten(cell, tabs) && !isCovered && seenFormula(cell.formula ?? '', tabs)),
    ...(cell.spilled && !isCovered && { spilled: true }),
    ...seenLook(cell),
    ...(note && { note }),
    ...(validation && { validation }),
  };
}

type Seen = Map<Validation, Validation | undefined>;

/** By the lists of one reading or writing. Many cells share one rule. */
const validations = new WeakMap<Lists, Seen>();

function seenValidation(validation: Validation, tabs: TabNames, lists: Lists): Validation | undefined {
  const known: Seen = validations.get(lists) ?? new Map();
  validations.set(lists, known);
  if (!known.has(validation)) {
    const file = toFileValidation(validation, tabs, lists);
    known.set(validation, file && fromFileValidation(file, tabs, lists));
  }
  return known.get(validation);
}

function seenFormula(formula: string, tabs: TabNames): { formula?: string } {
  const seen = fromFile(toFile(formula, tabs), tabs);
  return isConstant(seen) ? {} : { formula: seen };
}

/** By style and number format; cells share their styles. */
const looks = new WeakMap<object, Map<string | undefined, Look>>();
const plain = {};

function seenLook({ style, numberFormat }: Cell): Look {
  if (!style && numberFormat === undefined) return {};
  const byFormat: Map<string | undefined, Look> = looks.get(style ?? plain) ?? new Map();
  looks.set(style ?? plain, byFormat);
  const known = byFormat.get(numberFormat);
  if (known) return known;
  const file = fileStyleOf({ ...(style && { style }), ...(numberFormat !== undefined && { numberFormat }) });
  const look = lookOf(asExceljsReads(file), writtenFont);
  byFormat.set(numberFormat, look);
  return look;
}

/** It takes the backslashes out of formats, and cuts off halves of points. */
function asExceljsReads({ numFmt, font, ...rest }: ReturnType<typeof fileStyleOf>): ReturnType<typeof fileStyleOf> {
  return {
    ...rest,
    font: { ...font, size: Math.trunc(font?.size ?? 0) },
    ...(numFmt !== undefined && { numFmt: numFmt.replace(/\\(.)/g, '$1') }),
  };
}

/** Undefined: as wide as any column. */
export function seenWidth(pixels: number | undefined): number | undefined {
  const seen = pixels === undefined ? defaultWidth : pixelsOfCharacters(charactersOf(pixels));
  return seen === defaultWidth ? undefined : seen;
}

/** Undefined: as high as any row. */
export function seenHeight(pixels: number | undefined): number | undefined {
  const seen = pixels === undefined ? defaultHeight : pixelsOfPoints(pointsOf(pixels));
  return seen === defaultHeight ? undefined : seen;
}

/** Null: none, or one that a file cannot hold. */
export function seenTabColor(color: string | null): string | null {
  return color !== null && argbOf(color) ? color.toLowerCase() : null;
}

/** Excel takes no merges that overlap, and none of one cell. */
export function seenMerges(merges: Area[]): Area[] {
  const kept: Area[] = [];
  for (const merge of merges) {
    const overlaps = kept.some((other) => intersects(merge, other));
    if (merge.rows * merge.columns > 1 && !overlaps) kept.push(merge);
  }
  return kept;
}

/** Written, and read back. */
export function seenConditions(formats: ConditionalFormat[], tabs: TabNames): ConditionalFormat[] {
  return fromFileConditions(toFileConditions(formats, tabs), tabs);
}
