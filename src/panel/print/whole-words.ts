// No heading, name or number is broken inside: what stands between two blanks stays on one line, and a table is made to fit. Works on what is drawn.
import { lettersOf } from '../../domain/thai/thai-text';

/**
 * Letters of the longest text without a blank that stays on one line: names have fewer in a cell, and a line over the form has more room. What is
 * longer is several words of Thai, which a browser parts where they end; beyond the last it may be anything.
 */
const LONGEST = { cell: 26, line: 80, ofWords: 60 };

/** Smaller letters, one step after the other, where a table is wider than its page; the last breaks words rather than lose them. */
const TIGHTER = ['', 'small', 'smaller', 'broken'];

function wrapped(text: string, longest: number): Node {
  if (text.trim() === '') return document.createTextNode(text);
  const letters = lettersOf(text).length;
  const made = document.createElement('span');
  made.className = letters <= longest ? 'whole-word' : letters <= LONGEST.ofWords ? 'words' : 'anything';
  made.textContent = text;
  return made;
}

/** Marks the words of each of these. A blank that may not be broken belongs to its word. */
export function markWords(places: Iterable<Element>): void {
  for (const place of Array.from(places)) {
    // Letters mark their own.
    if (place.children.length) continue;
    const text = place.textContent || '';
    const longest = place.closest('table') ? LONGEST.cell : LONGEST.line;
    if (text !== '') place.replaceChildren(...text.split(/([ \n]+)/).map((part) => wrapped(part, longest)));
  }
}

const isTooWide = (table: HTMLElement) => table.offsetWidth > (table.parentElement as HTMLElement).clientWidth + 1;

/** Makes the tables of a section in the document as small as they must be, then keeps their columns: each page has the same. */
export function fitTables(section: Element): void {
  for (const table of section.querySelectorAll('table')) {
    for (const tighter of TIGHTER) {
      table.classList.remove(...TIGHTER.filter(Boolean));
      if (tighter) table.classList.add(tighter);
      if (!isTooWide(table)) break;
    }
    keepColumns(table);
  }
}

/** By a row of its own in which nothing is joined: the columns are as wide as its cells. */
function keepColumns(table: HTMLTableElement): void {
  const columns = Array.from(table.querySelectorAll('col'));
  const row = document.createElement('tr');
  for (const _ of columns) row.append(document.createElement('td'));
  const body = document.createElement('tbody');
  body.append(row);
  table.append(body);
  const widths = Array.from(row.cells, (cell) => cell.getBoundingClientRect().width);
  body.remove();
  columns.forEach((column, index) => {
    column.style.width = `${widths[index]}px`;
  });
  table.style.width = `${widths.reduce((total, width) => total + width, 0)}px`;
  table.style.tableLayout = 'fixed';
}
