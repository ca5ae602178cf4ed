// The department's front door: what the command line may ask of the script, one after another. What was read is kept from call to call.
import { leftOutWord } from '../documents/country/checks';
import { LONG_WIDTHS, type LongRow, longHeadings, longLength, longRows } from '../documents/country/long-table';
import { dateWord, type Edition, word } from '../documents/edition';
import { printedDocument } from '../documents/print/print';
import { counted } from '../domain/country/counted';
import type { HandedIn } from '../domain/country/handed-in';
import type { LeftOut } from '../domain/country/left-out';
import { dayInThailand, type IsoDate, readDate } from '../domain/time/calendar';
import { COUNTRY_TABS } from '../words/country/country-forms';
import { COUNTRY_NAME, STACK_REFUSED } from '../words/country/stack-words';
import { type Language, say, type Text, type Values } from '../words/text';
import { layOut } from '../workbook/writing/lay-out';
import { documentsOf, printedOf } from './documents';
import { editionOf } from './edition';
import { csvHead, csvRows, formCsv } from './form-csv';
import { readFile } from './read-file';
import { messageOf } from './said';
import { type Country, countryOf, type Stacked, stackedOf } from './stacked';

/** What was read so far. */
const read: { handedIn: HandedIn[]; leftOut: LeftOut[] } = { handedIn: [], leftOut: [] };

/** What was stacked last. */
interface Done {
  country: Country;
  leftOut: readonly LeftOut[];
  edition: Edition;
  today: IsoDate;
  result: Stacked;
}

let done: Done | null = null;

export type StackOutcome =
  | { done: true; result: Stacked; message: string }
  | { done: false; message: string; wrongCall: boolean };

export interface StackOptions {
  round?: string;
  indicator?: string;
  language: Language;
  /** Milliseconds: the moment at which it is stacked. */
  now: number;
}

/** A file's text, under its name: of one province or of several. */
function addFile(name: string, text: string): void {
  const { handedIn, leftOut } = readFile(name, text);
  read.handedIn.push(...handedIn);
  read.leftOut.push(...leftOut);
}

/** A file that is no text of data. `said`: with which words its own program refused to hand it out. */
function leaveOut(file: string, reason: 'unreadable' | 'foreign' | 'refused', said = ''): void {
  read.leftOut.push({ file, reason, details: { said } });
}

function refused(language: Language, text: Text, values: Values, wrongCall: boolean): StackOutcome {
  return { done: false, message: say(text, language, values), wrongCall };
}

/** Counts what was read; whatever is asked for afterwards is of this. */
function stack({ round: typed, indicator = 'step', language, now }: StackOptions): StackOutcome {
  const asked = typed === undefined ? null : readDate(typed);
  if (typed !== undefined && asked === null) return refused(language, STACK_REFUSED.noDate, { found: typed }, true);
  if (!read.handedIn.length && !read.leftOut.length) return refused(language, STACK_REFUSED.noFiles, {}, false);
  const builtAt = new Date(now);
  const edition = editionOf(language, builtAt, indicator);
  const found = counted(read.handedIn, { round: asked, indicator });
  const leftOut = [...read.leftOut, ...(found?.leftOut || [])];
  const why = (): string => leftOut.map((each) => `\n${each.file}: ${leftOutWord(edition, each)}`).join('');
  if (!found?.handedIn.length) {
    const day = found ? dateWord(edition, found.round, 'long') : '';
    const text = asked ? STACK_REFUSED.nobodyInRound : STACK_REFUSED.nothingReported;
    const outcome = refused(language, text, { indicator, round: day || typed }, false);
    return { ...outcome, message: outcome.message + why() } as StackOutcome;
  }
  const today = dayInThailand(builtAt);
  const country = countryOf(found, word(edition, COUNTRY_NAME), today);
  const result = stackedOf(
    country,
    leftOut.map((each) => ({ file: each.file, reason: leftOutWord(edition, each) })),
  );
  done = { country, leftOut, edition, today, result };
  return { done: true, result, message: messageOf(result, edition) };
}

function stacked(): Done {
  if (!done) throw new Error('Nothing has been stacked yet.');
  return done;
}

/** Lays its documents out on tabs of the open spreadsheet, which holds nothing yet; returns the name of the tab for the long table. */
function writeBook(): string {
  const { country, leftOut, edition, today } = stacked();
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const [blank] = book.getSheets();
  for (const document of documentsOf(country, leftOut, edition, today)) {
    const name = word(edition, COUNTRY_TABS[document.id as keyof typeof COUNTRY_TABS]);
    layOut(book.insertSheet(name, book.getSheets().length), document);
  }
  const name = word(edition, COUNTRY_TABS.laos);
  const sheet = book.insertSheet(name, book.getSheets().length);
  const headings = longHeadings(edition).map((value) => ({ role: 'heading' as const, value }));
  layOut(sheet, { id: 'laos', rows: [headings], widths: [...LONG_WIDTHS], frozenRows: 1 });
  if (blank) book.deleteSheet(blank);
  return name;
}

/** A page of the country by region, and one of each region, for the print page. */
function printed(): { title: string; language: Language; html: string } {
  const { country, edition } = stacked();
  const forms = printedOf(country, edition).map((document) => printedDocument(document, edition, { isOfficial: true }));
  return {
    title: forms[0]?.title || '',
    language: edition.language,
    html: forms.map(({ html }) => html).join('\n'),
  };
}

function csv(): string {
  return formCsv(stacked().result);
}

/** The long table: its headings, how many rows it has, and of how many provinces. */
function longTable(): { headings: string[]; rows: number; provinces: number } {
  const { country, edition } = stacked();
  const { counted: of } = country;
  return { headings: longHeadings(edition), rows: longLength(of), provinces: of.handedIn.length };
}

/** Its rows of one of these provinces, by its place among them. */
function longRowsOf(place: number): LongRow[] {
  const { country, edition } = stacked();
  return longRows(country.counted, place, edition);
}

function longCsvHead(): string {
  return csvHead(longTable().headings);
}

function longCsvOf(place: number): string {
  return csvRows(longRowsOf(place));
}

export const doors = {
  addFile,
  leaveOut,
  stack,
  writeBook,
  printed,
  csv,
  longTable,
  longRowsOf,
  longCsvHead,
  longCsvOf,
};
export type Doors = typeof doors;
