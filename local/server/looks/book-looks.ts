// How conditional formats make the cells look now, asked again only where a change may have changed the answer.

import { setImmediate } from 'node:timers/promises';
import { ChangedPlaces } from '../../calculate/changed-places.ts';
import {
  answer,
  type Look,
  type Looks,
  looksBy,
  type Question,
  questionsOf,
} from '../../calculate/conditional-styles.ts';
import { customFunctions } from '../../office.ts';
import { lastRow } from '../../workbook/cells.ts';
import type { CellChange } from '../../workbook/changes/cell-changes.ts';
import { sizeOf } from '../../workbook/grid-size.ts';
import type { ConditionalFormat, Sheet, Workbook } from '../../workbook/workbook.ts';

/** By sheet. The looks of a sheet on which none has changed stay the same object. */
export type BookLooks = ReadonlyMap<number, Looks>;

interface SheetLooks {
  formats: readonly ConditionalFormat[];
  used: number;
  questions: readonly Question[];
  looks: Looks;
}

export class LookKeeper {
  #structure = '';
  #known = new Map<number, SheetLooks>();
  /** Questions by the sheets that they read; under null those whose answers may change without a change. */
  #readers = new Map<number | null, Set<Question>>();

  /** `changes`: all cells that are others than the last time. */
  async of(workbook: Workbook, changes: readonly CellChange[]): Promise<BookLooks> {
    const structure = structureOf(workbook);
    if (structure !== this.#structure) this.#known.clear();
    this.#structure = structure;
    const dirty = new Set(this.#questionsOf(workbook));
    for (const question of this.#concernedBy(changes)) dirty.add(question);
    await this.#answer(workbook, bySheet(dirty));
    return new Map(Array.from(this.#known, ([id, { looks }]) => [id, looks]));
  }

  /** Sheet by sheet: the first time it takes long, and in between the page's files are served. */
  async #answer(workbook: Workbook, asked: ReadonlyMap<number, Question[]>): Promise<void> {
    const functions = customFunctions(workbook);
    for (const [id, questions] of asked) {
      await answer(workbook, questions, functions);
      const known = this.#known.get(id);
      if (known) known.looks = unlessSame(known.looks, looksBy(known.questions));
      if (asked.size > 1) await setImmediate();
    }
  }

  /** Brings what is known in line with the formats that there are, and returns the questions that are new. */
  #questionsOf(workbook: Workbook): Question[] {
    const before = this.#known;
    const formatted = workbook.sheets.filter(({ conditionalFormats }) => conditionalFormats.length > 0);
    this.#known = new Map(formatted.map((sheet) => [sheet.id, kept(workbook, sheet, before.get(sheet.id))]));
    const added = [...this.#known].filter(([id, known]) => known !== before.get(id)).map(([, known]) => known);
    if (added.length > 0 || before.size !== this.#known.size) this.#readers = readersOf([...this.#known.values()]);
    return added.flatMap(({ questions }) => questions);
  }

  #concernedBy(changes: readonly CellChange[]): Question[] {
    const changed = new ChangedPlaces(changes);
    const candidates = changed.sheetIds.flatMap((id) => [...(this.#readers.get(id) ?? [])]);
    return [
      ...(this.#readers.get(null) ?? []),
      ...candidates.filter(({ reads }) => reads.some((read) => changed.touch(read))),
    ];
  }
}

function bySheet(questions: Iterable<Question>): Map<number, Question[]> {
  const sheets = new Map<number, Question[]>();
  for (const question of questions) {
    const others = sheets.get(question.sheetId);
    if (others) others.push(question);
    else sheets.set(question.sheetId, [question]);
  }
  return sheets;
}

function readersOf(sheets: readonly SheetLooks[]): Map<number | null, Set<Question>> {
  const readers = new Map<number | null, Set<Question>>();
  const add = (key: number | null, question: Question) => {
    const questions = readers.get(key) ?? new Set();
    readers.set(key, questions.add(question));
  };
  for (const question of sheets.flatMap(({ questions }) => questions)) {
    if (question.isVolatile || question.isOpen) add(null, question);
    for (const { sheetId } of question.reads) add(sheetId, question);
  }
  return readers;
}

function structureOf({ timeZone, sheets }: Workbook): string {
  return JSON.stringify([timeZone, sheets.map((sheet) => [sheet.id, sheet.name, sizeOf(sheet)])]);
}

/** What is known of the sheet where its formats are the same ones over as many rows; else all its questions anew. */
function kept(workbook: Workbook, sheet: Sheet, before: SheetLooks | undefined): SheetLooks {
  const [used, formats] = [lastRow(sheet), sheet.conditionalFormats];
  if (before?.used === used && isSameList(before.formats, formats)) return before;
  return { formats, used, questions: questionsOf(workbook, sheet, used), looks: before?.looks ?? new Map() };
}

function isSameList(one: readonly ConditionalFormat[], other: readonly ConditionalFormat[]): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function unlessSame(before: Looks, after: Looks): Looks {
  const isSame = before.size === after.size && [...after].every(([key, look]) => isSameLook(before.get(key), look));
  return isSame ? before : after;
}

function isSameLook(one: Look | undefined, other: Look): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
