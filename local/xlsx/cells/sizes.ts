// Widths and heights: pixels here, characters and points in an xlsx file.

/** Pixels where nothing else is said, as in Google. */
export const defaultWidth = 100;
export const defaultHeight = 21;

/** The width of a digit of the file's default font, Calibri 11. */
const digit = 7;
const widestColumn = 255;

/** Not more than a file may say. */
export function charactersOf(pixels: number): number {
  const characters = Math.min(pixels / digit, widestColumn);
  // exceljs leaves out a column of exactly this width.
  return characters === 9 ? 9.001 : characters;
}

/** By the formula of ECMA-376, part 1, 18.3.1.13. */
export function pixelsOfCharacters(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit);
}

/** Not more than a file may say. */
export function pointsOf(pixels: number): number {
  return Math.min(pixels * 0.75, 409.5);
}

export function pixelsOfPoints(points: number): number {
  return Math.round(points / 0.75);
}
