// An edit of cells, to take back: the contents that it found in them, and those that it left.

import { cellAt, changeCell, sheetById } from '../../workbook/cells.ts';
import { movedAreas, turned } from '../../workbook/moved-lines.ts';
import { Refusal } from '../../workbook/refusal.ts';
import type { Area, Cell, Sheet, Workbook } from '../../workbook/workbook.ts';
import { checkMayEdit } from '../told-refusal.ts';
import { formulaAfter, placeAfter } from './moved-cells.ts';
import type { Moved, Step, Taken } from './step.ts';

type Content = Pick<Cell, 'value' | 'formula' | 'numberFormat' | 'spilled'>;

/** The filled cells of some areas, by `row:column`. */
export type Contents = ReadonlyMap<string, Content>;

const BLANK: Content = { value: null };

export function contentsOf(sheet: Sheet, areas: readonly Area[]): Contents {
  const contents = new Map<string, Content>();
  for (const area of areas) {
    for (let row = area.row; row < Math.min(area.row + area.rows, sheet.cells.length); row++) {
      const end = Math.min(area.column + area.columns, sheet.cells[row]?.length ?? 0);
      for (let column = area.column; column < end; column++) {
        const cell = cellAt(sheet, row, column);
        if (!cell) continue;
        const { value, formula, numberFormat, spilled } = cell;
        contents.set(`${row}:${column}`, structuredClone({ value, formula, numberFormat, spilled }) as Content);
      }
    }
  }
  return contents;
}

/** Values of formulas change by themselves. */
function isSame(one: Content, other: Content): boolean {
  if (one.formula !== undefined || other.formula !== undefined) return one.formula === other.formula;
  if (one.spilled || other.spilled) return true;
  return JSON.stringify(one.value) === JSON.stringify(other.value);
}

/** What a step was before it followed lines: when they go back, formulas have all again that they lost on the way. */
interface Was {
  moved: Moved;
  step: ContentsStep;
  depth: number;
}

/** As many as anybody can take back. */
const MOST_MOVES = 100;

/** Leads from `after` to `before`. */
export class ContentsStep implements Step {
  readonly isOfLines = false;
  readonly sheetId: number;
  readonly #areas: readonly Area[];
  readonly #before: Contents;
  readonly #after: Contents;
  readonly #was: Was | null;

  constructor(sheetId: number, areas: readonly Area[], before: Contents, after: Contents, was: Was | null = null) {
    this.sheetId = sheetId;
    this.#areas = areas;
    this.#before = before;
    this.#after = after;
    this.#was = was;
  }

  /** Cells that somebody has changed since stay as they are: their work is not taken back. */
  take(workbook: Workbook, user: string): Taken {
    const sheet = sheetById(workbook, this.sheetId);
    if (!sheet) throw new Refusal(`No grid with id: ${this.sheetId}`, { kind: 'tab' });
    checkMayEdit(workbook, sheet, this.#areas, user);
    const now = contentsOf(sheet, this.#areas);
    for (const key of new Set([...this.#before.keys(), ...this.#after.keys()])) {
      const [row = 0, column = 0] = key.split(':').map(Number);
      if (!isSame(now.get(key) ?? BLANK, this.#after.get(key) ?? BLANK)) continue;
      const { value, formula, numberFormat, spilled } = this.#before.get(key) ?? BLANK;
      changeCell(sheet, row, column, { value, formula, numberFormat, spilled });
    }
    return { again: new ContentsStep(this.sheetId, this.#areas, this.#after, this.#before), moved: null };
  }

  follow(workbook: Workbook, moved: Moved): Step | null {
    if (this.#was && isBack(this.#was.moved, moved)) return this.#was.step;
    const isHere = moved.sheetId === this.sheetId;
    const areas = isHere ? this.#areas.flatMap((area) => movedAreas(area, moved.lines)) : this.#areas;
    if (areas.length === 0) return null;
    const follow = (contents: Contents) => followContents(workbook, this.sheetId, contents, moved);
    const depth = (this.#was?.depth ?? 0) + 1;
    const was = depth > MOST_MOVES ? null : { moved, step: this, depth };
    return new ContentsStep(this.sheetId, areas, follow(this.#before), follow(this.#after), was);
  }
}

/** Whether lines have gone back to where they were. */
function isBack(first: Moved, second: Moved): boolean {
  return first.sheetId === second.sheetId && JSON.stringify(turned(first.lines)) === JSON.stringify(second.lines);
}

function followContents(workbook: Workbook, sheetId: number, contents: Contents, moved: Moved): Contents {
  const followed = new Map<string, Content>();
  for (const [key, content] of contents) {
    const [row = 0, column = 0] = key.split(':').map(Number);
    const from = { sheetId, row, column };
    const to = placeAfter(from, moved);
    if (!to) continue;
    const { formula } = content;
    const kept =
      formula === undefined ? content : { ...content, formula: formulaAfter(workbook, formula, from, moved) };
    followed.set(`${to.row}:${to.column}`, kept);
  }
  return followed;
}
