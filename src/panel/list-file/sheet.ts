// One sheet of a workbook's file, or one table of a page: its cells as texts, as a person would type them.

export interface SheetRows {
  name: string;
  isHidden: boolean;
  rows: string[][];
  /** Where formulas stand that no spreadsheet program has calculated: "E5". */
  uncalculated?: string[];
}

const DAY = 86_400_000;
/** The day before 1 January 1900 is day 1, since there was a 29 February in the first spreadsheet's 1900; or 1 January 1904 is day 0. */
const DAY_ZERO = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const;

/** A day's number as `YYYY-MM-DD`; the number itself where no calendar has it. */
export function dayText(number: number, from: keyof typeof DAY_ZERO): string {
  const day = new Date(DAY_ZERO[from] + Math.floor(number) * DAY);
  const isDay = Number.isFinite(day.getTime()) && number >= 1 && day.getUTCFullYear() <= 9999;
  return isDay ? day.toISOString().slice(0, 10) : String(number);
}

/** No list is as wide or as long: repeated blanks to the end of a sheet are left out. */
export const MOST_COLUMNS = 1000;
export const MOST_ROWS = 100_000;

/** Without blank rows at the end. */
export function withoutEnd(rows: (string[] | undefined)[]): string[][] {
  let end = rows.length;
  while (end > 0 && (rows[end - 1] ?? []).every((cell) => (cell ?? '') === '')) end -= 1;
  return Array.from({ length: end }, (_, at) => Array.from(rows[at] ?? [], (cell) => cell ?? ''));
}
