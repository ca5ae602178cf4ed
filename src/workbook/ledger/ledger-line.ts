// A line of the ledger as the texts of its cells, and back.
import { ACT_IDS, type Act } from '../../domain/month/act';
import { codeOf } from '../../domain/month/chain';
import type { Entry, Fact } from '../../domain/month/entry';
import { LAO_TYPES, readType } from '../../domain/province/lao';
import type { Place } from '../../domain/province/place';
import { comparable } from '../../domain/thai/thai-text';
import { dayInThailand, ERA, isDate, readDate } from '../../domain/time/calendar';
import { ruleWords } from '../../indicators/findings/findings-said';
import { COMMON } from '../../words/outputs/outputs';
import type { RuleWords } from '../../words/rules/rule-words';
import { LANGUAGES, type Language, say } from '../../words/text';
import { ACT_WORDS } from '../../words/workbook/acts';
import type { TableRow } from '../reading/table';
import { LEDGER_COLUMNS } from '../tabs/ledger';

/** Apostrophes that keep a text from being a formula may or may not come back with it. */
export const asWritten = (text: string) => text.replace(/^'+/, '');

/** In the Buddhist era, as everything that people read. */
const dayText = (date: string | null) => (date === null ? '' : `${Number(date.slice(0, 4)) + ERA}${date.slice(4)}`);

const timeText = (at: string) => dayText(at).replace('T', ' ');

/** What an act is about, in words: the rule's name of an explanation, the last day of a reopening. */
function subjectText({ act, subject }: Fact, language: Language): string {
  const words = act === 'explain' ? ruleWords()[subject] : undefined;
  if (words) return say(words.title, language);
  return act === 'reopen' ? dayText(subject) : subject;
}

function ruleCalled(text: string): string | null {
  const isTitle = ({ title }: RuleWords) =>
    LANGUAGES.some((language) => comparable(title[language]) === comparable(text));
  return Object.keys(ruleWords()).filter((id) => isTitle(ruleWords()[id] as RuleWords))[0] || null;
}

/** In the order of the columns. */
export function textsOf(fact: Fact, { who, at, language }: { who: string; at: string; language: Language }): string[] {
  const { act, round, district, type, lao, indicator, before, after, reason, kept } = fact;
  const typeText = type === null ? '' : say(COMMON[type], language);
  const told = [timeText(at), who, say(ACT_WORDS[act], language), dayText(round), district || '', typeText];
  return [...told, lao || '', indicator || '', subjectText(fact, language), before, after, reason, kept];
}

/** With the codes behind them, each following from the line above. `before`: the code of the last line that is there. */
export function withCodes(lines: readonly string[][], before: string): string[][] {
  let above = before;
  return lines.map((texts) => {
    above = codeOf(above, texts.map(asWritten));
    return [...texts, above];
  });
}

function actCalled(text: string): Act | null {
  const found = ACT_IDS.filter((act) =>
    LANGUAGES.some((language) => comparable(say(ACT_WORDS[act], language)) === comparable(text)),
  )[0];
  return found || null;
}

/** Thousands of lines say the same few things: each is looked for once. */
function onceEach<Known>(find: (text: string) => Known): (text: string) => Known {
  const known = new Map<string, Known>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = find(text);
    known.set(text, found);
    return found;
  };
}

const actOf = onceEach(actCalled);
const ruleOf = onceEach(ruleCalled);
const typeOf = onceEach(readType);
const dateOf = onceEach(readDate);

function readTime(text: string): string | null {
  const [day = '', time = ''] = text.split(' ');
  const date = dateOf(day);
  return date && /^\d\d:\d\d$/.test(time) ? `${date}T${time}` : null;
}

function readSubject(act: Act, text: string): string {
  if (act === 'reopen') return dateOf(text) || text;
  return (act === 'explain' && ruleOf(text)) || text;
}

/** What the cells of a row say, in the order of the columns. */
export function textsIn(row: TableRow): string[] {
  return LEDGER_COLUMNS.map((id) => {
    const value = row.value(id);
    if (isDate(value)) return dayInThailand(value);
    return value === null || value === undefined ? '' : asWritten(String(value));
  });
}

/** Null for a line that is no act, or that has no code: nothing but a command writes one. */
export function readEntry(texts: readonly string[], code: string, place: Place): Entry | null {
  const [time = '', who = '', actText = '', round = '', district = '', type = '', lao = '', indicator = ''] = texts;
  const [subject = '', before = '', after = '', reason = '', kept = ''] = texts.slice(8);
  const [at, act] = [readTime(time), actOf(actText)];
  const date = round === '' ? null : dateOf(round);
  if (!at || !act || code === '' || (round !== '' && date === null)) return null;
  const read = typeOf(type);
  return {
    at,
    who,
    act,
    round: date,
    district: district || null,
    type: LAO_TYPES.indexOf(read as never) >= 0 ? read : null,
    lao: lao || null,
    indicator: indicator || null,
    subject: readSubject(act, subject),
    before,
    after,
    reason,
    kept,
    code,
    place,
  };
}
