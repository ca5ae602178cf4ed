// Lines around the cells of each table of an output.
import type { DocumentRow } from '../../documents/document';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const COLOUR = '#b9c0ca';

/** From a heading down to the next blank, section or note line; a column that is blank in all of these rows divides two tables. */
export function border(sheet: Sheet, rows: readonly DocumentRow[]): void {
  let start = -1;
  const close = (end: number) => {
    if (start >= 0) for (const [from, to] of columnsOf(rows.slice(start, end))) draw(sheet, start, end, from, to);
    start = -1;
  };
  rows.forEach((row, index) => {
    const first = row.filter((cell) => cell)[0];
    if (!first || first.role === 'section' || first.role === 'note') close(index);
    else if (start < 0 && first.role === 'heading') start = index;
  });
  close(rows.length);
}

/** Runs of columns (from, to; `to` not included) that hold a cell in any row. */
function columnsOf(rows: readonly DocumentRow[]): [number, number][] {
  const used: boolean[] = [];
  for (const row of rows) {
    row.forEach((cell, column) => {
      for (let taken = 0; cell && taken < (cell.across || 1); taken += 1) used[column + taken] = true;
    });
  }
  const runs: [number, number][] = [];
  for (let column = 0; column < used.length; column += 1) {
    const last = runs[runs.length - 1];
    if (!used[column]) continue;
    if (last && last[1] === column) last[1] = column + 1;
    else runs.push([column, column + 1]);
  }
  return runs;
}

function draw(sheet: Sheet, start: number, end: number, from: number, to: number): void {
  const range = sheet.getRange(start + 1, from + 1, end - start, to - from);
  range.setBorder(true, true, true, true, true, true, COLOUR, SpreadsheetApp.BorderStyle.SOLID);
}
