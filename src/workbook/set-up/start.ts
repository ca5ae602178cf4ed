// The first tab: what a clerk does, in five lines.

import { say } from '../../words/text';
import { START_LINES, START_TITLE, TAB_NAMES } from '../../words/workbook/tabs';
import { addTab, type Book, findTab, type NamedSheet, register } from '../book/book';
import { isDressed, markDressed } from '../ensure/look/dressed';
import { protectTab } from '../ensure/protect';
import type { Settings } from '../settings/settings';
import { asText } from '../writing/cell-text';
import { LOOKS } from '../writing/roles';
import { ensureButtons } from './buttons';

const KEY = 'start';
/** Of this version; another one dresses the tab again. */
const LOOK = '1';
/** Pixels. */
const WIDTH = 860;
const TITLE_HEIGHT = 40;
const LINE_HEIGHT = 30;
/** Row of the first line. */
const LINES_FROM = 3;
/** Below the lines: a link to the board, once that stands. */
export const linkRow = () => LINES_FROM + START_LINES.length;

/** The empty tab that a new spreadsheet comes with becomes the first tab; else one is inserted before all others. */
function makeTab(book: Book, name: string): NamedSheet {
  const only = book.sheets[0];
  const untouched = only && !only.key && book.sheets.length === 1 && only.sheet.getLastRow() === 0;
  if (!only || !untouched) return addTab(book, KEY, name, 0);
  only.sheet.setName(name);
  only.name = name;
  return register(book, only, KEY, 0);
}

/** Before all other tabs are made: it takes the place of a new spreadsheet's empty one. */
export function ensureStart(book: Book, settings: Pick<Settings, 'province' | 'language' | 'officers'>): void {
  const found = findTab(book, KEY);
  const named = found || makeTab(book, say(TAB_NAMES.start, settings.language));
  if (!isDressed(book, named, LOOK)) dress(named, settings, !found);
  protectTab(book, named, settings, !found);
  ensureButtons(named.sheet, linkRow() + 1, settings.language);
  markDressed(book, named, LOOK);
}

/** What stands there already is the office's to change. */
function dress(
  { sheet }: NamedSheet,
  { province, language }: Pick<Settings, 'province' | 'language'>,
  isNew: boolean,
): void {
  const lines = [say(START_TITLE, language, { province }), '', ...START_LINES.map((line) => say(line, language))];
  const range = sheet.getRange(1, 1, lines.length, 1);
  if (isNew || sheet.getLastRow() === 0) range.setValues(lines.map((line) => [asText(line)]));
  range.setFontFamily('Sarabun').setFontSize(12).setWrap(true).setVerticalAlignment('middle');
  sheet.getRange(1, 1).setFontSize(LOOKS.title.fontSize).setFontWeight('bold');
  sheet.setRowHeight(1, TITLE_HEIGHT).setRowHeights(LINES_FROM, linkRow() + 1 - LINES_FROM, LINE_HEIGHT);
  sheet.setColumnWidth(1, WIDTH);
  sheet.setHiddenGridlines(true);
}
