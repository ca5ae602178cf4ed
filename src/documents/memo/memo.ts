// The covering memo (บันทึกข้อความ): the office's template with its named blanks filled in. What is wrong in a template is said, never thrown.
import { cellName, type Place } from '../../domain/province/province';
import { comparable } from '../../domain/thai/thai-text';
import { BLANK_WORDS, type BlankId, MEMO_PARTS, MEMO_PROBLEMS, type MemoPart } from '../../words/outputs/memo';
import { LANGUAGES, say, type Text, type Values } from '../../words/text';
import type { Edition } from '../edition';
import { fillingOf } from './memo-blanks';
import type { MemoFigures } from './memo-figures';
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

const blankIds = () => Object.keys(BLANK_WORDS) as BlankId[];
const partIds = () => Object.keys(MEMO_PARTS) as MemoPart[];

/** In either language, however it is spaced. */
const isCalled = (text: Text, typed: string) =>
  LANGUAGES.some((language) => comparable(text[language]) === comparable(typed));

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
  const written = text.replace(/\{([^{}]*)\}/g, (typed, blank: string) => {
    const id = blankIds().filter((each) => isCalled(BLANK_WORDS[each].name, blank))[0];
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

export function fillMemo(template: readonly TemplateLine[], tab: string, figures: MemoFigures, edition: Edition): Memo {
  const problems: string[] = [];
  const lines: Memo['lines'] = [];
  const filler: Filler = { figures, edition, used: new Set() };
  for (const { part: typedPart, text: typed, place } of template) {
    const problem: Problem = (text, values) =>
      problems.push(say(text, edition.language, { tab, cell: cellName(place), ...values }));
    const part = partOf(typedPart, problem);
    const text = filled(typed, filler, problem);
    if (text !== null) lines.push({ part, text });
  }
  const { language } = edition;
  if (!lines.length) problems.push(say(MEMO_PROBLEMS.empty, language, { tab }));
  const blanks = untold(figures, filler.used).map((id) => `{${BLANK_WORDS[id].name[language]}}`);
  if (blanks.length && lines.length)
    problems.push(say(MEMO_PROBLEMS.untold, language, { tab, blanks: blanks.join(' ') }));
  return { lines, problems };
}
