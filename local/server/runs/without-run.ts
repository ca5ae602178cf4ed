// The workbook without a run of a command: all of what it did is taken back, and nothing of what else has happened since.

import { sheetById } from '../../workbook/cells.ts';
import { applyDelta, type Delta, differenceOf } from '../../workbook/changes/delta.ts';
import { draftOf } from '../../workbook/changes/draft.ts';
import { Refusal } from '../../workbook/refusal.ts';
import type { Sheet, Workbook } from '../../workbook/workbook.ts';
import { moveLines } from '../acts/perform.ts';
import { collides } from './meanwhile.ts';
import type { RunStep } from './run-step.ts';

/** All that it wrote has been deleted. */
const NOTHING: Delta = { cells: [] };

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
  const back = differenceOf(state, draftOf(before)) ?? NOTHING;
  const forth = differenceOf(before, draftOf(state)) ?? NOTHING;
  return { ...step, state, back, forth, moves: [] };
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
