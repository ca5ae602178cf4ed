// Whether a part of the drawn sheet is before the eyes.

import { sheetSize } from './grid.ts';

/** What is before the eyes already is not moved from under them. */
export function isVisible({ left, top, right, bottom }: DOMRect): boolean {
  const { width, height } = sheetSize();
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}
