// A workbook to work on while the one that it was taken from stays as it is, and what became of it.

import { eachRow } from '../rows.ts';
import type { Carried, Sheet, Workbook } from '../workbook.ts';

/** Cells are replaced, never changed: both may hold the same. */
export function draftOf({ sheets, carried, ...rest }: Workbook): Workbook {
  return { ...structuredClone(rest), ...(carried && { carried }), sheets: sheets.map(draftOfSheet) };
}

function draftOfSheet({ cells, ...rest }: Sheet): Sheet {
  const rows: Sheet['cells'] = [];
  eachRow(cells, (row, index) => {
    rows[index] = row.slice();
  });
  return { ...structuredClone(rest), cells: rows };
}

/** Makes cells of `after` that hold what they held before the same objects. Returns the sheets that have others. */
export function shareCells(before: Workbook, after: Workbook): number[] {
  const old = new Map(before.sheets.map((sheet) => [sheet.id, sheet]));
  return after.sheets.filter((sheet) => !share(old.get(sheet.id)?.cells, sheet.cells)).map(({ id }) => id);
}

/** True where all cells are the same ones afterwards. */
function share(before: Sheet['cells'] | undefined, after: Sheet['cells']): boolean {
  if (!before) return false;
  let isSame = before.length === after.length;
  eachRow(after, (row, index) => {
    const old = before[index] ?? [];
    isSame &&= row.length === old.length;
    for (let column = 0; column < row.length; column++) {
      if (row[column] === old[column]) continue;
      if (JSON.stringify(row[column]) === JSON.stringify(old[column])) row[column] = old[column];
      else isSame = false;
    }
  });
  eachRow(before, (_, index) => {
    isSame &&= after[index] !== undefined;
  });
  return isSame;
}

/** Whether nothing was changed; for workbooks that share their equal cells. */
export function isSameBook(before: Workbook, after: Workbook): boolean {
  const rest = ({ sheets, carried: _, ...others }: Workbook) =>
    JSON.stringify([others, sheets.map(({ cells: __, ...sheet }) => sheet)]);
  return isSameCarried(before.carried, after.carried) && rest(before) === rest(after);
}

/** It is never changed in place, and may be large. */
export function isSameCarried(one: Carried | undefined, other: Carried | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
