// A run of a command that can be taken back as a whole: its outputs, new tabs, colours. What others typed is never taken back with it.

import { sheetById } from '../../workbook/cells.ts';
import { applyDelta, type Delta, differenceOf } from '../../workbook/delta.ts';
import { draftOf } from '../../workbook/draft.ts';
import { Refusal } from '../../workbook/refusal.ts';
import type { Sheet, Workbook } from '../../workbook/workbook.ts';
import { moveLines } from '../acts/perform.ts';
import { isBack } from '../edits/moved-cells.ts';
import type { Moved } from '../protocol.ts';
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

export interface WithoutRun {
  draft: Workbook;
  /** The way forth again. */
  again: RunStep;
}

/** The workbook as it was before the run, with what else has happened since; null where that stands in the way. */
export function withoutRun(now: Workbook, asked: RunStep): WithoutRun | null {
  const step = withLinesMoved(asked);
  if (!step) return null;
  const { state, back } = onFramesOf(now, step);
  if (collides(state, now, back)) return null;
  const draft = draftOf(now);
  applyDelta(draft, structuredClone(back));
  // No number is handed out twice.
  draft.nextId = Math.max(draft.nextId, now.nextId);
  draft.activeSheet = now.activeSheet;
  const forth = differenceOf(draft, draftOf(now)) ?? step.forth;
  return { draft, again: { ...step, state: draftOf(draft), back: forth, forth: back } };
}

/** As if the lines had been moved before the run; null where they were not there, or could not be. */
function withLinesMoved(step: RunStep): RunStep | null {
  if (step.moves.length === 0) return step;
  const [state, before] = [draftOf(step.state), draftOf(step.state)];
  applyDelta(before, structuredClone(step.back));
  try {
    for (const workbook of [state, before]) {
      for (const { sheetId, lines } of step.moves) {
        const sheet = sheetById(workbook, sheetId);
        if (sheet) moveLines(workbook, sheet, lines);
      }
    }
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
  const [back, forth] = [differenceOf(state, draftOf(before)), differenceOf(before, draftOf(state))];
  return back && forth && { ...step, state, back, forth, moves: [] };
}

/** What of a tab beside its cells the run has left alone is as it is now: others may have hidden rows of it since. */
function onFramesOf(now: Workbook, { state, back }: RunStep): Pick<RunStep, 'state' | 'back'> {
  const draft = draftOf(state);
  const sheets = back.sheets?.map((frame) => {
    const [was, is] = [sheetById(draft, frame.id), sheetById(now, frame.id)];
    if (!was || !is) return frame;
    const { cells: _, ...parts } = { ...was, ...is, ...frame };
    const rebased: Partial<Sheet> = { ...frame };
    for (const part of Object.keys(parts) as (keyof typeof parts)[]) {
      if (JSON.stringify(was[part]) !== JSON.stringify(frame[part])) continue;
      for (const target of [was as Partial<Sheet>, rebased]) {
        if (part in is) Object.assign(target, { [part]: structuredClone(is[part]) });
        else delete target[part];
      }
    }
    return rebased as typeof frame;
  });
  return { state: draft, back: sheets ? { ...back, sheets } : back };
}
