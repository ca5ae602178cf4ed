// A run of a command that can be taken back as a whole: its outputs, new tabs, colours. What others typed is never taken back with it.

import { type Delta, differenceOf } from '../../workbook/changes/delta.ts';
import { draftOf } from '../../workbook/changes/draft.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { isBack } from '../edits/moved-cells.ts';
import type { Moved } from '../protocol.ts';

export interface RunStep {
  kind: 'run';
  user: string;
  /** Its function, or the command that a panel ran. */
  command: string;
  /** The names of the tabs that it made, wrote or took away. */
  tabs: readonly string[];
  /** The workbook as it left it. */
  state: Workbook;
  back: Delta;
  forth: Delta;
  /** Lines that others have moved since. */
  moves: readonly Moved[];
}

const isTouchedBy =
  ({ order, sheets = [], cells }: Delta, before: Workbook) =>
  (id: number): boolean =>
    cells.some(([sheetId]) => sheetId === id) ||
    sheets.some((frame) => frame.id === id) ||
    (order !== undefined && order.includes(id) !== before.sheets.some((sheet) => sheet.id === id));

function namesOf(delta: Delta, before: Workbook, after: Workbook): string[] {
  const written = new Set(delta.cells.map(([id]) => id));
  const all = [...after.sheets, ...before.sheets.filter(({ id }) => !after.sheets.some((sheet) => sheet.id === id))];
  const touched = all.filter(({ id }) => isTouchedBy(delta, before)(id));
  const content = touched.filter(({ id }) => written.has(id) || !after.sheets.some((sheet) => sheet.id === id));
  return (content.length > 0 ? content : touched).map(({ name }) => name);
}

/** Before anything is calculated: `after` is what the run itself has made of `before`. */
export function runStep(
  before: Workbook,
  after: Workbook,
  forth: Delta,
  by: { user: string; command: string },
): RunStep | null {
  const back = differenceOf(after, draftOf(before));
  if (!back) return null;
  return { kind: 'run', ...by, tabs: namesOf(forth, before, after), state: draftOf(after), back, forth, moves: [] };
}

/** After somebody has moved lines: the run goes with them once it is to be taken back. */
export function followedRun(step: RunStep, moved: Moved): RunStep {
  const last = step.moves.at(-1);
  const moves = last && isBack(last, moved) ? step.moves.slice(0, -1) : [...step.moves, moved];
  return { ...step, moves };
}
