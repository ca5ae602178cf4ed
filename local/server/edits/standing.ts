// Two people in one cell: what stands there by now, where it is not what the editor saw when it was opened.

import { contains } from '../../workbook/address.ts';
import { cellAt, sheetById } from '../../workbook/cells.ts';
import { movedAreas } from '../../workbook/lines/moved-lines.ts';
import type { Area, Workbook } from '../../workbook/workbook.ts';
import { cellOf } from '../looks/snapshot.ts';
import type { Actor } from '../people/people.ts';
import type { Edit, Moved, Standing } from '../protocol.ts';
import { inputOf } from '../unseen.ts';
import { areasOf } from './apply-edit.ts';

interface Hand {
  sheetId: number;
  areas: readonly Area[];
  actor: Actor;
}

/** Edits that are remembered: far more than anybody makes while an editor is open. */
const MOST = 1000;

/** Thrown for an edit of a cell that somebody else has changed meanwhile. */
export class Conflict extends Error {
  readonly standing: Standing;

  constructor(standing: Standing) {
    super('Somebody else has changed this cell.');
    this.standing = standing;
  }
}

/** Whose hand was in a cell last. */
export class Hands {
  #hands: Hand[] = [];

  /** What the same window wrote is no surprise to it, though it may not have heard yet that it was kept. */
  check(workbook: Workbook, { window }: Actor, edit: Edit): void {
    if ('clear' in edit || edit.seen === undefined) return;
    const sheet = sheetById(workbook, edit.sheetId);
    const [area] = areasOf(workbook, edit);
    if (!sheet || !area) return;
    const cell = cellAt(sheet, area.row, area.column);
    const now = inputOf(cell ? cellOf(cell, undefined) : null);
    if (now === edit.seen || now === edit.block[0]?.[0] || cell?.spilled) return;
    const last = this.#last(sheet.id, area);
    if (last && last.window === window) return;
    throw new Conflict({ input: now, by: last?.user ?? null });
  }

  add(actor: Actor, sheetId: number, areas: readonly Area[]): void {
    this.#hands = [...this.#hands.slice(1 - MOST), { sheetId, areas, actor }];
  }

  /** Hands stay in the cells that they were in. */
  follow({ sheetId, lines }: Moved): void {
    this.#hands = this.#hands.map((hand) =>
      hand.sheetId === sheetId ? { ...hand, areas: hand.areas.flatMap((area) => movedAreas(area, lines)) } : hand,
    );
  }

  /** What a script moved is not where it was. */
  forget(sheetIds: readonly number[]): void {
    this.#hands = this.#hands.filter(({ sheetId }) => !sheetIds.includes(sheetId));
  }

  #last(sheetId: number, area: Area): Actor | undefined {
    const isHere = (hand: Hand) => hand.sheetId === sheetId && hand.areas.some((each) => contains(each, area));
    return this.#hands.findLast(isHere)?.actor;
  }
}
