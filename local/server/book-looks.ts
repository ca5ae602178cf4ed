// How conditional formats make the cells look now, asked again only where a change may have changed the answer.

import { ChangedPlaces } from '../calculate/changed-places.ts';
import { answer, type Look, type Looks, looksBy, type Question, questionsOf } from '../calculate/conditional-styles.ts';
import { sizeOf } from '../calculate/dataset.ts';
import { customFunctions } from '../office.ts';
import type { CellChange } from '../workbook/cell-changes.ts';
import { lastRow } from '../workbook/cells.ts';
import type { ConditionalFormat, Sheet, Workbook } from '../workbook/workbook.ts';

/** By sheet. The looks of a sheet on which none has changed stay the same object. */
export type BookLooks = ReadonlyMap<number, Looks>;

interface SheetLooks {
  formats: readonly ConditionalFormat[];
  used: number;
  questions: Question[];
  looks: Looks;
}

export class LookKeeper {
  #structure = '';
  #known = new Map<number, SheetLooks>();

  /** `changes`: all cells that are others than the last time. */
  async of(workbook: Workbook, changes: readonly CellChange[]): Promise<BookLooks> {
    const structure = structureOf(workbook);
    if (structure !== this.#structure) this.#known.clear();
    this.#structure = structure;
    const formatted = workbook.sheets.filter(({ conditionalFormats }) => conditionalFormats.length > 0);
    const before = this.#known;
    this.#known = new Map(formatted.map((sheet) => [sheet.id, kept(workbook, sheet, before.get(sheet.id))]));
    const changed = new ChangedPlaces(changes);
    const asked = (of: SheetLooks) =>
      of === before.get(of.questions[0]?.sheet.id ?? -1) ? dirty(of, changed) : of.questions;
    const questions = new Map(Array.from(this.#known.values(), (of) => [of, asked(of)]));
    await answer(workbook, [...questions.values()].flat(), customFunctions(workbook));
    for (const [of, some] of questions) if (some.length > 0) of.looks = unlessSame(of.looks, looksBy(of.questions));
    return new Map(Array.from(this.#known, ([id, { looks }]) => [id, looks]));
  }
}

function structureOf({ timeZone, sheets }: Workbook): string {
  return JSON.stringify([timeZone, sheets.map((sheet) => [sheet.id, sheet.name, sizeOf(sheet)])]);
}

/** What is known of the sheet where its formats are the same ones over as many rows; else all its questions anew. */
function kept(workbook: Workbook, sheet: Sheet, before: SheetLooks | undefined): SheetLooks {
  const [used, formats] = [lastRow(sheet), sheet.conditionalFormats];
  const isSame = before?.used === used && isSameList(before.formats, formats);
  if (isSame) {
    for (const question of before.questions) question.sheet = sheet;
    return before;
  }
  return { formats, used, questions: questionsOf(workbook, sheet, used), looks: before?.looks ?? new Map() };
}

function isSameList(one: readonly ConditionalFormat[], other: readonly ConditionalFormat[]): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function dirty({ questions }: SheetLooks, changed: ChangedPlaces): Question[] {
  return questions.filter(
    ({ isVolatile, isOpen, reads }) => isVolatile || isOpen || reads.some((read) => changed.touch(read)),
  );
}

function unlessSame(before: Looks, after: Looks): Looks {
  const isSame = before.size === after.size && [...after].every(([key, look]) => isSameLook(before.get(key), look));
  return isSame ? before : after;
}

function isSameLook(one: Look | undefined, other: Look): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
