// Columns that fold away together, as groups of the sheet. Those of other indicators than the first are folded once, when they are made:
// what a person opened since stays open. Those of one that has become the first are opened once. The mark of the tab's look says which were folded to the end, so a run that was broken off in
// between goes on.
import { numberMeant } from '../../../domain/agreement/same-number';
import type { Book } from '../../book/book';
import type { Column } from '../../tabs/column';
import { foldOf, indicatorOfFold } from '../../tabs/entry-columns';
import { runsOf } from '../../writing/runs';
import { type Area, spansOf } from '../areas';
import type { WrittenTab } from '../tab-content';
import { foldedBefore, keepFolded } from './dressed';

export interface Fold {
  name: string;
  /** A row of the group. */
  area: Area;
  startsFolded: boolean;
}

/** The first column of a tab has no place for a toggle before it. */
export function foldsOf({ columns }: Pick<WrittenTab, 'columns'>, declared: readonly Column[]): Fold[] {
  const folded = declared.filter(({ fold }) => fold !== undefined);
  const groups = runsOf(folded.map(({ fold }) => fold)).map(({ value, from, length }) => {
    const numbers = folded.slice(from, from + length).map(({ id }) => columns.get(id) as number);
    const startsFolded = (folded[from] as Column).startsFolded === true;
    return spansOf(numbers).map((span) => ({
      name: String(value),
      area: { ...span, row: 1, rows: 1 },
      startsFolded,
    }));
  });
  return ([] as Fold[]).concat(...groups).filter(({ area }) => area.column > 1);
}

/** On a tab where nothing stands yet: neighbours that start folded are folded in one call, by an area over all of them. */
export function foldedAtFirst(folds: readonly Fold[]): Area[] {
  return runsOf(folds.map(({ startsFolded }) => startsFolded))
    .filter(({ value }) => value)
    .map(({ from, length }) => {
      const [first, last] = [folds[from] as Fold, folds[from + length - 1] as Fold];
      return { ...first.area, columns: last.area.column + last.area.columns - first.area.column };
    });
}

/** The name that a group bears now, where its indicator's number was written otherwise when it was folded. */
function nameNow(name: string, folds: readonly Fold[]): string {
  const was = indicatorOfFold(name);
  const numbers = folds.map((fold) => indicatorOfFold(fold.name)).filter((id) => id !== null);
  const meant =
    was === null
      ? null
      : numberMeant(
          was,
          Array.from(new Set(numbers), (id) => ({ id })),
        );
  return meant ? foldOf(meant.id) : name;
}

/** The names of those that start folded; each once. */
function namesOf(folds: readonly Fold[]): string[] {
  const names = folds.filter(({ startsFolded }) => startsFolded).map(({ name }) => name);
  return names.filter((name, index) => names.indexOf(name) === index);
}

/**
 * What was folded to the end before: it is people's. Kept before anything is made on a tab that they know, since of a group that is there
 * and open nobody could tell whether a person opened it.
 */
function settled(book: Book, { named }: WrittenTab, there: readonly Fold[], missing: readonly Fold[]): string[] {
  const lost = namesOf(missing);
  const before = foldedBefore(book, named)?.map((name) => nameNow(name, there)) || namesOf(there);
  const left = before.filter((name) => lost.indexOf(name) < 0);
  if (lost.length) keepFolded(book, named, left);
  return left;
}

/**
 * Groups those that are in no group. The column before a group bears its toggle: what is calculated stays in view. `isBare`: nobody has ever
 * seen the tab finished. Answers the names of all that start folded.
 */
export function ensureFolds(
  book: Book,
  { written, isBare }: { written: WrittenTab; isBare: boolean },
  declared: readonly Column[],
): string[] {
  const { named, isNew, rangeOf } = written;
  const { sheet } = named;
  const folds = foldsOf(written, declared);
  const missing = isNew ? folds : folds.filter(({ area }) => sheet.getColumnGroupDepth(area.column) === 0);
  const there = folds.filter((fold) => missing.indexOf(fold) < 0);
  const known = isBare ? [] : settled(book, written, there, missing);
  if (missing.length) sheet.setColumnGroupControlPosition(SpreadsheetApp.GroupControlTogglePosition.BEFORE);
  for (const { area } of missing) rangeOf(area).shiftColumnGroupDepth(1);
  const open = folds.filter(({ name, startsFolded }) => startsFolded && known.indexOf(name) < 0);
  for (const area of isNew ? foldedAtFirst(folds) : open.map((fold) => fold.area)) rangeOf(area).collapseGroups();
  const first = there.filter(({ name, startsFolded }) => !startsFolded && known.indexOf(name) >= 0);
  for (const { area } of first) rangeOf(area).expandGroups();
  return namesOf(folds);
}
