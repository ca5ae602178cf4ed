// Gives a tab that people type into its look: formats, sizes, what stays before the eyes, columns that fold, drop-downs and boxes.
import { fingerprint } from '../../../domain/roll-ups/fingerprint';
import { type Language, say } from '../../../words/text';
import type { Book } from '../../book/book';
import { type Column, headerText } from '../../tabs/column';
import { HEADER_ROW } from '../../tabs/tab';
import { setWidths } from '../../writing/column-widths';
import { lineWidth } from '../../writing/line-width';
import { LOOKS } from '../../writing/roles';
import { runsOf } from '../../writing/runs';
import type { TabContent, WrittenTab } from '../tab-content';
import { bodyLook, type CellLook, headerLook, KINDS, lookText, readLooks, titleLook, writeLooks } from './cell-look';
import { ensureChoices } from './choices';
import { isDressed, isUndressed, markDressed } from './dressed';
import { ensureFolds } from './fold-columns';
import { ensureLeftOut } from './left-out';
import { coloursOf, ensureColours } from './step-colours';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Pixels. */
const ARROW = 16;

/** Pixels: the tails of Thai letters in the header need more than the usual 21. */
const HEADER_HEIGHT = 30;

/** What it has is asked of the sheet where that is one call; of its look a mark says whether it was given to the end. */
export function ensureDressed(book: Book, written: WrittenTab, content: TabContent): void {
  const { tab, language, closed = [] } = content;
  const columns = tab.columns.filter(({ id }) => written.columns.has(id));
  const colours = coloursOf(written, tab);
  const look = fingerprint(lookText(columns, language) + JSON.stringify(colours));
  const isDone = isDressed(book, written.named, look);
  const isBare = isUndressed(book, written.named);
  if (!isDone) dress(written, columns, content, isBare);
  const leftOut = ensureLeftOut(book, written, content);
  ensureChoices(written, columns, language, { besideRows: tab.steps !== undefined, isDressed: isDone, closed });
  const folded = [...ensureFolds(book, { written, isBare }, columns), ...leftOut];
  ensureColours(written, colours, { isDressed: isDone, hasSteps: tab.steps !== undefined });
  markDressed(book, written.named, look, folded);
}

/** `isBare`: nobody has ever seen it finished. */
function dress(written: WrittenTab, columns: readonly Column[], { tab, language }: TabContent, isBare: boolean): void {
  const { sheet } = written.named;
  const byPlace: (Column | undefined)[] = [];
  for (const column of columns) byPlace[(written.columns.get(column.id) as number) - 1] = column;
  for (const { value, from, length } of runsOf(Array.from(byPlace, (column) => column !== undefined)))
    if (value) dressBlock({ written, isBare }, from + 1, byPlace.slice(from, from + length) as Column[], language);
  if (written.headerRow === HEADER_ROW)
    sheet.setRowHeight(1, LOOKS.subtitle.height as number).setRowHeight(HEADER_ROW, HEADER_HEIGHT);
  sheet.setFrozenRows(written.headerRow);
  if (tab.frozenColumns && isBare) sheet.setFrozenColumns(tab.frozenColumns);
}

/** Neighbouring columns, all cells of them in a call for each kind of look. */
function dressBlock(
  { written, isBare }: { written: WrittenTab; isBare: boolean },
  first: number,
  columns: readonly Column[],
  language: Language,
): void {
  const { named, headerRow, isNew, rangeOf } = written;
  const top = headerRow === HEADER_ROW ? 1 : headerRow;
  const rows = written.rows - top + 1;
  const range = rangeOf({ row: top, column: first, rows, columns: columns.length });
  const bodies = columns.map(bodyLook);
  const headers = columns.map((column) => headerLook(column, language));
  const titles = columns.map((_, index) => (first + index === 1 ? titleLook() : {}));
  const wanted = Array.from({ length: rows }, (_, row) =>
    top + row < headerRow ? titles : top + row === headerRow ? headers : bodies,
  );
  // A note may be somebody's even there.
  for (const key of Object.keys(KINDS) as (keyof CellLook)[])
    give(range, key, wanted, isNew || (isBare && key !== 'note'));
  const widths = columns.map((column) => widthOf(column, language));
  setWidths(named.sheet, first, widths);
}

/** On a bare tab one call; on one that people know two, since what is not declared stays. */
function give<Key extends keyof CellLook>(
  range: Range,
  key: Key,
  wanted: Partial<CellLook>[][],
  isBare: boolean,
): void {
  const { blank } = KINDS[key];
  const now = isBare ? null : readLooks(range, key);
  const values = wanted.map((row, down) =>
    row.map((look, right) => (look[key] ?? (now ? now[down]?.[right] : blank)) as CellLook[Key]),
  );
  writeLooks(range, key, values);
}

/** In pixels: what is declared, or what the header and the drop-down's texts need beside its arrow. */
function widthOf(column: Column, language: Language): number {
  const { width, choices = () => [] } = column;
  const needed = choices().map((choice) => lineWidth(say(choice, language)) + ARROW);
  return Math.max(width, lineWidth(headerText(column, language)), ...needed);
}
