// An xlsx file as exceljs parses it, before exceljs turns dates, links and notes into something else.

import { Readable } from 'node:stream';
import type ExcelJS from 'exceljs';
import ExcelWorkbook from 'exceljs/lib/doc/workbook.js';
import type { FileColor } from './colors.ts';
import type { FileCondition } from './conditions.ts';
import { eased } from './eased.ts';
import type { FileFont } from './styles.ts';
import { mustUnpack } from './unpacked-size.ts';

export interface FileBook {
  sheets: FileSheet[];
  title: string | undefined;
  /** From 0, in tab order. */
  activeTab: number;
  defaultFont: FileFont;
  /** Days count from 1904 (old files of Macs). */
  is1904: boolean;
}

export interface FileSheet {
  name: string;
  state?: string;
  rows: { number: number; height?: number; hidden?: boolean; cells: FileCell[] }[];
  cols?: { min: number; max: number; width?: number; hidden?: boolean; outlineLevel?: number }[];
  mergeCells?: string[];
  dataValidations?: Record<string, ExcelJS.DataValidation>;
  conditionalFormattings?: FileCondition[];
  sheetProtection?: { sheet?: boolean };
  views?: { state?: string; xSplit?: number; ySplit?: number; showGridLines?: boolean }[];
  properties?: { tabColor?: FileColor; outlineProperties?: { summaryRight?: boolean } };
  /** By address. */
  notes: Map<string, string>;
  /** By address: links to a place in the file. */
  links: Map<string, string>;
}

export interface FileCell {
  address: string;
  value?: unknown;
  result?: unknown;
  formula?: string;
  sharedFormula?: string;
  shareType?: string;
  ref?: string;
  style?: Partial<ExcelJS.Style>;
}

interface Relationship {
  Id: string;
  Type: string;
  Target: string;
}

/** What exceljs has parsed and not yet reconciled. */
interface Parsed {
  sheets?: { name: string }[];
  worksheets: (FileSheet & {
    sheetNo: string;
    hyperlinks?: { address: string; rId?: string; target?: string }[];
    drawing?: unknown;
    background?: unknown;
    tables?: unknown;
  })[];
  worksheetRels: Record<string, Relationship[]>;
  comments: Record<string, { comments: { ref: string; note: { texts: { text: string }[] } }[] }>;
  styles?: { getStyleModel(id: number): Partial<ExcelJS.Style> | null; model?: { fonts?: FileFont[] } };
  definedNames?: unknown;
  views?: { activeTab?: number }[];
  properties?: { date1904?: boolean };
  title?: string;
}

/** The parts of exceljs that are not declared; 4.4.0 is its last version. */
interface Reader {
  load(bytes: Uint8Array): Promise<unknown>;
  reconcile(parsed: Parsed, options: unknown): void;
  _processWorksheetEntry(stream: AsyncIterable<unknown>, ...rest: unknown[]): Promise<void>;
  _processCommentEntry(stream: AsyncIterable<unknown>, ...rest: unknown[]): Promise<void>;
}

/** Throws whatever exceljs throws at a file that is none, and an UnreadableFile at one that holds too much. */
export async function parseFile(bytes: Uint8Array): Promise<FileBook> {
  await mustUnpack(bytes);
  const reader = new ExcelWorkbook().xlsx as unknown as Reader;
  const { reconcile, _processWorksheetEntry: readSheet, _processCommentEntry: readComments } = reader;
  let book: FileBook | undefined;
  reader._processWorksheetEntry = async (stream, ...rest) =>
    readSheet.call(reader, Readable.from([eased(await textOf(stream))]), ...rest);
  reader._processCommentEntry = async (stream, ...rest) =>
    readComments.call(reader, Readable.from([inRuns(await textOf(stream))]), ...rest);
  reader.reconcile = (parsed, options) => {
    const before = takeOut(parsed);
    reconcile.call(reader, parsed, options);
    book = bookOf(parsed, before);
    // exceljs needs build no workbook of it.
    Object.assign(parsed, { worksheets: [], definedNames: [] });
  };
  await reader.load(bytes);
  if (!book || book.sheets.length === 0) throw new Error('no sheets');
  return book;
}

