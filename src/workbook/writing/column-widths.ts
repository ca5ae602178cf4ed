// The widths of neighbouring columns, with few calls: one serves all from the first to the last that is as wide, and what lies between is put right.

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** In pixels; `first` counts from 1. Never more calls than one for each run of columns that are alike. */
export function setWidths(sheet: Sheet, first: number, widths: readonly number[]): void {
  const set = (from: number, to: number, given: number) => {
    for (let at = from; at < to; at += 1) {
      const width = widths[at] as number;
      if (width === given) continue;
      const last = widths.lastIndexOf(width, to - 1);
      sheet.setColumnWidths(first + at, last - at + 1, width);
      set(at + 1, last, width);
      at = last;
    }
  };
  set(0, widths.length, 0);
}
