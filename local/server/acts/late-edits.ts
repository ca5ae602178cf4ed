// Edits that were meant for rows and columns as they were before somebody moved them: they go where the cells are by now.

import { type MovedLines, movedAreas } from '../../workbook/lines/moved-lines.ts';
import type { Area, Workbook } from '../../workbook/workbook.ts';
import { formulaAfter } from '../edits/moved-cells.ts';
import { REFUSALS } from '../people/refusal-words.ts';
import { ToldRefusal } from '../people/told-refusal.ts';
import type { Act, Cleared, Edit, Moved, Place } from '../protocol.ts';

interface Late {
  version: number;
  moved: Moved;
}

/** Moves that are remembered: far more than happen while an editor is open. */
const MOST = 1000;

export class LateEdits {
  #moves: Late[] = [];

  add(moved: Moved, version: number): void {
    this.#moves = [...this.#moves.slice(1 - MOST), { version, moved }];
  }

  /** The edit with its places and formulas as they are by now; one whose cells are gone or torn apart is refused. */
  placed(workbook: Workbook, edit: Edit): Edit {
    return this.#since(edit.version).reduce((now, moved) => followed(workbook, now, moved), edit);
  }

  /** What was chosen for lines that have moved since is not guessed at. */
  check(act: Act): void {
    if (this.#since(act.version).some(({ sheetId }) => sheetId === act.sheetId))
      throw new ToldRefusal(REFUSALS.linesMoved);
  }

  /** Where what was selected then is by now; nothing is where it was torn apart. */
  placeNow({ sheetId, area }: Place, version: number): Place {
    const follow = (now: Area | null, { lines }: Moved) => now && wholeAfter(now, lines);
    const moves = this.#since(version).filter((moved) => moved.sheetId === sheetId);
    return { sheetId, area: moves.reduce(follow, area) };
  }

  #since(version: number | undefined): Moved[] {
    if (version === undefined) return [];
    return this.#moves.filter((late) => late.version > version).map(({ moved }) => moved);
  }
}

function followed(workbook: Workbook, edit: Edit, moved: Moved): Edit {
  const isHere = edit.sheetId === moved.sheetId;
  if ('clear' in edit) {
    const [first, ...others] = isHere ? edit.clear.flatMap((area) => movedAreas(area, moved.lines)) : edit.clear;
    if (!first) throw new ToldRefusal(REFUSALS.linesMoved);
    return { ...edit, clear: [first, ...others] };
  }
  const { sheetId, row, column, from } = edit;
  const follow = (text: string, down: number, right: number) =>
    text.startsWith('=')
      ? formulaAfter(workbook, text, { sheetId, row: row + down, column: column + right }, moved)
      : text;
  const block = edit.block.map((texts, down) => texts.map((text, right) => follow(text, down, right)));
  const seen = edit.seen === undefined ? undefined : follow(edit.seen, 0, 0);
  return { ...edit, ...(isHere ? placeOf(edit, moved) : {}), block, seen, from: from && cutAfter(from, moved) };
}

/** What is gone by now need not be emptied. */
function cutAfter(from: Cleared, moved: Moved): Cleared | undefined {
  if (from.sheetId !== moved.sheetId) return from;
  const [first, ...others] = from.clear.flatMap((area) => movedAreas(area, moved.lines));
  return first && { ...from, clear: [first, ...others] };
}

function placeOf(edit: Exclude<Edit, { clear: unknown }>, { lines }: Moved): { row: number; column: number } {
  const area = { row: edit.row, column: edit.column, rows: edit.block.length, columns: widthOf(edit.block) };
  const whole = wholeAfter(area, lines);
  if (!whole) throw new ToldRefusal(REFUSALS.linesMoved);
  return { row: whole.row, column: whole.column };
}

/** Null: it is gone, or torn apart. */
function wholeAfter(area: Area, lines: MovedLines): Area | null {
  const [only, ...others] = movedAreas(area, lines);
  const isWhole = only && others.length === 0 && only.rows === area.rows && only.columns === area.columns;
  return isWhole ? only : null;
}

const widthOf = (block: string[][]) => Math.max(1, ...block.map((texts) => texts.length));
