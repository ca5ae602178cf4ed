// The sections of a printed form: how high they are, and how a table is cut between its rows.
import { PAPER } from '../../words/outputs/print';
import { t } from '../language';
import type { Block, Piece } from './fill-pages';

export const copyOf = <Kind extends Node>(node: Kind) => node.cloneNode(true) as Kind;

/** Rows that stay together: a body each; of a long paragraph its lines. */
export const rowsOf = (section: Element) =>
  section.matches('.closing, .whole') ? [] : Array.from(section.querySelectorAll('tbody, p.one-line'));

/** The cell of a row that holds for the rows below it too, as far as theirs is empty; null where there is no such cell. */
const groupOf = (row: Element) => row.querySelector('.group');

/** For each row the one in which its group is named. */
function namedIn(rows: readonly Element[]): number[] {
  let named = 0;
  return rows.map((row, index) => {
    const group = groupOf(row);
    if (!group || group.textContent) named = index;
    return named;
  });
}

/** The section as it stands on a page where it goes on: its caption says so. */
export function goingOn(section: Element): Element {
  const made = copyOf(section);
  const caption = made.querySelector('h2');
  if (caption) caption.append(` ${t(PAPER.continued)}`);
  return made;
}

/** The section in the document, with all its rows. */
export function measure(section: Element): Block {
  const whole = section.getBoundingClientRect().height;
  const rows = rowsOf(section);
  const heights = rows.map((row) => row.getBoundingClientRect().height);
  const isNotes = section.firstElementChild?.matches('.note') === true;
  if (!rows.length) return { lead: 0, rows: [whole], standsAlone: !section.matches('.closing'), isNotes };
  const opening = namedIn(rows).map((named, row) => Math.max(heights[row] as number, heights[named] as number));
  return { lead: whole - heights.reduce((total, height) => total + height, 0), rows: heights, opening };
}

/** The section with some of its rows alone; the first of them says again what it belongs to. */
export function cut(section: Element, { from, to }: Piece): Element {
  const made = from > 0 ? goingOn(section) : copyOf(section);
  const rows = rowsOf(made);
  const [opening, named] = [rows[from], rows[namedIn(rows)[from] as number]];
  if (opening && named && opening !== named) groupOf(opening)?.replaceWith(copyOf(groupOf(named) as Element));
  rows.forEach((row, index) => {
    if (index < from || index >= to) row.remove();
  });
  return made;
}
