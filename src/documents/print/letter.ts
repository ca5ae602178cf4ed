// A letter on paper, in the government's layout: room for the Garuda, the head, the paragraphs, who signs; the page's number at the top, from the second on.
import type { LetterCell, LetterOnPaper, LetterRow, RowStyle } from '../letters/rows';
import { piecesOf } from '../letters/whole';
import { escaped } from './paper-text';
import type { Printed } from './print';

/** A longer one would not fit a line: it may be parted. */
const LONGEST_WHOLE = 60;
/** No line ends between a word and the name that it stands before. */
const JOINED = '\u2060';

/** Words of two that a browser parts, and what stands before a number: วันที่ 1, ขั้นตอนที่ 1. */
const keptTogether = (text: string) =>
  text
    .replace(/(\S)(ที่\u00a0[\d\u0e50-\u0e59])/g, `$1${JOINED}$2`)
    .replace(/(ร้อย)(ละ)|(ขั้น)(ตอน)/g, (_, ...words: (string | undefined)[]) =>
      words.slice(0, 4).filter(Boolean).join(JOINED),
    );

function textHtml(text: string): string {
  const pieces = piecesOf(text);
  return pieces
    .map((piece, index) => {
      if (index % 2 === 0 || piece.length > LONGEST_WHOLE) return escaped(keptTogether(piece));
      const before = /\S$/.test(pieces[index - 1] as string) ? JOINED : '';
      return `${before}<span class="whole">${escaped(piece)}</span>`;
    })
    .join('');
}

function cellHtml({ label, text }: LetterCell, style: RowStyle): string {
  const value = `<span class="said">${textHtml(text)}</span>`;
  if (!label) return value;
  const tag = style === 'head' ? 'b' : 'span';
  return `<${tag} class="named">${escaped(label)}</${tag}> ${value}`;
}

const tagOf = (style: RowStyle) => (style === 'title' ? 'h1' : 'p');

const rowHtml = ({ style, cells }: LetterRow) =>
  `<${tagOf(style)} class="${style}">${cells.map((cell) => `<span class="cell">${cellHtml(cell, style)}</span>`).join(' ')}</${tagOf(style)}>`;

/** What stands on the first page alone, above what may go on on the next one. */
const OPENING: readonly RowStyle[] = ['speed', 'title', 'draft'];
/** They are not parted: nobody signs an empty page. */
const CLOSING: readonly RowStyle[] = ['closing', 'signature', 'contact'];

export function printedLetter({ layout, language, digits, title, rows }: LetterOnPaper): Printed {
  const html = (isWanted: (style: RowStyle) => boolean) => rows.filter(({ style }) => isWanted(style)).map(rowHtml);
  const opens = (style: RowStyle) => OPENING.indexOf(style) >= 0;
  const closes = (style: RowStyle) => CLOSING.indexOf(style) >= 0;
  const article = [
    `<article class="form letter ${layout}" lang="${language}" data-digits="${digits}" aria-label="${escaped(title)}">`,
    `<header><div class="garuda"></div>${html(opens).join('')}</header>`,
    ...html((style) => !opens(style) && !closes(style)).map((row) => `<section>${row}</section>`),
    `<section class="closing">${html(closes).join('')}</section>`,
    '<footer><span class="count-of-pages">- {page} -</span></footer>',
    '</article>',
  ];
  return { title, html: article.join('\n') };
}