type Taken = Pick<FileBook, 'defaultFont'> & { sheets: Map<unknown, Pick<FileSheet, 'notes' | 'links'>> };

/** Notes and links go aside: exceljs loses notes on blank cells and formulas under links, and stumbles over some files' parts. */
function takeOut(parsed: Parsed): Taken {
  const defaultFont = parsed.styles?.model?.fonts?.[0] ?? {};
  const sheets = new Map<unknown, Pick<FileSheet, 'notes' | 'links'>>();
  for (const sheet of parsed.worksheets) {
    const relationships = parsed.worksheetRels[sheet.sheetNo] ?? [];
    sheets.set(sheet, { notes: notesOf(parsed, relationships), links: linksOf(sheet.hyperlinks ?? [], relationships) });
    parsed.worksheetRels[sheet.sheetNo] = [];
    Object.assign(sheet, { hyperlinks: [], drawing: undefined, background: undefined, tables: [] });
  }
  hideFormats(parsed);
  return { defaultFont, sheets };
}

function notesOf(parsed: Parsed, relationships: Relationship[]): Map<string, string> {
  const target = relationships
    .find(({ Type }) => Type.endsWith('/comments'))
    ?.Target.split('/')
    .at(-1);
  const [, part] = Object.entries(parsed.comments).find(([name]) => name.split('/').at(-1) === target) ?? [];
  return new Map(part?.comments.map(({ ref, note }) => [ref, note.texts.map(({ text }) => text).join('')]));
}

function linksOf(
  links: NonNullable<Parsed['worksheets'][number]['hyperlinks']>,
  relationships: Relationship[],
): Map<string, string> {
  return new Map(
    links.flatMap(({ address, rId, target }): [string, string][] => {
      const outside = relationships.find(({ Id }) => Id === rId)?.Target ?? '';
      const place = target ?? (outside.startsWith('#') ? outside.slice(1) : undefined);
      return place ? [[address, place.replace(/^#/, '')]] : [];
    }),
  );
}

/** Number formats go in as quoted texts: a number that is shown as a date would become a Date, rounded. */
function hideFormats({ styles }: Parsed): void {
  if (!styles) return;
  const get = styles.getStyleModel.bind(styles);
  const hidden = new Map<number, Partial<ExcelJS.Style> | null>();
  styles.getStyleModel = (id) => {
    if (!hidden.has(id)) {
      const style = get(id);
      hidden.set(id, style?.numFmt ? { ...style, numFmt: `"${style.numFmt.replaceAll('"', '\u0000')}"` } : style);
    }
    return hidden.get(id) ?? null;
  };
}

export function shownFormat(numFmt: string): string {
  return numFmt.slice(1, -1).replaceAll('\u0000', '"');
}

function bookOf(parsed: Parsed, { defaultFont, sheets }: Taken): FileBook {
  const ordered = (parsed.sheets ?? []).flatMap(({ name }) =>
    parsed.worksheets.filter((sheet) => sheet.name === name).slice(0, 1),
  );
  return {
    sheets: ordered.map((sheet) => ({ ...sheet, notes: new Map(), links: new Map(), ...sheets.get(sheet) })),
    title: parsed.title,
    activeTab: parsed.views?.[0]?.activeTab ?? 0,
    defaultFont,
    is1904: parsed.properties?.date1904 === true,
  };
}

async function textOf(stream: AsyncIterable<unknown>): Promise<string> {
  let text = '';
  for await (const chunk of stream) text += String(chunk);
  return text;
}

/** exceljs reads a note's text only where it stands in runs. */
function inRuns(xml: string): string {
  return xml.replace(/<text>(<t[ >].*?<\/t>)<\/text>/gs, '<text><r>$1</r></text>');
}
