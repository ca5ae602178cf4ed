// A heading of ours that was cleared or overwritten while something stands below it: taken for none, what is there would be counted no more, unasked.
import { cellName, type Place } from '../../domain/province/province';
import type { Language } from '../../words/text';
import { Refusal } from '../book/refusal';
import { headerText } from '../tabs/column';
import { isBlank, type Table } from './table';

/** The first place at which it may have stood: a heading that is none of ours, between those that are, with something below. Null where there is none. */
function placeOfLost({ tab, values, headerRow, columns, missing }: Table): Place | null {
  if (!missing.length || headerRow < 0) return null;
  const known = new Set(columns.values());
  const last = Math.max(...Array.from(known));
  for (let column = 0; column <= last; column += 1) {
    const isUsed = !known.has(column) && values.slice(headerRow + 1).some((row) => !isBlank(row[column]));
    if (isUsed) return { tab, row: headerRow + 1, column: column + 1 };
  }
  return null;
}

/** Throws a Refusal that names the heading's cell. A tab whose columns were taken out whole is another thing. */
export function mustHaveHeadings(table: Table, language: Language): void {
  const place = placeOfLost(table);
  if (!place) return;
  const headings = table.missing.map((column) => `"${headerText(column, language)}"`).join(', ');
  throw new Refusal('heading-lost', { tab: table.tab, cell: cellName(place), headings }, language);
}
