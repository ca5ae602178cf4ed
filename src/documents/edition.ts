// What every output says about itself: which round, built when, from what; in which language and digits.

import { asOfRound } from '../domain/province/lives/as-of';
import { numberOfDistricts, type Province } from '../domain/province/province';
import { thaiDigits } from '../domain/thai/thai-text';
import { type DateStyle, dayInThailand, type IsoDate, timeInThailand, writeDate } from '../domain/time/calendar';
import { WHO } from '../words/outputs/memo-clauses';
import { COMMON, COMPARISON, OUTPUT_TITLES } from '../words/outputs/outputs';
import { type Language, say, type Text, type Values } from '../words/text';
import { onlyType } from './counted-types';
import { across, type CommonOutputId, type Document, type DocumentRow, type OutputId } from './document';
import { indicatorName } from './indicator-name';

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

/** From which round to which; both are indices. */
export function betweenWord(edition: Edition, province: Province, previous: number, round: number): string {
  const day = (each: number) => roundWord(edition, province, each, 'long');
  return word(edition, COMPARISON.between, { previous: day(previous), round: day(round) });
}

/** A whole number with commas between its thousands. */
export function groupedDigits(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Before the figures of the whole province. */
export function totalWord(edition: Edition, province: Province): string {
  return word(edition, COMMON.total, { districts: numberOfDistricts(province) });
}

/** Of an indicator that a province declares, where the usual title names the community plan, or its months. */
const declaredTitles = (): Partial<Record<CommonOutputId, Text>> => ({
  summary: COMMON.progress,
  comparison: COMMON.compared,
});

/** What is built of the reports, to be handed on; the others show what is still to be done. */
const DRAFTED: readonly CommonOutputId[] = [
  'summary',
  'comparison',
  'completeness',
  'targets',
  'target-proposal',
  'outlook',
];

/** What stands above an output that an indicator has of its own: it is built of the reports, too. */
export interface Titled {
  title: Text;
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

/** A draft's line is a long one where it says of which indicators its findings are. */
function editionRow(output: CommonOutputId | Titled, { province, round, edition, width }: Opening): DocumentRow {
  const { name, year } = province;
  const line = word(edition, COMMON.edition, {
    province: name,
    year,
    round: roundWord(edition, province, round, 'long'),
  });
  const isDrafted = typeof output !== 'string' || DRAFTED.indexOf(output) >= 0;
  const draft = isDrafted ? draftWord(edition, province, round) : '';
  return draft ? across('subtitle', `${line} ${draft}`, width, { wraps: true }) : across('subtitle', line, width);
}

function titleOf(output: CommonOutputId | Titled, { about }: Province): Text {
  if (typeof output !== 'string') return output.title;
  return (about && declaredTitles()[output]) || OUTPUT_TITLES[output];
}

/** The lines that open every output; `more` stand below them. */
export function openingRows(
  output: CommonOutputId | Titled,
  { province, round, edition, width }: Opening,
  more: readonly string[] = [],
): DocumentRow[] {
  const { districts, about } = province;
  const { laos } = asOfRound(province, round);
  return [
    across('title', word(edition, titleOf(output, province)), width),
    ...(about ? [across('subtitle', word(edition, indicatorName(about)), width, { wraps: true })] : []),
    editionRow(output, { province, round, edition, width }),
    across(
      'built',
      word(edition, COMMON.built, {
        date: dateWord(edition, dayInThailand(edition.builtAt), 'short'),
        time: timeInThailand(edition.builtAt),
        tabs: districts.filter(({ tab }) => tab !== null).length,
        laos: laos.length,
        who: word(edition, WHO[onlyType(province) || 'all']).trim(),
      }),
      width,
    ),
    ...more.map((line) => across('note', line, width)),
  ];
}

/** What stands in an output's tab before it is built for the first time. `entry`: what builds it, as the menu has it. */
export function unbuiltDocument(
  id: OutputId,
  { title, entry }: { title: Text; entry: Text },
  edition: Edition,
): Document {
  return {
    id,
    rows: [
      across('title', word(edition, title), 1),
      across('note', word(edition, COMMON.notBuilt, { entry: word(edition, entry) }), 1),
    ],
    widths: [700],
    frozenRows: 0,
  };
}
