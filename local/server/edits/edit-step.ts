// An edit that can be taken back: the contents that it found in its cells, and those that it left.

import { sheetById } from '../../workbook/cells.ts';
import { movedAreas } from '../../workbook/lines/moved-lines.ts';
import { Refusal } from '../../workbook/refusal.ts';
import type { Area, Workbook } from '../../workbook/workbook.ts';
import { checkMayEdit } from '../people/told-refusal.ts';
import type { Moved } from '../protocol.ts';
import { type Contents, followContents, putContents } from './contents.ts';
import { isBack } from './moved-cells.ts';
import type { CellStep, Taken } from './step.ts';

/** What it did on one tab. */
export interface Part {
  sheetId: number;
  areas: readonly Area[];
  before: Contents;
  after: Contents;
}

/** What a step was before it followed lines: when they go back, formulas have all again that they lost on the way. */
interface Was {
  moved: Moved;
  step: EditStep;
  depth: number;
}

/** As many as anybody can take back. */
const MOST_MOVES = 100;

/** Leads from `after` to `before`. */
export class EditStep implements CellStep {
  readonly kind = 'edit';
  readonly isOfLines = false;
  readonly #parts: readonly Part[];
  readonly #was: Was | null;

  constructor(parts: readonly Part[], was: Was | null = null) {
    this.#parts = parts;
    this.#was = was;
  }

  get sheetId(): number {
    return this.#parts[0]?.sheetId ?? -1;
  }

  isOn(id: number): boolean {
    return this.#parts.some(({ sheetId }) => sheetId === id);
  }

  /** All parts, or none of them. */
  take(workbook: Workbook, user: string): Taken {
    const found = this.#parts.map((part) => {
      const sheet = sheetById(workbook, part.sheetId);
      if (!sheet) throw new Refusal(`No grid with id: ${part.sheetId}`, { kind: 'tab' });
      checkMayEdit(workbook, sheet, part.areas, user);
      return { sheet, ...part };
    });
    const others = found.map(({ sheet, areas, before, after }) => putContents(sheet, areas, before, after));
    const turned = this.#parts.map((part) => ({ ...part, before: part.after, after: part.before })).reverse();
    return { again: new EditStep(turned), moved: null, isOthers: others.includes(true), told: this.#parts };
  }

  follow(workbook: Workbook, moved: Moved): EditStep | null {
    if (this.#was && isBack(this.#was.moved, moved)) return this.#was.step;
    const parts = this.#parts.flatMap((part) => followPart(workbook, part, moved));
    if (parts.length === 0) return null;
    const depth = (this.#was?.depth ?? 0) + 1;
    return new EditStep(parts, depth > MOST_MOVES ? null : { moved, step: this, depth });
  }
}

function followPart(workbook: Workbook, { sheetId, areas, before, after }: Part, moved: Moved): Part[] {
  const now = sheetId === moved.sheetId ? areas.flatMap((area) => movedAreas(area, moved.lines)) : areas;
  if (now.length === 0) return [];
  const follow = (contents: Contents) => followContents(workbook, sheetId, contents, moved);
  return [{ sheetId, areas: now, before: follow(before), after: follow(after) }];
}
