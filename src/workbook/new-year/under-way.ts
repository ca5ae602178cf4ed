// What a new year that was begun has to do, on a tab of its own: a run that is broken off goes on from there, and with the last step the tab goes.
import { type Language, say } from '../../words/text';
import { NEW_YEAR_TAB, TAB_NAMES } from '../../words/workbook/tabs';
import { addTab, type Book, findTab } from '../book/book';
import { Refusal } from '../book/refusal';
import { jsonOf } from '../marks/marks';
import { piecesOf, textOfPieces } from '../marks/text-pieces';
import type { Plan } from '../set-up/plan';
import type { MovedColumn } from './move-dates';
import { removeTabs } from './remove-tabs';

const KEY = 'new-year';

/** Everything that is known before the first change, when the old year can still be read. */
export interface NewYear {
  /** Buddhist fiscal year. */
  from: number;
  /** The tabs of the old year. */
  gone: number[];
  dates: MovedColumn[];
  plan: Plan;
}

/** Null where none is under way, or where it was broken off before anything was changed. Refuses when somebody changed what the tab says. */
export function newYearUnderWay(book: Book): NewYear | null {
  const named = findTab(book, KEY);
  const rows = named ? named.sheet.getLastRow() : 0;
  if (!named || rows === 0) return null;
  const cells = named.sheet.getRange(1, 1, rows, 1).getValues();
  const text = textOfPieces(cells);
  if (text === null) throw new Refusal('new-year-spoiled', { tab: named.name });
  return jsonOf(text) as NewYear;
}

/** In one write: it is there as a whole, or nothing is begun. */
export function beginNewYear(book: Book, newYear: NewYear, language: Language): void {
  const { sheet } = findTab(book, KEY) || addTab(book, KEY, say(TAB_NAMES['new-year'], language));
  const rows = [[say(NEW_YEAR_TAB, language)], ...piecesOf(JSON.stringify(newYear))];
  sheet.getRange(1, 1, rows.length, 1).setNumberFormat('@').setValues(rows);
}

/** Nothing is left to be done. */
export function endNewYear(book: Book): void {
  const named = findTab(book, KEY);
  if (named) removeTabs(book, [named.id]);
}
