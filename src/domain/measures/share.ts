// Shares, by whole numbers: exactly the share passes ("not less than"), and of nothing there is no share.

/** Shares may have decimals (12.5 %): they are compared in millionths of a percent, which whole numbers hold. */
const PARTS = 1e6;

const inParts = (percent: number) => Math.round(percent * PARTS);

/** True where `part` is at least `percent` % of `whole`; null where `whole` is 0: the share is undefined. */
export function shareMet(part: number, whole: number, percent: number): boolean | null {
  return whole === 0 ? null : 100 * PARTS * part >= inParts(percent) * whole;
}

/** How many of `total` are at least `percent` %: rounded up, 70 % of 83 is 59. */
export function neededOf(total: number, percent: number): number {
  const exact = inParts(percent) * total;
  const whole = Math.floor(exact / (100 * PARTS));
  return exact > whole * 100 * PARTS ? whole + 1 : whole;
}

/** A share in percent, rounded half up to two decimals, from whole numbers: 1 of 8 is 12.5, 2 of 3 is 66.67. What fell below is as far below. */
export function percentOf(part: number, whole: number): number {
  const hundredths = Math.floor((20000 * Math.abs(part) + whole) / (2 * whole)) / 100;
  return part < 0 && hundredths > 0 ? -hundredths : hundredths;
}

/** The same as people read it, always with its two decimals: 12.50. */
export const percentText = (part: number, whole: number): string => percentOf(part, whole).toFixed(2);
