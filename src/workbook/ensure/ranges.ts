// The ranges of a tab: those that are known beforehand come in two calls, however many there are; any other one is one call.
import { type Area, notationOf } from './areas';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type RangeOf = (area: Area) => GoogleAppsScript.Spreadsheet.Range;

/** Two calls at once where any are known. */
export function rangesOf(sheet: Sheet, known: readonly Area[] = []): RangeOf {
  // Each once: what Google makes of one that is named twice is unknown.
  const names = Array.from(new Set(known.map(notationOf)));
  const ranges = names.length ? sheet.getRangeList(names).getRanges() : [];
  return (area) =>
    ranges[names.indexOf(notationOf(area))] || sheet.getRange(area.row, area.column, area.rows, area.columns);
}
