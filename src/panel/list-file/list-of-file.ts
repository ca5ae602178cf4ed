// A list's file as text with cells in it, whichever program saved it. The command line runs this very file: it is built for it, too.
import { isHeadingOfNames, isHeadingRow } from '../../domain/lists/columns';
import { roundSaid } from '../../domain/lists/round-heading';
import { comparable } from '../../domain/thai/thai-text';
import { docxRows } from './docx-tables';
import { htmlRows } from './html-tables';
import { odsSheets } from './ods-sheets';
import type { SheetRows } from './sheet';
import { textOfBytes } from './text-of-bytes';
import { isZip, openZip } from './unzip';
import { xlsxSheets } from './xlsx-sheets';

/**
 * Why nothing can be read of a file: a text in no encoding that is known; a spreadsheet of before 2007; one with a password; a file that was cut
 * off or spoilt; one of another kind; sheets with lists that have not the same columns; formulas that have no value yet.
 */
export type FileProblem = 'encoding' | 'old' | 'password' | 'damaged' | 'foreign' | 'sheets' | 'formulas';

type List = { text: string } | { problem: FileProblem; found?: string };

/** Tabs between cells, a line a row. */
export function textOfRows(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => (/["\t\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);
  return rows.map((cells) => cells.map(cell).join('\t')).join('\n');
}

/** The headings of a sheet's list; null for a sheet that has none. */
function headingsOf({ rows }: SheetRows): string | null {
  const at = rows.findIndex((_, index) => isHeadingRow(rows, index));
  return at < 0 ? null : (rows[at] as string[]).map(comparable).join('\t').trimEnd();
}

const DISTRICT_WORD = /^\s*(?:อ\.|อำเภอ|กิ่ง|เทศบาล)/;

function underItsName({ name, rows, ...sheet }: SheetRows): SheetRows {
  const district = DISTRICT_WORD.test(name) ? name : `อำเภอ${name}`;
  return { ...sheet, name, rows: [[district], ...rows] };
}

const namesLaos = ({ rows }: SheetRows) => rows.some((row) => isHeadingOfNames(row, (text) => roundSaid(text)));

/** Where no sheet names districts, each that names LAOs may be a district's own: its name stands above it. */
function ofDistricts(sheets: readonly SheetRows[]): readonly SheetRows[] {
  const own = sheets.filter(namesLaos);
  const chosen = own.length ? own : sheets;
  return sheets.length < 2 ? chosen : chosen.map(underItsName);
}

const MOST_NAMED = 10;

/** As "แผ่น 1!E5, แผ่น 1!E6 …": where formulas without a value stand, of which nobody can tell what they would say; null where there are none. */
function uncalculatedIn(sheets: readonly SheetRows[]): string | null {
  const places = sheets.map(({ name, uncalculated = [] }) => uncalculated.map((address) => `${name}!${address}`));
  const all = ([] as string[]).concat(...places);
  if (!all.length) return null;
  return all.slice(0, MOST_NAMED).join(', ') + (all.length > MOST_NAMED ? ` … (${all.length})` : '');
}

/** The list that a workbook holds, also over several sheets of the same columns; where no sheet has headings, the first that has anything. */
function ofSheets(sheets: readonly SheetRows[]): List {
  const uncalculated = uncalculatedIn(sheets);
  if (uncalculated !== null) return { problem: 'formulas', found: uncalculated };
  const seen = sheets.filter(({ isHidden, rows }) => !isHidden && rows.length > 0);
  const lists = seen.filter((sheet) => headingsOf(sheet) !== null);
  if (new Set(lists.map(headingsOf)).size > 1)
    return { problem: 'sheets', found: lists.map(({ name }) => name).join(', ') };
  const chosen = lists.length ? lists : ofDistricts(seen);
  return { text: textOfRows(([] as string[][]).concat(...chosen.map(({ rows }) => rows))) };
}

const DOCUMENT = 'word/document.xml';

/** A document's tables one below the other, with the lines between them; one without a table is no list. */
function ofDocument(xml: string): List {
  const { rows, tables } = docxRows(xml);
  return tables ? { text: textOfRows(rows) } : { problem: 'foreign' };
}

async function ofZip(bytes: Uint8Array): Promise<List> {
  try {
    const parts = openZip(bytes);
    if (parts.names.includes(DOCUMENT)) return ofDocument(await parts.text(DOCUMENT));
    const sheets = parts.names.includes('content.xml') ? await odsSheets(parts) : await xlsxSheets(parts);
    return sheets ? ofSheets(sheets) : { problem: 'foreign' };
  } catch {
    return { problem: 'damaged' };
  }
}

const IS_OLD = [0xd0, 0xcf, 0x11, 0xe0];
const IS_PDF = [0x25, 0x50, 0x44, 0x46];
const begins = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);

/** The tables of a page one below the other with the lines between them, as text; null where it has none. */
export function textOfHtml(html: string): string | null {
  const { rows, tables } = htmlRows(html);
  return tables ? textOfRows(rows) : null;
}

/** In the containers of before 2007 names have two bytes a character. */
const NAME_OF_LOCKED = Array.from('EncryptedPackage', (letter) => `${letter}\0`).join('');
const isLocked = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes).includes(NAME_OF_LOCKED);

/** By what the file holds, not by its name. What is no list is told as a problem. */
export async function listOfFile(bytes: Uint8Array): Promise<List> {
  if (isZip(bytes)) return ofZip(bytes);
  if (begins(bytes, IS_OLD)) return { problem: isLocked(bytes) ? 'password' : 'old' };
  if (begins(bytes, IS_PDF)) return { problem: 'foreign' };
  const text = textOfBytes(bytes);
  if (text === null) return { problem: 'encoding' };
  const isPage = /^\s*</.test(text) && /<table[\s>]/i.test(text);
  return { text: (isPage && textOfHtml(text)) || text };
}
