// What set-up is asked to make, from its options: what cannot be read is refused with all its mistakes, before anything is written.

import { expectedText } from '../documents/findings/finding-message';
import { rangeWords } from '../documents/range-words';
import type { DeclaredIndicator } from '../domain/agreement/declared-indicator';
import { entryGroup } from '../domain/agreement/entries';
import { type FileProblem, readIndicatorFile } from '../domain/agreement/indicator-file';
import { INDICATOR_FIELDS } from '../domain/agreement/indicator-problem';
import { numberMeant } from '../domain/agreement/same-number';
import { districtSpeller, type KnownDistricts } from '../domain/names/district-names';
import { type Criteria, criteriaOf } from '../domain/province/fiscal-year';
import { type Roster, readRoster } from '../domain/province/roster';
import { rosterYear } from '../domain/province/roster-columns';
import type { RosterProblem } from '../domain/province/roster-problem';
import { dayInThailand, fiscalYearOf, type IsoDate, readDate, roundDates, writeDate } from '../domain/time/calendar';
import { FACT_GROUPS, OF_ROUND_COLUMNS, OWN_IDS } from '../indicators/all';
import { EXPECTED } from '../words/commands/expected';
import {
  ROSTER_EXPECTED,
  ROSTER_HEADINGS,
  ROSTER_LINE,
  ROSTER_LINE_BLANK,
  ROSTER_MORE,
  ROSTER_PROBLEMS,
  SAID_BY_ITSELF,
} from '../words/commands/roster-problems';
import { anyOf, type Language, say, type Text } from '../words/text';
import {
  ID_EXPECTED,
  INDICATOR_EXPECTED,
  INDICATOR_HEADER,
  INDICATOR_LINE,
  INDICATOR_PROBLEMS,
} from '../words/workbook/declared-indicators';
import { Refusal } from '../workbook/book/refusal';
import { knownDistricts } from '../workbook/reading/read-province';
import { districtsOf, type Plan } from '../workbook/set-up/plan';
import type { Settings } from '../workbook/settings/settings';
import type { Options } from './running/command';

/** As the roster's header is usually written: years of the Buddhist era. */
function inBuddhistYears(text: string): string {
  return text.replace(/\b(20\d\d)(?=-\d\d-\d\d)/g, (year) => String(Number(year) + 543));
}

/** "2013-04-01, 2013-05-01" as people write them. */
function daysWords(dates: string, language: Language): string {
  return dates.replace(/\d{4}-\d\d-\d\d/g, (date) => writeDate(date, 'short', { language }));
}

function expectedOf({ problem, expected }: RosterProblem, language: Language): string {
  if (problem === 'since') return expectedText(expected, language);
  if (problem === 'round' || problem === 'no-round') return daysWords(expected, language);
  if (problem === 'header') return say(ROSTER_HEADINGS[expected] as Text, language);
  return expectedText(inBuddhistYears(expected), language);
}

function rosterLine(wrong: RosterProblem, language: Language): string {
  const { line, problem, found } = wrong;
  const expected = expectedOf(wrong, language);
  const words = say(ROSTER_PROBLEMS[problem] as Text, language, { expected });
  const said = say(found === '' ? ROSTER_LINE_BLANK : ROSTER_LINE, language, { line, problem: words, found });
  return SAID_BY_ITSELF.indexOf(problem) >= 0 ? said : said + say(ROSTER_EXPECTED, language, { expected });
}

/** Of each kind; the rest is counted: hundreds of one kind hide none of another. */
const MOST_LINES = 20;

/** In the order of the list; what is counted alone stands below, by its kind. */
function rosterLines(problems: readonly RosterProblem[], language: Language): string[] {
  const counts = new Map<RosterProblem['problem'], number>();
  const lines: string[] = [];
  for (const problem of problems) {
    const nth = (counts.get(problem.problem) ?? 0) + 1;
    counts.set(problem.problem, nth);
    if (nth <= MOST_LINES) lines.push(rosterLine(problem, language));
  }
  for (const [kind, count] of Array.from(counts))
    if (count > MOST_LINES) {
      const problem = say(ROSTER_PROBLEMS[kind] as Text, language, { expected: '…' });
      lines.push(say(ROSTER_MORE, language, { problem, more: count - MOST_LINES }));
    }
  return lines;
}

function rosterOf(
  text: string,
  { rounds, indicators, language }: Pick<Plan, 'rounds' | 'indicators' | 'language'>,
  districts: KnownDistricts,
): Roster {
  const groups = [...FACT_GROUPS, ...indicators.map(entryGroup)];
  const { roster, problems } = readRoster(text, rounds, groups, districts, OF_ROUND_COLUMNS.id);
  if (!problems.length) return roster;
  const lines = rosterLines(problems, language).join('\n');
  throw new Refusal('roster-wrong', { count: problems.length, lines }, language);
}

function expectedIn(field: FileProblem['field'], expected: string, language: Language): string {
  if (field === 'id' && expected !== INDICATOR_FIELDS.join(' ')) return say(ID_EXPECTED, language, { expected });
  // A series, and no choice.
  if (expected.slice(-1) === '…') return expected;
  // Of a line's rounds there may be several; of all else it is one of them.
  if (field === 'rounds') return inBuddhistYears(expected);
  const choices = expected.split(', ').map((each) => rangeWords(each, language));
  return anyOf(choices, language);
}

