// Merged cells of a range.

import { intersects } from '../../workbook/address.ts';
import { breakApart, mergeCells } from '../../workbook/structure.ts';
import type { Area, Sheet } from '../../workbook/workbook.ts';
import { Exception } from '../host/exception.ts';
import { rangeObject } from '../host/objects.ts';
import { methodsOf } from '../host/service.ts';
import type { RangePlace } from './range-place.ts';

const { method, chained } = methodsOf<RangePlace>();

export const rangeMerging = {
  merge: chained('change', [], ({ sheet, area }) => mergeEach(sheet, area, [area])),
  /** Each row of the range becomes one cell. */
  mergeAcross: chained('change', [], ({ sheet, area }) => mergeEach(sheet, area, linesOf(area, 'row', 'rows'))),
  /** Each column of the range becomes one cell. */
  mergeVertically: chained('change', [], ({ sheet, area }) =>
    mergeEach(sheet, area, linesOf(area, 'column', 'columns')),
  ),
  breakApart: chained('change', [], ({ sheet, area }) => breakApart(sheet, area)),
  getMergedRanges: method('read', [], (place) => mergesOf(place).map((merge) => rangeObject(place.sheet, merge))),
  isPartOfMerge: method('read', [], (place) => mergesOf(place).length > 0),
};

/** The rows, or the columns, of an area. */
function linesOf(area: Area, first: 'row' | 'column', count: 'rows' | 'columns'): Area[] {
  return Array.from({ length: area[count] }, (_, line) => ({ ...area, [first]: area[first] + line, [count]: 1 }));
}

/** Nothing is merged where a merge reaches beyond the range. One inside it is broken apart first. */
function mergeEach(sheet: Sheet, area: Area, lines: readonly Area[]): void {
  for (const line of lines) checkNotAcross(sheet, line);
  breakApart(sheet, area);
  for (const line of lines) mergeCells(sheet, line);
}

function mergesOf({ sheet, area }: RangePlace) {
  return sheet.merges.filter((merge) => intersects(merge, area));
}

/** Unconfirmed wording. */
function checkNotAcross({ frozenRows, frozenColumns }: Sheet, { row, column, rows, columns }: Area): void {
  const isAcross = (from: number, count: number, frozen: number) => from < frozen && from + count > frozen;
  if (isAcross(row, rows, frozenRows) || isAcross(column, columns, frozenColumns))
    throw new Exception("You can't merge frozen and non-frozen cells.");
}
