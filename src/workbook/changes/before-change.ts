// What stood in the cells that were changed last, on a hidden tab of its own: for each district its last change, so that one undo brings it back.
import { entryIdsNow } from '../../domain/agreement/entries';
import type { CellValue } from '../../domain/measures/step';
import { type IsoDate, isDate } from '../../domain/time/calendar';
import { type Language, say } from '../../words/text';
import { BEFORE_CHANGE_TAB, TAB_NAMES } from '../../words/workbook/tabs';
import { addTab, type Book, findTab, type NamedSheet } from '../book/book';
import { jsonOf } from '../marks/marks';
import { piecesOf, textOfPieces } from '../marks/text-pieces';
import type { Settings } from '../settings/settings';
import type { TypedChange } from './typed-change';

export const BEFORE_CHANGE_KEY = 'before-change';

/** One import, one tidying, or one change of LAOs. */
export interface Run {
  command: 'import' | 'tidy' | 'change-lao';
  /** No other run has it. */
  id: string;
  /** With which it was agreed to. */
  code: string;
  /** In Thailand, `YYYY-MM-DDTHH:MM`. */
  at: string;
  /** Of a change of LAOs, the first day on which it is so. */
  day?: IsoDate;
  changes: readonly TypedChange[];
}

/** A day has to stay one: JSON knows none. */
interface KeptDay {
  day: string;
}

const keptValue = (value: CellValue) => (isDate(value) ? { day: value.toISOString() } : (value ?? null));

function asValue(kept: unknown): CellValue {
  const { day } = (kept ?? {}) as Partial<KeptDay>;
  return typeof day === 'string' ? new Date(day) : (kept as CellValue);
}

const asKept = ({ changes, ...run }: Run) => ({
  ...run,
  changes: changes.map((change) => ({ ...change, before: keptValue(change.before), value: keptValue(change.value) })),
});

const asRun = ({ changes, ...run }: Run): Run => ({
  ...run,
  changes: changes.map((change) => ({ ...change, before: asValue(change.before), value: asValue(change.value) })),
});

function runsOn({ sheet }: NamedSheet): Run[] {
  const rows = sheet.getLastRow();
  const text = rows === 0 ? null : textOfPieces(sheet.getRange(1, 1, rows, 1).getValues());
  return ((jsonOf(text) as Run[] | null) ?? []).map(asRun);
}

/** The newest last, under the numbers that indicators have now. None where there is no such tab, or somebody has changed what it says. */
export function keptRuns(book: Book, { indicators }: Pick<Settings, 'indicators'>): Run[] {
  const named = findTab(book, BEFORE_CHANGE_KEY);
  const runs = named ? runsOn(named) : [];
  const columns = runs.flatMap(({ changes }) => changes.map(({ column }) => column));
  const idNow = entryIdsNow(columns, indicators);
  const underNow = (change: TypedChange) => ({ ...change, column: idNow(change.column) });
  return runs.map((run) => ({ ...run, changes: run.changes.map(underNow) }));
}

/** Whoever made it goes on looking at what they looked at. */
function newTab(book: Book, language: Language): NamedSheet {
  const active = book.spreadsheet.getActiveSheet();
  const named = addTab(book, BEFORE_CHANGE_KEY, say(TAB_NAMES['before-change'], language));
  book.spreadsheet.setActiveSheet(active);
  return named;
}

/** In one write: it is there as a whole, or what was there before. */
export function keepRuns(book: Book, runs: readonly Run[], language: Language): void {
  const { sheet } = findTab(book, BEFORE_CHANGE_KEY) || newTab(book, language);
  const rows = [[say(BEFORE_CHANGE_TAB, language)], ...piecesOf(JSON.stringify(runs.map(asKept)))];
  const last = Math.max(rows.length, sheet.getLastRow());
  while (rows.length < last) rows.push(['']);
  sheet.getRange(1, 1, rows.length, 1).setNumberFormat('@').setValues(rows);
  if (!sheet.isSheetHidden()) sheet.hideSheet();
}

/** So many changes of LAOs can be undone, one after the other. */
const MOST_RUNS = 20;

/** A change of a tab takes the place of the one before: of that only what is of other tabs can still be undone. One of LAOs stays whole, or goes. */
export function withRun(runs: readonly Run[], run: Run): Run[] {
  const tabs = new Set(run.changes.map(({ tab }) => tab));
  const isKept = ({ tab }: TypedChange) => !tabs.has(tab);
  const before = runs.map((each) =>
    each.command === 'change-lao' ? each : { ...each, changes: each.changes.filter(isKept) },
  );
  return [...before.filter(({ changes }) => changes.length), run].slice(-MOST_RUNS);
}

/** The same the other way round: what stands there now is what was written, and a row is known by the name that it has now. */
export function undone(changes: readonly TypedChange[]): TypedChange[] {
  const rowOf = ({ tab, row }: TypedChange) => `${row} ${tab}`;
  const renamed = new Map(
    changes.filter(({ column }) => column === 'name').map((change) => [rowOf(change), String(change.value)]),
  );
  return changes.map((change) => {
    const { before, beforeFormula, value, name, column, at, tab, row } = change;
    const formula = beforeFormula === undefined ? {} : { formula: beforeFormula };
    return { tab, row, name: renamed.get(rowOf(change)) ?? name, column, at, before: value, value: before, ...formula };
  });
}