function indicatorLine({ line, field, found, problem, expected }: FileProblem, language: Language): string {
  if (problem === 'header') return say(INDICATOR_HEADER, language, { field, expected });
  const words = say(problem === 'columns' ? (ROSTER_PROBLEMS.columns as Text) : INDICATOR_PROBLEMS[problem], language);
  const wanted = expected ? say(INDICATOR_EXPECTED, language, { expected: expectedIn(field, expected, language) }) : '';
  return say(INDICATOR_LINE, language, { line, field, found, problem: words, expected: wanted });
}

interface Declaring {
  rounds: readonly IsoDate[];
  language: Language;
  known: readonly DeclaredIndicator[];
  /** What a blank share means. */
  shares: Pick<Criteria, 'requiredShare' | 'aimedShare'>;
}

function indicatorsOf(text: string, { rounds, language, known, shares }: Declaring): DeclaredIndicator[] {
  const usual = { required: shares.requiredShare, aimed: shares.aimedShare };
  const { indicators, problems } = readIndicatorFile(text, rounds, { taken: OWN_IDS, beside: known, usual });
  if (!problems.length) return indicators;
  const lines = problems.map((problem) => indicatorLine(problem, language)).join('\n');
  throw new Refusal('indicators-wrong', { count: problems.length, lines }, language);
}

/** Those that stand in the workbook, and those of the file that it does not have yet. */
function together(known: readonly DeclaredIndicator[], added: readonly DeclaredIndicator[]): DeclaredIndicator[] {
  const ids = added.map(({ id }) => id);
  return [...known, ...added.filter(({ id }) => !numberMeant(id, known, ids))];
}

/** Dates with commas between, each once; null where one is none. */
export function datesIn(text: string): IsoDate[] | null {
  const dates = text.split(',').map((part) => readDate(part.trim()));
  const known = dates.filter((date): date is IsoDate => date !== null);
  return known.length === dates.length ? Array.from(new Set(known)).sort() : null;
}

/** Throws a Refusal where one stands twice: it may have been meant for another. */
function checkOnce(text: string, language: Language): void {
  const dates = text.split(',').map((part) => readDate(part.trim()));
  const again = dates.filter((date, at) => date !== null && dates.indexOf(date) < at)[0];
  if (!again) return;
  const expected = say(EXPECTED.once, language, { date: writeDate(again, 'short', { language }) });
  throw new Refusal('option-wrong', { option: 'rounds', found: text, expected }, language);
}

/** One `DISTRICT=EMAIL` a line. */
const EDITOR = /^([^=]+)=([^\s=@,;]+@[^\s=@,;]+)$/;
const linesOf = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

/** True also for no line at all. */
export function areEditors(text: string): boolean {
  return linesOf(text).every((line) => EDITOR.test(line));
}

function editorsOf(text: string, spell: (district: string) => string): Record<string, string[]> {
  const editors: Record<string, string[]> = {};
  for (const line of linesOf(text)) {
    const [, typed = '', email = ''] = EDITOR.exec(line) || [];
    const district = spell(typed.trim());
    editors[district] = [...(editors[district] || []), email];
  }
  return editors;
}

/** Where the workbook stands now: its settings, where there are any that can be read, and the language that speaks where no option names one. */
export interface Standing {
  settings: Settings | null;
  language: Language;
}

/** What is not told is taken from the settings, then from the roster, then from the clock. Throws a Refusal that names what cannot be used. */
export function planOf(options: Options, now: Date, { settings, language: usual }: Standing): Plan {
  const text = (name: string) => options[name] as string | undefined;
  const roster = text('roster');
  const asked = options.year as number | undefined;
  const year = asked || settings?.year || (roster && rosterYear(roster)) || fiscalYearOf(dayInThailand(now));
  const language = (options.language as Language | undefined) || usual;
  checkOnce(text('rounds') || '', language);
  const rounds = datesIn(text('rounds') || '') || settings?.rounds.map(({ date }) => date) || roundDates(year);
  const file = text('indicators');
  const declared = settings?.indicators || [];
  const shares = settings || criteriaOf(year);
  const added = file === undefined ? [] : indicatorsOf(file, { rounds, language, known: declared, shares });
  const indicators = together(declared, added);
  const known = settings ? knownDistricts(settings) : { province: text('province') || '', names: [] };
  const plan: Plan = {
    province: text('province') || '…',
    year,
    language,
    rounds,
    indicators,
    roster: roster === undefined ? null : rosterOf(roster, { rounds, indicators, language }, known),
    editors: {},
  };
  const districts = districtsOf(plan);
  const spell = districtSpeller({ province: known.province, names: districts });
  plan.editors = editorsOf(text('editors') || '', spell);
  const found = Object.keys(plan.editors).filter((name) => districts.indexOf(name) < 0)[0];
  if (found !== undefined) throw new Refusal('editors-wrong', { found, expected: districts.join(', ') }, language);
  return plan;
}
