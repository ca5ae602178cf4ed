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

/** A share in percent with two decimals, cut off, so that what is not enough never reads as enough: 19.999 is 19.99. */
export function percentOf(part: number, whole: number): number {
  return Math.floor((part * 10000) / whole) / 100;
}
