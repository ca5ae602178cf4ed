// Whether a person may take an act back as the workbook is by now.

import { turned } from '../../workbook/lines/moved-lines.ts';
import type { Area, Sheet, Workbook } from '../../workbook/workbook.ts';
import { REFUSALS } from '../people/refusal-words.ts';
import { ToldRefusal } from '../people/told-refusal.ts';
import type { Act, Moved } from '../protocol.ts';
import { sheetOf } from './perform.ts';
import { checkMayAct } from './rights.ts';

/** What somebody has typed into inserted lines since is not taken away with them. */
export function checkMayTakeBack(workbook: Workbook, user: string, done: Act, moved: Moved | null): void {
  const sheet = sheetOf(workbook, done.sheetId);
  checkMayAct(workbook, sheet, backOf(done, moved), user);
  if (moved?.lines.kind !== 'insert') return;
  const { axis, at, count } = moved.lines;
  const filled = filledIn(sheet).filter((area) => area[axis] >= at && area[axis] < at + count);
  if (filled.length > 0) throw new ToldRefusal(REFUSALS.filledSince, { tab: sheet.name }, filled);
}

/** What taking it back asks of its person. */
function backOf(done: Act, moved: Moved | null): Act {
  if (!moved || moved.lines.kind === 'sort') return done;
  const lines = turned(moved.lines);
  const { sheetId } = done;
  if (lines.kind === 'sort') return done;
  const { axis, at, count } = lines;
  if (lines.kind === 'move') return { sheetId, act: 'move', axis, at, count, before: lines.before };
  if (lines.kind === 'insert') return { sheetId, act: 'insert', axis, at, count, like: 'before' };
  return { sheetId, act: 'delete', axis, at, count };
}

function filledIn(sheet: Sheet): Area[] {
  const areas: Area[] = [];
  sheet.cells.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      const isFilled = cell && !cell.spilled && (cell.value !== null || cell.formula !== undefined);
      if (isFilled) areas.push({ row, column, rows: 1, columns: 1 });
    });
  });
  return areas;
}
