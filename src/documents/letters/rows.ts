// A filled letter as rows of paper, for print and for .docx alike: the parts in the regulation's order, whatever the template's, each with its label.
import { thaiDigits } from '../../domain/thai/thai-text';
import { MEMO_PARTS, MEMO_TITLE, type MemoPart } from '../../words/outputs/memo';
import type { Language } from '../../words/text';
import { type Digits, type Edition, word } from '../edition';
import type { Memo } from '../memo/memo';
import type { Layout, Letter } from './letter';
import { unmarked } from './whole';

/** `head`: the labels of a memo's head are bold, its texts ruled; `place`: what stands at the right, above the date. */
export type RowStyle =
  | 'speed'
  | 'title'
  | 'draft'
  | 'head'
  | 'place'
  | 'date'
  | 'labelled'
  | 'paragraph'
  | 'closing'
  | 'signature'
  | 'contact';

/** `label`: '' where there is none. `text` may have breaks of its own, and names marked as whole. */
export interface LetterCell {
  label: string;
  text: string;
}

export interface LetterRow {
  style: RowStyle;
  /** Side by side. */
  cells: LetterCell[];
}

/** Plain data: whoever has it can lay the letter out. */
export interface LetterOnPaper {
  layout: Layout;
  language: Language;
  digits: Digits;
  /** What the form is called. */
  title: string;
  rows: LetterRow[];
}

/** Figures keep to the words beside them, and so does what dates are made of; behind a year or a share another sentence may begin. */
const NO_BREAK = '\u00a0';
const ENDS = /^[\d\u0e50-\u0e59]{4}$|\./;
const glued = (text: string) =>
  text
    .replace(/(\S) (?=[\d\u0e50-\u0e59])/g, `$1${NO_BREAK}`)
    .replace(/([\d\u0e50-\u0e59][\d\u0e50-\u0e59.,]*) (?=(\S))/g, (_, figure: string, next: string) =>
      ENDS.test(figure) && next !== '%' ? `${figure} ` : figure + NO_BREAK,
    );

interface Texts {
  of(part: MemoPart): string[];
  /** The parts in one row, each with its label and all its texts, those without a text too. */
  row(style: RowStyle, ...parts: readonly MemoPart[]): LetterRow;
  /** A row for each text, without a label. */
  rows(style: RowStyle, part: MemoPart): LetterRow[];
}

function textsOf({ lines }: Memo, edition: Edition): Texts {
  const label = (part: MemoPart) => word(edition, MEMO_PARTS[part]);
  const written = (text: string) => glued(edition.digits === 'thai' ? thaiDigits(text) : text);
  const of = (wanted: MemoPart) => lines.filter(({ part }) => part === wanted).map(({ text }) => written(text));
  return {
    of,
    row: (style, ...parts) => ({
      style,
      cells: parts.map((part) => ({ label: label(part), text: of(part).join('\n') })),
    }),
    rows: (style, part) => of(part).map((text) => ({ style, cells: [{ label: '', text }] })),
  };
}

function memoHead({ row, rows }: Texts, title: LetterRow): LetterRow[] {
  return [
    ...rows('speed', 'speed'),
    title,
    row('head', 'agency'),
    row('head', 'number', 'date'),
    row('head', 'subject'),
  ];
}

/** The number and the first line of the place stand side by side. */
function externalHead({ of, row, rows }: Texts): LetterRow[] {
  const [first = '', ...others] = of('agency');
  const [number] = row('place', 'number').cells as [LetterCell];
  const place = (text: string, left: LetterCell): LetterRow => ({ style: 'place', cells: [left, { label: '', text }] });
  return [
    ...rows('speed', 'speed'),
    place(first, number),
    ...others.map((text) => place(text, { label: '', text: '' })),
    ...rows('date', 'date'),
    row('labelled', 'subject'),
  ];
}

/** Above the text: a line for each that there is. */
const OPENED: readonly MemoPart[] = ['to', 'reference', 'attached'];

/** `draft`: what says that it is one; '' where nothing must be fixed. */
export function lettersRows(letter: Letter, filled: Memo, edition: Edition, draft: string): LetterRow[] {
  const texts = textsOf(filled, edition);
  const { of, row, rows } = texts;
  const single = (style: RowStyle, text: string): LetterRow => ({ style, cells: [{ label: '', text }] });
  const title = single('title', word(edition, MEMO_TITLE));
  return [
    ...(draft ? [single('draft', glued(draft))] : []),
    ...(letter.layout === 'memo' ? memoHead(texts, title) : externalHead(texts)),
    ...OPENED.filter((part) => of(part).length).map((part) => row('labelled', part)),
    ...rows('paragraph', 'paragraph'),
    ...rows('closing', 'closing'),
    ...rows('signature', 'signature'),
    ...rows('contact', 'contact'),
  ];
}

/** For whoever cannot keep names whole. */
export function withoutMarks(letter: LetterOnPaper): LetterOnPaper {
  const rows = letter.rows.map(({ style, cells }) => ({
    style,
    cells: cells.map(({ label, text }) => ({ label, text: unmarked(text) })),
  }));
  return { ...letter, rows };
}

export function letterOnPaper(letter: Letter, filled: Memo, edition: Edition, draft: string = ''): LetterOnPaper {
  const { language, digits } = edition;
  const title = word(edition, letter.named());
  return { layout: letter.layout, language, digits, title, rows: lettersRows(letter, filled, edition, draft) };
}
