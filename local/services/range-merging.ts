// Merged cells of a range.

import { intersects } from '../workbook/address.ts';
import { breakApart, mergeCells } from '../workbook/structure.ts';
import { rangeObject } from './objects.ts';
import type { RangePlace } from './range-place.ts';
import { methodsOf } from './service.ts';

const { method, chained } = methodsOf<RangePlace>();

export const rangeMerging = {
  merge: chained('change', [], ({ sheet, area }) => mergeCells(sheet, area)),
  breakApart: chained('change', [], ({ sheet, area }) => breakApart(sheet, area)),
  getMergedRanges: method('read', [], (place) => mergesOf(place).map((merge) => rangeObject(place.sheet, merge))),
  isPartOfMerge: method('read', [], (place) => mergesOf(place).length > 0),
};

function mergesOf({ sheet, area }: RangePlace) {
  return sheet.merges.filter((merge) => intersects(merge, area));
}
