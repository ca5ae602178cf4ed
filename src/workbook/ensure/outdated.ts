// Formulas that an earlier version of the add-on wrote, and that read less than is read now: set-up writes them anew.

/** How those formulas begin, or what stands in those colours: no formula of today, and none that a person would write. */
const MARKS: readonly RegExp[] = [
  /MOD\(FIND\(IF\(LEN\(TRIM\(/,
  /CLEAN\(IF\(IFERROR\(ISDATE\(/,
  /^=IFERROR\(IF\(COUNTA\(/,
  /^=IF\(ISNUMBER\([A-Z]+\d+\),/,
];

export function isOutdated(formula: string): boolean {
  return MARKS.some((mark) => mark.test(formula));
}
