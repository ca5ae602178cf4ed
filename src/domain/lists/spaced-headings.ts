// The headings of a list whose cells nothing but spaces part: which of a line's words are one heading.
import { typeByName } from '../names/lao-name';
import { remembered } from '../thai/memory';
import { comparable } from '../thai/thai-text';
import { readYearless } from '../time/calendar';
import type { ReadValue } from './columns';
import { type Heading, headingSaid } from './headings';
import { roundSaid } from './round-heading';
import { joinedWords, mayBeOne, type Word } from './spaced-words';

/** `steps`: what stands below each round, and says nothing of its own. */
export type SpacedKind = Heading | 'value' | 'steps' | 'unknown';

export interface SpacedColumn {
  kind: SpacedKind;
  text: string;
  /** The place of its first word. */
  at: number;
}

/** `key`: headings of one key say the same. */
interface Said {
  kind: SpacedKind;
  key: string;
}

const OF_STEPS = /ผ่าน|ขั้น|step/i;
const YEARLESS = 'yearless';

function saidBy<Value>(text: string, readValue: ReadValue<Value>): Said | null {
  if (readYearless(text)) return { kind: 'value', key: YEARLESS };
  const value = readValue(text);
  if (value !== null) return { kind: 'value', key: JSON.stringify(value) };
  const date = roundSaid(text);
  if (date) return { kind: 'value', key: date };
  const { heading } = headingSaid(text);
  if (heading !== null) return { kind: heading, key: heading };
  return OF_STEPS.test(text) && !/\d/.test(comparable(text)) ? { kind: 'steps', key: 'steps' } : null;
}

/** In words: no heading has more. */
const LONGEST = 8;
const AHEAD = 4;
const NAMES: readonly SpacedKind[] = ['name', 'municipality', 'SAO'];
export const isName = (kind: SpacedKind) => NAMES.indexOf(kind) >= 0;

/** "อปท." behind "ชื่อ" or "ประเภท" */
const isOnlyKind = (text: string) => {
  const { heading } = headingSaid(text);
  return heading !== null && isName(heading) && !/ชื่อ|name/i.test(text);
};

type Says = (from: number, to: number) => Said | null;

function beginsOther(words: readonly Word[], at: number, said: Said, says: Says): boolean {
  for (let end = at + 1; end <= words.length && end <= at + AHEAD && mayBeOne(words, at, end); end += 1) {
    const other = says(at, end);
    if (!other || other.key === said.key) continue;
    const isOfKind = (said.kind === 'name' || said.kind === 'type') && end === at + 1;
    if (!isOfKind || !isOnlyKind((words[at] as Word).text)) return true;
  }
  return false;
}

/** A heading goes on as long as it says the same, or says it more exactly, and no other begins. */
function endOf(
  words: readonly Word[],
  from: number,
  first: number,
  begun: Said,
  says: Says,
): { end: number; said: Said } {
  let [end, said] = [first, begun];
  for (let next = end + 1; next <= words.length && next <= from + LONGEST && mayBeOne(words, from, next); next += 1) {
    if (beginsOther(words, next - 1, said, says)) break;
    const longer = says(from, next);
    const isSame = longer !== null && (longer.key === said.key || said.key === YEARLESS);
    const isOfType =
      longer !== null && said.kind === 'name' && (longer.kind === 'SAO' || longer.kind === 'municipality');
    if (longer && (isSame || isOfType)) [end, said] = [next, longer];
  }
  return { end, said };
}

/** What words say together, for all lines of a text: most are read again and again. */
export type HeadingReader = (text: string) => Said | null;

export function headingReader<Value>(readValue: ReadValue<Value>): HeadingReader {
  const read = remembered((text) => ({ said: saidBy(text, readValue) }));
  return (text) => read(text).said;
}

const MOST_WORDS = 100;

/** The headings of a line, in their order; words that say nothing are unknown headings. None of a line with the name of a LAO, or of very many words. */
export function spacedColumns(words: readonly Word[], read: HeadingReader): SpacedColumn[] {
  if (words.length > MOST_WORDS || words.some(({ text }) => typeByName(text) !== null && !read(text))) return [];
  const says: Says = (from, to) => read(joinedWords(words, from, to));
  const columns: SpacedColumn[] = [];
  let isOpen = false;
  for (let from = 0; from < words.length; ) {
    const { at, isFar } = words[from] as Word;
    let to = from + 1;
    let said = says(from, to);
    while (!said && to < words.length && to < from + AHEAD && mayBeOne(words, from, to + 1)) {
      to += 1;
      said = says(from, to);
    }
    if (said) {
      const whole = endOf(words, from, to, said, says);
      columns.push({ kind: whole.said.kind, text: joinedWords(words, from, whole.end), at });
      [from, isOpen] = [whole.end, false];
      continue;
    }
    const before = columns[columns.length - 1];
    if (before && isOpen && !isFar) before.text += ` ${(words[from] as Word).text}`;
    else columns.push({ kind: 'unknown', text: (words[from] as Word).text, at });
    [from, isOpen] = [from + 1, true];
  }
  return columns;
}

/** It names districts and LAOs; a list of one district may name LAOs and values alone. */
export function areSpacedHeadings(columns: readonly SpacedColumn[], mayNameNoDistrict: boolean): boolean {
  const has = (...kinds: readonly SpacedKind[]) => columns.some(({ kind }) => kinds.indexOf(kind) >= 0);
  return has('name', 'municipality', 'SAO') && (has('district') || (mayNameNoDistrict && has('value')));
}

/** Below headings, what says more of them: nothing else stands there. */
export const areLowerHeadings = (columns: readonly SpacedColumn[]) =>
  columns.length > 0 &&
  columns.every(({ kind }) => kind === 'steps' || kind === 'value' || kind === 'municipality' || kind === 'SAO');

const byPlace = (one: SpacedColumn, other: SpacedColumn) => one.at - other.at;

/** Two lines of headings as one: rounds below what they are joined under, both types below their names. */
export function withLower(upper: readonly SpacedColumn[], lower: readonly SpacedColumn[]): SpacedColumn[] {
  const values = lower.filter(({ kind }) => kind === 'value');
  const names = lower.filter(({ kind }) => isName(kind));
  const kept = upper.filter(
    ({ kind }) => !(names.length && isName(kind)) && !(values.length && (kind === 'unknown' || kind === 'steps')),
  );
  return [...kept, ...names, ...values].sort(byPlace);
}
