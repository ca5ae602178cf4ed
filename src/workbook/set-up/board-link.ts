// A link from the tab that says how to begin to the board: made once, as soon as there is a board and somebody writes it who may change that tab.
import { comparable } from '../../domain/thai/thai-text';
import { LANGUAGES, type Language, say } from '../../words/text';
import { FORMER_BOARD_LINKS } from '../../words/workbook/former-words';
import { BOARD_LINK } from '../../words/workbook/tabs';
import { type Book, findTab, type NamedSheet } from '../book/book';
import { mayEdit } from '../book/may-edit';
import { isLinked, noteLinked } from '../ensure/look/dressed';
import { linkTo } from '../writing/cell-text';
import { LOOKS } from '../writing/roles';
import { linkRow } from './start';

/** Something of the office's own stays. */
function isFree(text: string): boolean {
  const links = [BOARD_LINK, ...FORMER_BOARD_LINKS];
  return text === '' || LANGUAGES.some((language) => links.some((link) => comparable(say(link, language)) === text));
}

function writeLink(start: NamedSheet, board: NamedSheet, language: Language): void {
  const cell = start.sheet.getRange(linkRow(), 1);
  if (!isFree(comparable(String(cell.getValue())))) return;
  cell.setFontFamily('Sarabun').setFontSize(12).setFontColor(LOOKS.link.fontColor);
  cell.setFormula(linkTo(board.id, 'A1', say(BOARD_LINK, language)));
}

/** To be kept with `keepDressed`. No call where it was done. A board that was deleted and built again is another tab, to which the old link does not lead. */
export function linkBoard(book: Book, board: NamedSheet, language: Language): void {
  const start = findTab(book, 'start');
  if (!start || isLinked(book, board) || !mayEdit(start)) return;
  // Whoever cut the tab above that row wants no link.
  if (start.sheet.getMaxRows() >= linkRow()) writeLink(start, board, language);
  noteLinked(book, board);
}
