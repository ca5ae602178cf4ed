// A document on paper: the same data that is written to the sheet, as HTML. Pure; every text is escaped.
import { PAPER } from '../../words/outputs/print';
import type { Cell, Document } from '../document';
import { type Edition, word } from '../edition';
import { articleHtml } from './article';
import { escaped, paperValue } from './paper-text';
import { partsOf, type TablePart } from './parts';
import { signaturesHtml } from './signatures';
import { type Measure, tableHtml } from './table';

/** A form for the printer: its title as plain text, and the whole of it as one `<article>`. */
export interface Printed {
  title: string;
  html: string;
}

/** Pixels: what is wider on the sheet lies on its side on paper. */
const UPRIGHT = 800;
/** Pixels: what is wider than this would not fit on paper in letters of the usual size. */
const DENSE = 1500;

/** The first one is marked as a note. */
function notesHtml(notes: readonly Cell[], edition: Edition): string {
  const mark = `<b>${escaped(word(edition, PAPER.note))}</b> `;
  return notes
    .map((note, index) => `<p class="note">${index === 0 ? mark : ''}${paperValue(note, edition.digits)}</p>`)
    .join('');
}

/** The table with its caption, and its notes, which may stand on the next page. */
function tableSections(table: TablePart, measure: Measure, edition: Edition): string[] {
  const caption = table.caption ? `<h2>${paperValue(table.caption, edition.digits)}</h2>` : '';
  const notes = table.notes.length ? [`<section>${notesHtml(table.notes, edition)}</section>`] : [];
  return [`<section>${caption}${tableHtml(table, measure)}</section>`, ...notes];
}

export function printedDocument(document: Document, edition: Edition): Printed {
  const { title, subtitles, tables, notes } = partsOf(document);
  const { digits } = edition;
  const { widths } = document;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const name = String(title?.value || '');
  const lines = subtitles.map((cell) => `<p>${paperValue(cell, digits)}</p>`).join('');
  const sections = tables.map((table) => tableSections(table, { widths, total, digits }, edition));
  const html = articleHtml(
    {
      kind: total > DENSE ? 'dense' : total > UPRIGHT ? 'wide' : 'upright',
      title: name,
      opening: `<h1>${title ? paperValue(title, digits) : ''}</h1>${lines}`,
      sections: [
        ...([] as string[]).concat(...sections),
        `<section class="closing">${notesHtml(notes, edition)}${signaturesHtml(edition)}</section>`,
      ],
    },
    edition,
  );
  return { title: name, html };
}
