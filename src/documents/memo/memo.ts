// A letter: the office's template with its named blanks filled in. What is wrong in a template is said, never thrown.
import { cellName, type Place } from '../../domain/province/province';
import { comparable } from '../../domain/thai/thai-text';
import { BLANK_WORDS, type BlankId, MEMO_PARTS, MEMO_PROBLEMS, type MemoPart } from '../../words/outputs/memo';
import { type Language, say, type Text, type Values } from '../../words/text';
import type { Edition } from '../edition';
import { blankNamed, isCalled } from './blank-named';
import { fillingOf } from './memo-blanks';
import { type MemoFigures, NEXT_PARAGRAPH } from './memo-figures';
import { untold } from './untold';

/** One row of the template as it was typed. */
export interface TemplateLine {
  part: string;
  text: string;
  place: Place;
}

/** The lines to print, in the order of the template, and a sentence for each thing that is wrong. */
export interface Memo {
  lines: { part: MemoPart; text: string }[];
  problems: string[];
}

type Problem = (text: Text, values: Values) => void;

const partIds = () => Object.keys(MEMO_PARTS) as MemoPart[];

/** A part that is not named is a paragraph. */
function partOf(typed: string, problem: Problem): MemoPart {
  const known = partIds().filter((id) => isCalled(MEMO_PARTS[id], typed))[0];
  if (!known && comparable(typed) !== '') problem(MEMO_PROBLEMS.unknownPart, { found: typed });
  return known || 'paragraph';
}

interface Filler {
  figures: MemoFigures;
  edition: Edition;
  /** Collects the blanks that the template names. */
  used: Set<BlankId>;
}

/** The text with its blanks filled, or null where one has no value in this round. */
function filled(text: string, { figures, edition, used }: Filler, problem: Problem): string | null {
  let isWhole = true;
  const alone = text.replace(/\{[^{}]*\}/g, '');
  const opened = alone.split('{').length - alone.split('}').length;
  if (opened) problem(MEMO_PROBLEMS.unclosed, { found: /[{}].*/.exec(opened > 0 ? alone : text)?.[0] ?? text });
  const written = text.replace(/\{([^{}]*)\}/g, (typed, blank: string) => {
    const id = blankNamed(blank);
    if (!id) {
      problem(MEMO_PROBLEMS.unknownBlank, { blank });
      return typed;
    }
    used.add(id);
    const value = fillingOf(id, figures, edition);
    if (value !== null) return String(value);
    problem(MEMO_PROBLEMS.noValue, { blank });
    isWhole = false;
    return '';
  });
  return isWhole ? written : null;
}

/** Without these nobody knows what it is about, whom it is for, or who it is from. */
const NEEDED: readonly MemoPart[] = ['subject', 'to', 'signature'];

/** A sentence for each part that a letter needs and has not. */
export function partsMissing({ lines }: Memo, tab: string, { language }: Edition): string[] {
  const isThere = (wanted: MemoPart) => lines.some(({ part, text }) => part === wanted && text.trim() !== '');
  return (lines.length ? NEEDED : [])
    .filter((part) => !isThere(part))
    .map((part) => say(MEMO_PROBLEMS.noPart, language, { tab, part: say(MEMO_PARTS[part], language) }));
}

/** In which language a template is written, by its own words; null where it has none. */
export function languageOf(template: readonly TemplateLine[]): Language | null {
  const own = template.map(({ text }) => text.replace(/\{[^{}]*\}/g, '')).join(' ');
  const [thai, latin] = [/[\u0e01-\u0e2e]/g, /[a-z]/gi].map((letters) => (own.match(letters) || []).length) as [
    number,
    number,
  ];
  return thai === latin ? null : thai > latin ? 'th' : 'en';
}

/** `said`: the language in which problems are told, where it is not the letter's. */
export function fillMemo(
  template: readonly TemplateLine[],
  tab: string,
  figures: MemoFigures,
  edition: Edition & { said?: Language },
): Memo {
  const language = edition.said ?? edition.language;
  const problems: string[] = [];
  const lines: Memo['lines'] = [];
  const filler: Filler = { figures, edition, used: new Set() };
  for (const { part: typedPart, text: typed, place } of template) {
    const problem: Problem = (text, values) =>
      problems.push(say(text, language, { tab, cell: cellName(place), ...values }));
    const part = partOf(typedPart, problem);
    const text = filled(typed, filler, problem);
    if (text !== null) for (const each of text.split(NEXT_PARAGRAPH)) lines.push({ part, text: each });
  }
  if (!lines.length) problems.push(say(MEMO_PROBLEMS.empty, language, { tab }));
  const blanks = untold(figures, filler.used).map((id) => `{${BLANK_WORDS[id].name[language]}}`);
  if (blanks.length && lines.length)
    problems.push(say(MEMO_PROBLEMS.untold, language, { tab, blanks: blanks.join(' ') }));
  return { lines, problems };
}
