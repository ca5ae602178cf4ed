// A run of a command that can be taken back as a whole: its outputs, new tabs, colours. What others typed is never taken back with it.

import { applyDelta, type Delta, differenceOf } from '../../workbook/delta.ts';
import { draftOf } from '../../workbook/draft.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import { collides } from './meanwhile.ts';

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
  return { kind: 'run', ...by, tabs: namesOf(forth, before, after), state: draftOf(after), back, forth };
}

/** The workbook as it was before the run, with what else has happened since; null where that stands in the way. */
export function withoutRun(now: Workbook, { state, back }: RunStep): Workbook | null {
  if (collides(state, now, back)) return null;
  const draft = draftOf(now);
  applyDelta(draft, structuredClone(back));
  // No number is handed out twice.
  draft.nextId = Math.max(draft.nextId, now.nextId);
  draft.activeSheet = now.activeSheet;
  return draft;
}

/** The way forth again: `state` is how the workbook is without the run. */
export function turnedRun(step: RunStep, state: Workbook): RunStep {
  return { ...step, state: draftOf(state), back: step.forth, forth: step.back };
}
