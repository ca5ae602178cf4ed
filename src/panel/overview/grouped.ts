// A whole number as figures write it.

/** With commas between its thousands. */
export function grouped(value: number): string {
  return value.toLocaleString('en-US');
}
