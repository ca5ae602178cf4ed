// A document on paper: the same data that is written to the sheet, as HTML. Pure; every text is escaped.
import { COMPARED_WITH } from '../../words/outputs/outputs';
import { PAPER } from '../../words/outputs/print';
import type { Cell, Document } from '../document';
import { type Edition, word } from '../edition';
import { articleHtml } from './article';
import { phrasesWhole } from './numbered';
import { officialPart } from './official-part';
import { escaped, paperValue } from './paper-text';
import { isLines, partsOf, type TablePart } from './parts';
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
    .map(
      (note, index) =>
        `<p class="note">${index === 0 ? mark : ''}${phrasesWhole(paperValue(note, edition.digits))}</p>`,
    )
    .join('');
}

/** The table with its caption. */
function tableHtmlOf(table: TablePart, measure: Measure): string {
  const caption = table.caption ? `<h2>${paperValue(table.caption, measure.digits)}</h2>` : '';
  return caption + tableHtml(table, measure);
}

const section = (html: string, name: string = ''): string[] =>
  html === '' ? [] : [`<section${name && ` class="${name}"`}>${html}</section>`];

/** Lines that close a form stand beside those who sign it. */
function closingSections(
  last: TablePart | undefined,
  measure: Measure,
  { isSigned }: OnPaper,
  edition: Edition,
): string[] {
  const signatures = isSigned ? signaturesHtml(edition) : '';
  const lines = last ? `<div>${tableHtmlOf(last, measure)}${notesHtml(last.notes, edition)}</div>` : '';
  const html = lines + signatures && `<div class="beside">${lines}${signatures}</div>`;
  return section(html, isSigned ? 'closing' : 'whole');
}

/** Its title and its round: that of a comparison may name another round itself. */
function named(title: string, ofRound: string, edition: Edition): string {
  const comparedWith = word(edition, COMPARED_WITH, { round: '' });
  const comparesRounds = title.slice(0, comparedWith.length) === comparedWith;
  if (comparesRounds && ofRound !== '') return word(edition, PAPER.compared, { title, ofRound });
  return [title, ofRound].filter((text) => text !== '').join(' ');
}

/** What is decided for paper alone. */
export interface OnPaper {
  /** Of which round, behind the title. */
  ofRound?: string;
  /** Lines of those who answer for it: none where it stays in the office. */
  isSigned?: boolean;
  /** The department's own form: what is the office's is left out. */
  isOfficial?: boolean;
}

export function printedDocument(document: Document, edition: Edition, onPaper: OnPaper = {}): Printed {
  const { isOfficial = false, ofRound = '' } = onPaper;
  const { rows, widths } = isOfficial ? officialPart(document) : document;
  const { title, subtitles, tables, notes } = partsOf({ rows });
  const { digits } = edition;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const name = named(String(title?.value || ''), ofRound, edition);
  const lines = subtitles
    .map((cell) => `<p${cell.isRunning ? ' class="running"' : ''}>${paperValue(cell, digits)}</p>`)
    .join('');
  const measure = { widths, total, digits };
  const last = tables[tables.length - 1];
  const closing = last && isLines(last) ? last : undefined;
  const ruled = tables.filter((table) => table !== closing);
  const sections = ruled.map((table) => [
    ...section(tableHtmlOf(table, measure)),
    // They may stand on the next page.
    ...section(notesHtml(table.notes, edition)),
  ]);
  const html = articleHtml(
    {
      kind: total > DENSE ? 'dense' : total > UPRIGHT ? 'wide' : 'upright',
      title: name,
      isOfficial,
      opening: `<h1>${title ? paperValue(title, digits) : ''}</h1>${lines}`,
      sections: [
        ...([] as string[]).concat(...sections),
        ...section(notesHtml(notes, edition)),
        ...closingSections(closing, measure, onPaper, edition),
      ],
    },
    edition,
  );
  return { title: name, html };
}
