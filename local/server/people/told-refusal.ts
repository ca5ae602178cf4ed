// A refusal as it is told to the person: which cells of which tab, in the workbook's language.

import { a1 } from '../../workbook/address.ts';
import { sheetById } from '../../workbook/cells.ts';
import { isEditor, protectedIn } from '../../workbook/protection.ts';
import { Refusal } from '../../workbook/refusal.ts';
import type { Area, Sheet, Workbook } from '../../workbook/workbook.ts';
import { languageOf } from './language.ts';
import { REFUSALS, type Words, worded } from './refusal-words.ts';

/** Ranges that are named; more are counted. */
const MOST_NAMED = 5;

export class ToldRefusal extends Refusal {
  readonly words: Words;
  readonly given: Readonly<Record<string, string>>;
  readonly areas: readonly Area[];

  constructor(words: Words, given: Readonly<Record<string, string>> = {}, areas: readonly Area[] = []) {
    super(words.en);
    this.words = words;
    this.given = given;
    this.areas = areas;
  }
}

/** Refuses a change of cells that are not this person's to change, all of them at once. */
export function checkMayEdit(workbook: Workbook, sheet: Sheet, areas: readonly Area[], user: string): void {
  const { owner } = workbook;
  if (!isEditor(workbook, user)) throw new ToldRefusal(REFUSALS.notAnEditor, { owner });
  const refused = areas.flatMap((area) => protectedIn(workbook, sheet, area, user));
  if (refused.length === 0) return;
  const isOne = areas.length === 1 && areas[0]?.rows === 1 && areas[0].columns === 1;
  throw new ToldRefusal(isOne ? REFUSALS.protectedCell : REFUSALS.protectedCells, { tab: sheet.name, owner }, refused);
}

/** Those that Google's words are there for, in ours. */
function toldOf(refusal: Refusal, tab: string): ToldRefusal | null {
  if (refusal instanceof ToldRefusal) return refusal;
  const { about } = refusal;
  if (!about) return null;
  if (about.kind === 'validation') return new ToldRefusal(REFUSALS.validation, { tab, help: about.help }, [about.area]);
  return new ToldRefusal(REFUSALS[about.kind]);
}

/** `sheetId`: on which tab it happened; null: on none. A refusal without words of ours is said in its own. */
export function textOf(workbook: Workbook, refusal: Refusal, sheetId: number | null): string {
  const tab = (sheetId === null ? undefined : sheetById(workbook, sheetId)?.name) ?? '';
  const told = toldOf(refusal, tab);
  if (!told) return refusal.message;
  const language = languageOf(workbook);
  const names = [...new Set(told.areas.map(a1))];
  const more = names.length - MOST_NAMED;
  const named = names.slice(0, MOST_NAMED).join(', ');
  const cells = more > 0 ? `${named} ${worded(REFUSALS.more, language, { count: String(more) })}` : named;
  return worded(told.words, language, { tab, cells, ...told.given });
}
