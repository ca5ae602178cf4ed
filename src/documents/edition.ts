// What every output says about itself: which round, built when, from what; in which language and digits.

import type { DeclaredIndicator } from '../domain/agreement/declared-indicator';
import { asOfRound } from '../domain/province/lives/as-of';
import { type District, numberOfDistricts, type Province } from '../domain/province/province';
import { thaiDigits } from '../domain/thai/thai-text';
import { type DateStyle, type IsoDate, minuteInThailand, writeDate, writeMinute } from '../domain/time/calendar';
import { WHO } from '../words/outputs/memo-clauses';
import { COMMON, COMPARISON, OUTPUT_TITLES, TYPES_IN_FULL } from '../words/outputs/outputs';
import { type Language, say, type Text, type Values } from '../words/text';
import { onlyType } from './counted-types';
import { across, type CommonOutputId, type Document, type DocumentRow, type OutputId, ours } from './document';
import { indicatorOnForms } from './indicator-name';

export type Digits = 'arabic' | 'thai';

/** How it is worded. */
export interface Wording {
  language: Language;
  digits: Digits;
}

/** How an output is worded, and the moment when it is built. */
export interface Edition extends Wording {
  builtAt: Date;
  /** What must be fixed up to a round: while there is anything, what is built of it is a draft. Left out where nobody looks. */
  mustFix?(round: IsoDate): MustFix;
  /** What the agreement says of the indicator that it is built of: on the tab of indicators, or in the letter of the year. Null where it is of none. */
  lineOf?(province: Province): DeclaredIndicator | null;
}

/** How many findings, and which: those of one indicator and of none (`one`), or of whichever (`all`); null where there is but one indicator. */
export interface MustFix {
  count: number;
  of: 'one' | 'all' | null;
}

/** A text in the edition's language and digits. */
export function word(edition: Wording, text: Text, values: Values = {}): string {
  const said = say(text, edition.language, values);
  return edition.digits === 'thai' ? thaiDigits(said) : said;
}

/** In its language, its digits and Buddhist years. */
export function dateWord({ language, digits }: Edition, date: IsoDate, style: DateStyle): string {
  return writeDate(date, style, { language, digits });
}

/** `round`: an index among the province's. */
export function roundWord(edition: Edition, province: Province, round: number, style: DateStyle = 'short'): string {
  return dateWord(edition, (province.rounds[round] as { date: IsoDate }).date, style);
}

/** `อำเภอลอง`; a municipality that reports straight to the province is called by its own name. */
export const districtInFull = ({ name, direct }: Pick<District, 'name' | 'direct'>, edition: Wording): string =>
  direct ? name : word(edition, COMMON.ofDistrict, { district: name });

/** From which round to which; both are indices. */
export function betweenWord(edition: Edition, province: Province, previous: number, round: number): string {
  const day = (each: number) => roundWord(edition, province, each, 'long');
  return word(edition, COMPARISON.between, { previous: day(previous), round: day(round) });
}

/** Before the figures of the whole province. */
export function totalWord(edition: Edition, province: Province): string {
  return word(edition, COMMON.total, { districts: numberOfDistricts(province) });
}

/** What is built of the reports, to be handed on; the others show what is still to be done. */
const DRAFTED: readonly CommonOutputId[] = [
  'summary',
  'comparison',
  'completeness',
  'targets',
  'target-proposal',
  'outlook',
];

/** The department's own forms: they name their indicator, and the day on which the province reports. */
const HANDED_IN: readonly CommonOutputId[] = ['summary', 'targets'];

/** What stands above an output that an indicator has of its own, or above any in another case: it is built of the reports, too. */
export interface Titled {
  title: Text;
  /** It names its indicator, and the day on which the province reports, or its districts do. */
  handedInTo?: 'department' | 'district';
}

/** '' where nothing is left to fix. */
export function draftWord(edition: Edition, { rounds }: Province, round: number): string {
  const { date } = rounds[round] as { date: IsoDate };
  const { count, of } = edition.mustFix ? edition.mustFix(date) : { count: 0, of: null };
  if (!count) return '';
  return word(edition, { one: COMMON.draftOfOne, all: COMMON.draftOfAll, any: COMMON.draft }[of ?? 'any'], { count });
}

/** `width`: in columns. */
interface Opening {
  province: Province;
  /** An index. */
  round: number;
  edition: Edition;
  width: number;
}

