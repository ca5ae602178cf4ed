// Writes a document to its tab: one value write over the old and the new extent together, so that the tab holds the one or the other.
import type { Cell, Document } from '../../documents/document';
import { cellName } from '../../domain/province/province';
import { outputTab } from '../../indicators/outputs';
import { type Language, say } from '../../words/text';
import { addTab, type Book, findTab, gridSize, type NamedSheet } from '../book/book';
import { isUndressed, keepDressed, markDressed, noteDressed } from '../ensure/look/dressed';
import { protectOutput } from '../ensure/protect';
import { linkBoard } from '../set-up/board-link';
import { border } from './border';
import { asText, linkTo } from './cell-text';
import { setWidths } from './column-widths';
import { dress, grow, setHeights, square } from './lay-out';
import { merge, mergesOf } from './merge';

export const outputKey = (id: Document['id']) => `output:${id}`;
/** Those that are: to ask for a filter is a call. */
const FILTERED: readonly Document['id'][] = ['findings'];
/** What says that it was made to the end; how it looks follows from its document. */
const LOOK = 'output';

/** The output's tab, or null before it was ever built. */
export function findOutput(book: Book, id: Document['id']): NamedSheet | null {
  return findTab(book, outputKey(id));
}

/** Makes the output's tab where there is none, or one that a run which was broken off did not finish; one that is there stays, but for its protection. */
export function ensureOutput(book: Book, document: Document, language: Language): void {
  const found = findOutput(book, document.id);
  if (found && !isUndressed(book, found)) protectOutput(found, language, false);
  // One that is not marked yet is made again: nobody has built it.
  else writeOutput(book, document, language, noteDressed);
}

/** Replaces the output's tab as a whole, or makes it; returns the tab's name. `mark`: how it is said to be dressed. */
export function writeOutput(book: Book, document: Document, language: Language, mark = markDressed): string {
  const found = findOutput(book, document.id);
  const place = document.isFirst ? 0 : undefined;
  const tab = found || addTab(book, outputKey(document.id), say(outputTab(document.id), language), place);
  const { sheet } = tab;
  const rows = Math.max(document.rows.length, found ? sheet.getLastRow() : 0);
  const columns = Math.max(document.widths.length, found ? sheet.getLastColumn() : 0);
  // One row at least is not frozen.
  const size = gridSize(tab, book);
  const { maxRows, maxColumns } = grow(sheet, size, Math.max(rows, document.frozenRows + 1), columns);
  const whole = sheet.getRange(1, 1, rows, columns);
  if (found) {
    // A merge across what is frozen is refused. The whole grid: part of a merge cannot be broken apart.
    sheet.setFrozenRows(0);
    sheet.setFrozenColumns(0);
    // What a filter hides would hide rows of the new one too; a sheet takes one alone.
    if (FILTERED.indexOf(document.id) >= 0) sheet.getFilter()?.remove();
    sheet.getRange(1, 1, maxRows, maxColumns).breakApart();
  }
  // What covers the old extent comes before the values, which are one write: whatever breaks this off, old figures stand there or new ones,
  // and the next run reaches all that was dressed. Cells that become one lose what stands in them: they do so behind the values.
  const isNew = !found && tab.isInserted === true;
  dress(whole, document, { rows, columns, isNew });
  setHeights(sheet, document);
  setWidths(sheet, 1, document.widths);
  protectOutput(tab, language, !found);
  whole.setValues(square(document, rows, columns, '', (cell) => written(cell, book)));
  merge(sheet, mergesOf(document.rows));
  border(sheet, document.rows);
  if (!isNew || document.frozenRows) sheet.setFrozenRows(document.frozenRows);
  if (document.isFiltered) {
    const { rows, widths, frozenRows } = document;
    sheet.getRange(frozenRows, 1, rows.length - frozenRows + 1, widths.length).createFilter();
  }
  if (document.isFirst) linkBoard(book, tab, language);
  if (!found || isUndressed(book, tab)) mark(book, tab, LOOK);
  else keepDressed(book);
  return tab.name;
}

function written({ value, link }: Cell, book: Book): string | number {
  if (value === null || typeof value === 'number') return value === null ? '' : value;
  const target = link && book.sheets.filter(({ name }) => name === link.tab)[0];
  return link && target ? linkTo(target.id, cellName(link), value) : asText(value);
}
