// What a document is made of on paper: its title, its tables, and the notes that stand under them.
import type { Cell, Document, DocumentRow } from '../document';

/** One table with what stands over and under it. */
export interface TablePart {
  caption: Cell | null;
  /** Repeated on every page that the table reaches. */
  head: DocumentRow[];
  body: DocumentRow[];
  notes: Cell[];
}

export interface Parts {
  title: Cell | null;
  subtitles: Cell[];
  tables: TablePart[];
  /** Of the whole document: they open it on a sheet, and close it on paper. */
  notes: Cell[];
}

/** Lines of figures without any heading: they are not ruled. */
export const isLines = ({ head, body }: TablePart): boolean =>
  !head.length && body.length > 0 && body.every(([first]) => first?.role === 'label');

const emptyTable = (caption: Cell | null): TablePart => ({ caption, head: [], body: [], notes: [] });

/** Puts one row where it belongs; `first` is its first cell. */
function place(parts: Parts, row: DocumentRow, first: Cell): void {
  const table = parts.tables[parts.tables.length - 1];
  if (first.role === 'title') parts.title = first;
  else if (first.role === 'subtitle') parts.subtitles.push(first);
  else if (first.role === 'note') (table ? table.notes : parts.notes).push(first);
  else if (first.role === 'section') parts.tables.push(emptyTable(first));
  else if (first.role === 'heading') {
    if (table && !table.body.length && !table.notes.length) table.head.push(row);
    else parts.tables.push({ ...emptyTable(null), head: [row] });
  } else if (table) table.body.push(row);
  else parts.tables.push({ ...emptyTable(null), body: [row] });
}

/** When a document was built is said at the foot of each page. */
export function partsOf({ rows }: Pick<Document, 'rows'>): Parts {
  const parts: Parts = { title: null, subtitles: [], tables: [], notes: [] };
  for (const row of rows) {
    const first = row.filter((cell) => cell)[0];
    if (first && first.role !== 'built') place(parts, row, first);
  }
  return parts;
}
