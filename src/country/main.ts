// The department's front door: what the command line may ask of the script, one after another. What was read is kept from call to call.
import { LONG_WIDTHS, type LongRow, longHeadings, longLength, longRows } from '../documents/country/long-table';
import { word } from '../documents/edition';
import { printedDocument } from '../documents/print/print';
import { COUNTRY_TABS } from '../words/country/country-forms';
import type { Language } from '../words/text';
import { layOut } from '../workbook/writing/lay-out';
import { documentsOf, printedOf } from './documents';
import { csvHead, csvRows, formCsv } from './form-csv';
import { type ReadFile, readFile } from './read-file';
import { type Done, type Refused, type StackOptions, stackFiles } from './stack';
import type { Stacked } from './stacked';

/** What was read so far, and what was stacked of it last. */
const read: ReadFile = { handedIn: [], leftOut: [] };
let last: Done | null = null;

export type StackOutcome = { done: true; result: Stacked; message: string } | ({ done: false } & Refused);

/** A file's text, under its name: of one province or of several. `isDated`: it was made to be handed in; a workbook as it lies there was not. */
function addFile(name: string, text: string, isDated: boolean = true): void {
  const { handedIn, leftOut } = readFile(name, text, isDated);
  read.handedIn.push(...handedIn);
  read.leftOut.push(...leftOut);
}

/** A file that is no text of data. `said`: with which words its own program refused to hand it out. */
function leaveOut(file: string, reason: 'unreadable' | 'foreign' | 'refused', said = ''): void {
  read.leftOut.push({ file, reason, details: { said } });
}

/** Counts what was read; whatever is asked for afterwards is of this. */
function stack(options: StackOptions): StackOutcome {
  const outcome = stackFiles(read, options);
  if (!('result' in outcome)) return { done: false, ...outcome };
  last = outcome;
  return { done: true, result: outcome.result, message: outcome.message };
}

function stacked(): Done {
  if (!last) throw new Error('Nothing has been stacked yet.');
  return last;
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
