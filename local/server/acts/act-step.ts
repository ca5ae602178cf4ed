// An act on rows and columns, to take back: the lines go where they were, with all that stood in them.

import { type CellChange, cellAt, changeCell, putCell, sheetById } from '../../workbook/cells.ts';
import { draftOf } from '../../workbook/changes/draft.ts';
import { growTo } from '../../workbook/limits.ts';
import type { Cell, Workbook } from '../../workbook/workbook.ts';
import { formulaAfter, placeAfter } from '../edits/moved-cells.ts';
import type { CellStep, Taken } from '../edits/step.ts';
import type { Act, Moved } from '../protocol.ts';
import { type CellTrace, isSamePart, type LeftBehind, leftBehind, partOf } from './left-behind.ts';
import { linesBack } from './lines-back.ts';
import { checkMayTakeBack } from './may-take-back.ts';
import { partsBack } from './parts-back.ts';
import { clipped, perform, sheetOf } from './perform.ts';
import { checkMayAct } from './rights.ts';

/** Does it, as this person; what is returned takes it back. */
export function act(workbook: Workbook, user: string, asked: Act): Taken {
  const wanted = clipped(workbook, asked);
  const sheet = sheetOf(workbook, wanted.sheetId);
  checkMayAct(workbook, sheet, wanted, user);
  // The page shows more rows than the sheet may have. The grid stays so large: others may write there by then.
  if (wanted.act === 'note') growTo(workbook, sheet, wanted.row + 1, wanted.column + 1);
  const before = draftOf(workbook);
  const lines = perform(workbook, wanted);
  const moved = lines && { sheetId: sheet.id, lines };
  const back = moved ? draftOf(workbook) : workbook;
  if (moved) linesBack(back, moved);
  const again = new ActBack(wanted, moved, leftBehind(before, workbook, back, moved));
  return { again, moved, isOthers: false, told: [{ sheetId: sheet.id, act: wanted }] };
}

/** Does again what was taken back. */
class ActAgain implements CellStep {
  readonly kind = 'act';
  readonly isOfLines: boolean;
  readonly sheetId: number;
  readonly #act: Act;

  constructor(again: Act, isOfLines: boolean) {
    this.#act = again;
    this.sheetId = again.sheetId;
    this.isOfLines = isOfLines;
  }

  take(workbook: Workbook, user: string): Taken {
    return act(workbook, user, this.#act);
  }

  isOn(sheetId: number): boolean {
    return sheetId === this.sheetId;
  }

  follow(_: Workbook, moved: Moved): CellStep | null {
    return moved.sheetId === this.sheetId ? null : this;
  }
}

class ActBack implements CellStep {
  readonly kind = 'act';
  readonly sheetId: number;
  readonly #act: Act;
  readonly #moved: Moved | null;
  readonly #traces: LeftBehind;

  constructor(done: Act, moved: Moved | null, traces: LeftBehind) {
    this.#act = done;
    this.sheetId = done.sheetId;
    this.#moved = moved;
    this.#traces = traces;
  }

  get isOfLines(): boolean {
    return this.#moved !== null;
  }

  take(workbook: Workbook, user: string): Taken {
    checkMayTakeBack(workbook, user, this.#act, this.#moved);
    const { cells } = this.#traces;
    const parts = this.#traces.parts.filter(({ sheetId }) => sheetById(workbook, sheetId));
    const back = cells.map((trace) => ({ ...trace, keys: keysAsLeft(workbook, trace, this.#moved) }));
    const seen = parts.map(({ sheetId, part }) => partOf(sheetOf(workbook, sheetId), part));
    const lines = this.#moved && linesBack(workbook, this.#moved);
    for (const { place, before, keys, isGone } of back) {
      const home = sheetById(workbook, place.sheetId);
      if (!home) continue;
      if (isGone) putCell(home, place.row, place.column, before);
      else if (keys.length > 0) changeCell(home, place.row, place.column, partsOf(before, keys));
    }
    partsBack(workbook, parts, seen, lines !== null);
    const moved = lines && { sheetId: this.sheetId, lines };
    const { sheetId } = this;
    const again = new ActAgain(this.#act, this.isOfLines);
    // Where lines go back, formulas and what they spill have changed by themselves.
    const isOthers = !moved && back.some(({ keys }, index) => keys.length < (cells[index]?.keys.length ?? 0));
    return { again, moved, isOthers, told: [{ sheetId, act: this.#act }] };
  }

  isOn(sheetId: number): boolean {
    return sheetId === this.sheetId;
  }

  follow(workbook: Workbook, moved: Moved): CellStep | null {
    if (moved.sheetId === this.sheetId) return null;
    const formula = (cell: Cell | undefined, trace: CellTrace) =>
      cell?.formula === undefined
        ? cell
        : { ...cell, formula: formulaAfter(workbook, cell.formula, trace.place, moved) };
    const cells = this.#traces.cells.flatMap((trace): CellTrace[] => {
      const place = placeAfter(trace.place, moved);
      if (!place) return [];
      return [{ ...trace, place, before: formula(trace.before, trace), after: formula(trace.after, trace) }];
    });
    return new ActBack(this.#act, this.#moved, { ...this.#traces, cells });
  }
}

/** The parts of a cell that nobody else has changed since. */
function keysAsLeft(workbook: Workbook, { place, after, keys }: CellTrace, moved: Moved | null): (keyof Cell)[] {
  const at = moved ? placeAfter(place, moved) : place;
  const sheet = at && sheetById(workbook, at.sheetId);
  if (!at || !sheet) return [];
  const now = cellAt(sheet, at.row, at.column);
  return keys.filter((key) => isSamePart(now, after, key));
}

function partsOf(cell: Cell | undefined, keys: readonly (keyof Cell)[]): CellChange {
  return Object.fromEntries(keys.map((key) => [key, cell?.[key]]));
}
