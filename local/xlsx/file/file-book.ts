// An xlsx file as exceljs parses its parts, before exceljs turns dates, links and notes into something else. Which part is which is told by
// the file's relations, and what is not shown here (drawings, themes, tables) is not read: exceljs stumbles over other programs' ways.

import type ExcelJS from 'exceljs';
import WorksheetXform from 'exceljs/lib/xlsx/xform/sheet/worksheet-xform.js';
import type { Carried, CarriedSheet } from '../../workbook/workbook.ts';
import { Carrying } from '../carried/carry.ts';
import { carriedOf, carriedSheetOf } from '../carried/read-carried.ts';
import { SheetElements } from '../carried/sheet-elements.ts';
import type { FileColor } from '../cells/colors.ts';
import type { FileCondition } from '../cells/conditions.ts';
import type { FileFont } from '../cells/styles.ts';
import { unescapeResult } from '../cells/text.ts';
import { type FileStyles, readStyles } from './file-styles.ts';
import { readTexts } from './file-texts.ts';
import { type DefinedName, readOutline, type SheetEntry } from './outline.ts';
import { type Relation, related, relationsOf } from './relations.ts';
import { SheetEvents } from './sheet-events.ts';
import { type Parts, unpacked } from './unpacked.ts';
import { elements, xmlEvents } from './xml.ts';

export interface FileBook {
  sheets: FileSheet[];
  title: string | undefined;
  /** From 0, in tab order. */
  activeTab: number;
  defaultFont: FileFont;
  /** Days count from 1904 (old files of Macs). */
  is1904: boolean;
  names: DefinedName[];
  carried: Carried;
}

export interface FileSheet extends Omit<SheetEntry, 'relation'> {
  rows: { number: number; height?: number; hidden?: boolean; cells: FileCell[] }[];
  cols?: { min: number; max: number; width?: number; hidden?: boolean; outlineLevel?: number; collapsed?: boolean }[];
  mergeCells?: string[];
  dataValidations?: Record<string, ExcelJS.DataValidation>;
  conditionalFormattings?: FileCondition[];
  sheetProtection?: { sheet?: boolean };
  /** exceljs makes null of none. */
  views?: null | { state?: string; xSplit?: number; ySplit?: number; showGridLines?: boolean }[];
  properties?: {
    tabColor?: FileColor;
    outlineProperties?: { summaryRight?: boolean };
  };
  /** By address. */
  notes: Map<string, string>;
  /** By address: links to a place in the file. */
  links: Map<string, string>;
  /** Addresses of cells whose values the file writes as dates. */
  dates: ReadonlySet<string>;
  carried: CarriedSheet | undefined;
  /** Its drawing; undefined where none is carried. */
  drawn: Uint8Array | undefined;
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

interface Around {
  styles: FileStyles;
  sharedStrings: unknown;
  date1904: boolean;
  carrying: Carrying;
}

/** Throws whatever is thrown at a file that is none, and an UnreadableFile at one that holds too much. */
export async function parseFile(bytes: Uint8Array): Promise<FileBook> {
  const parts = await unpacked(bytes);
  const path = related(parts, '', 'officeDocument') ?? 'xl/workbook.xml';
  const { sheets, files, ...outline } = readOutline(partOf(parts, path));
  const carrying = new Carrying(parts);
  const styles = await readStyles(partAt(parts, path, 'styles'));
  const sharedStrings = await readTexts(partAt(parts, path, 'sharedStrings'));
  const around = { styles, sharedStrings, date1904: outline.is1904, carrying };
  const relations = relationsOf(parts, path);
  const read: FileSheet[] = [];
  for (const entry of sheets) {
    const relation = relations.find(({ id }) => id === entry.relation);
    // Sheets of charts alone have no cells.
    if (relation?.type === 'worksheet') read.push(await sheetOf(parts, entry, relation, around));
  }
  if (read.length === 0) throw new Error('no sheets');
  const active = read.findIndex(({ name }) => name === sheets[outline.activeTab]?.name);
  const core = related(parts, '', 'core-properties');
  const [title] = core ? elements(partOf(parts, core), 'dc:title', 'title') : [];
  return {
    ...outline,
    sheets: read,
    title: title?.text,
    activeTab: Math.max(0, active),
    defaultFont: styles.defaultFont,
    carried: carriedOf(parts, { path, files, carrying }),
  };
}

function partOf(parts: Parts, path: string | undefined): Uint8Array {
  const bytes = path === undefined ? undefined : parts.get(path);
  if (!bytes) throw new Error(`no part ${path}`);
  return bytes;
}

/** Undefined where there is none: a file may do without. */
function partAt(parts: Parts, path: string, type: string): Uint8Array | undefined {
  const found = related(parts, path, type);
  return found === undefined ? undefined : parts.get(found);
}

async function sheetOf(
  parts: Parts,
  { relation: _, ...entry }: SheetEntry,
  { part }: Relation,
  around: Around,
): Promise<FileSheet> {
  const events = new SheetEvents();
  const xform = new WorksheetXform();
  const behind = new SheetElements();
  const parsed = (await xform.parse(events.read(behind.read(xmlEvents(partOf(parts, part)))))) as FileSheet & {
    hyperlinks?: FileLink[];
    pageSetup?: { fitToPage?: boolean };
  };
  const { pageSetup } = parsed;
  const relations = relationsOf(parts, part as string);
  const links = linksOf(parsed.hyperlinks ?? [], relations);
  // exceljs loses formulas under links, and looks for parts that are not read.
  Object.assign(parsed, { hyperlinks: [], drawing: undefined, background: undefined, tables: [] });
  xform.reconcile(parsed, {
    ...around,
    media: [],
    mediaIndex: {},
    drawings: {},
    comments: {},
    tables: {},
    vmlDrawings: {},
  });
  const fitsToPage = pageSetup?.fitToPage === true;
  const carried = carriedSheetOf(parts, { relations, found: behind.found, fitsToPage }, around.carrying);
  const isDrawn = carried?.elements.drawing !== undefined;
  const drawing = isDrawn ? relations.find(({ type }) => type === 'drawing')?.part : undefined;
  return {
    ...parsed,
    ...entry,
    ...{ links, notes: notesOf(parts, relations), dates: events.dates, carried },
    drawn: drawing === undefined ? undefined : partOf(parts, drawing),
  };
}

interface FileLink {
  address: string;
  rId?: string;
  target?: string;
}

function linksOf(links: readonly FileLink[], relations: readonly Relation[]): Map<string, string> {
  return new Map(
    links.flatMap(({ address, rId, target }): [string, string][] => {
      const outside = relations.find(({ id }) => id === rId)?.target ?? '';
      const place = target ?? (outside.startsWith('#') ? outside.slice(1) : undefined);
      return place ? [[address, place.replace(/^#/, '')]] : [];
    }),
  );
}

/** exceljs loses notes on blank cells, and those whose text does not stand in runs. */
function notesOf(parts: Parts, relations: readonly Relation[]): Map<string, string> {
  const comments = relations.find(({ type, part }) => type === 'comments' && part !== undefined);
  if (!comments) return new Map();
  const notes = new Map<string, string>();
  let text = '';
  for (const element of elements(partOf(parts, comments.part), 'comment', 't')) {
    if (element.name === 't') text += unescapeResult(element.text);
    else {
      notes.set(element.attributes.ref ?? '', text);
      text = '';
    }
  }
  return notes;
}