function handedInTo(output: CommonOutputId | Titled): Titled['handedInTo'] {
  if (typeof output !== 'string') return output.handedInTo;
  return HANDED_IN.indexOf(output) >= 0 ? 'department' : undefined;
}

/** The day of the round: the districts' own, or the one on which the province reports to the department. */
export function reportingDay(edition: Edition, { rounds }: Province, round: number, toDepartment: boolean): string {
  const { date, provinceDeadline } = rounds[round] as Province['rounds'][number];
  return dateWord(edition, toDepartment ? provinceDeadline : date, 'long');
}

/** A draft's line is a long one where it says of which indicators its findings are. */
function editionRow(output: CommonOutputId | Titled, { province, round, edition, width }: Opening): DocumentRow {
  const { name, year } = province;
  const line = word(edition, COMMON.edition, {
    province: name,
    year,
    round: reportingDay(edition, province, round, handedInTo(output) === 'department'),
  });
  const isDrafted = typeof output !== 'string' || DRAFTED.indexOf(output) >= 0;
  const draft = isDrafted ? draftWord(edition, province, round) : '';
  const text = draft ? `${line} ${draft}` : line;
  return across('subtitle', text, width, draft ? { wraps: true, isRunning: true } : { isRunning: true });
}

/** In full, as titles have it: whose form it is. */
export const typesInFull = (edition: Wording, province: Pick<Province, 'about'>): string =>
  word(edition, TYPES_IN_FULL[onlyType(province) || 'all']);

/** A long one takes two lines. */
function titleRow(output: CommonOutputId | Titled, { province, edition, width }: Opening): DocumentRow {
  const text = typeof output === 'string' ? OUTPUT_TITLES[output] : output.title;
  const title = word(edition, text, { laos: typesInFull(edition, province) });
  return title.length > LONG_TITLE ? across('title', title, width, { wraps: true }) : across('title', title, width);
}

/** Letters that fit above any output. */
const LONG_TITLE = 80;

/** What is said of the indicator that an output is of; null where it is of none. */
export const lineOf = (edition: Edition, province: Province): DeclaredIndicator | null =>
  edition.lineOf?.(province) || province.about;

/** Of a form of the department's, or of an indicator that is declared. */
function indicatorRows(output: CommonOutputId | Titled, { province, edition, width }: Opening): DocumentRow[] {
  const line = province.about || handedInTo(output) ? lineOf(edition, province) : null;
  return line ? [across('subtitle', word(edition, indicatorOnForms(line)), width, { wraps: true })] : [];
}

/** What else opens a form: `subtitles` above its round, and `counts` below; `printed` are notes, `notes` such that are the office's own. */
interface More {
  subtitles?: readonly string[];
  counts?: readonly string[];
  printed?: readonly string[];
  notes?: readonly string[];
}

/** The lines that open every output; `more` stand below them: a list of them holds notes that are printed. */
export function openingRows(
  output: CommonOutputId | Titled,
  opening: Opening,
  more: readonly string[] | More = [],
): DocumentRow[] {
  const { province, round, edition, width } = opening;
  const { laos } = asOfRound(province, round);
  const { subtitles = [], counts = [], printed = [], notes = [] }: More = 'length' in more ? { printed: more } : more;
  const line = (text: string) => across('subtitle', text, width, { wraps: true });
  return [
    titleRow(output, opening),
    ...indicatorRows(output, opening),
    ...subtitles.map(line),
    editionRow(output, opening),
    ...counts.map(line),
    across(
      'built',
      word(edition, COMMON.built, {
        ...writeMinute(minuteInThailand(edition.builtAt), edition.language),
        tabs: province.districts.filter(({ tab }) => tab !== null).length,
        laos: laos.length,
        who: word(edition, WHO[onlyType(province) || 'all']).trim(),
      }),
      width,
    ),
    ...printed.map((text) => across('note', text, width)),
    ...notes.map((text) => ours(across('note', text, width))),
  ];
}

/** What stands in an output's tab before it is built for the first time. `entry`: what builds it, as the menu has it. */
export function unbuiltDocument(
  id: OutputId,
  { title, entry }: { title: Text; entry: Text },
  edition: Edition,
): Document {
  const laos = word(edition, TYPES_IN_FULL.all);
  return {
    id,
    rows: [
      across('title', word(edition, title, { laos }), 1),
      across('note', word(edition, COMMON.notBuilt, { entry: word(edition, entry) }), 1),
    ],
    widths: [700],
    frozenRows: 0,
  };
}
