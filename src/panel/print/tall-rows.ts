// A row that is taller than a page: what does not fit goes on in rows of its own, so that nothing is clipped. Works on what is drawn.
import { lettersOf } from '../../domain/thai/thai-text';
import { PAPER } from '../../words/outputs/print';
import { t } from '../language';
import { copyOf, measure, rowsOf } from './sections';

const heightOf = (element: Element) => element.getBoundingClientRect().height;

/** How many letters of the cell fit where the row may be so high, its other cells being empty: at a blank where there is one near. */
function fitting(row: Element, cell: Element, letters: readonly string[], limit: number): number {
  const fits = (count: number) => {
    cell.textContent = letters.slice(0, count).join('');
    return heightOf(row) <= limit;
  };
  let [most, tooMany] = [0, letters.length + 1];
  while (tooMany - most > 1) {
    const middle = Math.floor((most + tooMany) / 2);
    if (fits(middle)) most = middle;
    else tooMany = middle;
  }
  if (most === letters.length) return most;
  const blank = letters.slice(0, most).lastIndexOf(' ');
  // At least one letter, or the row would never end.
  return Math.max(1, blank > most / 2 ? blank + 1 : most);
}

/** What of a row fits, and what is left of each cell's text; the row holds what fits. */
function divide(row: Element, limit: number): string[] {
  const cells = Array.from(row.querySelectorAll('td, th'));
  const texts = cells.map(({ textContent }) => lettersOf(textContent || ''));
  for (const cell of cells) cell.textContent = '';
  const counts = cells.map((cell, index) => {
    const count = fitting(row, cell, texts[index] as string[], limit);
    cell.textContent = '';
    return count;
  });
  cells.forEach((cell, index) => {
    cell.textContent = (texts[index] as string[]).slice(0, counts[index]).join('');
  });
  return texts.map((letters, index) => letters.slice(counts[index]).join(''));
}

/** The row that goes on with what is left: its first text that is whole says whose it is. */
function goOnWith(row: Element, left: readonly string[]): Element {
  const made = copyOf(row);
  const name = left.findIndex((text, index) => !text && Boolean(row.querySelectorAll('td, th')[index]?.textContent));
  made.querySelectorAll('td, th').forEach((cell, index) => {
    if (index === name) cell.append(` ${t(PAPER.continued)}`);
    else cell.textContent = left[index] as string;
  });
  row.after(made);
  return made;
}

/** Divides the rows of a section in the document; `room` is the height of a page's body. Rows that a cell binds together stay as they are. */
export function divideTallRows(section: Element, room: number): void {
  const limit = room - measure(section).lead;
  for (const first of rowsOf(section)) {
    let row: Element | null = first.querySelectorAll('tr').length === 1 ? first : null;
    while (row && heightOf(row) > limit) {
      const left = divide(row, limit);
      row = left.some(Boolean) ? goOnWith(row, left) : null;
    }
  }
}
