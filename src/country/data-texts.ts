// The texts of a file of data, row by row, be it CSV or JSON: what is in it, and of which version it is.
import Papa from 'papaparse';
import { FIRST_FIELDS, type FieldId } from '../domain/country/fields';
import type { LeftOutId } from '../domain/country/left-out';
import { DATA_VERSION } from '../domain/data/data-row';

/** What a cell of a row says, '' where it is blank or there is none. */
export type RowTexts = (id: FieldId) => string;

export interface DataTexts {
  version: 1 | 2;
  rows: readonly RowTexts[];
  /** Where the first of them stands in the file, as people count: below the line of names. */
  firstRow: number;
  /** What the file says of itself where no row does; null where each of them does, or none. */
  envelope: RowTexts | null;
}

export type NoData = { reason: LeftOutId; details: Readonly<Record<string, string | number>> };

export const isNoData = (found: DataTexts | NoData): found is NoData => 'reason' in found;

const no = (reason: LeftOutId, details: NoData['details'] = {}): NoData => ({ reason, details });

const BOM = /^\uFEFF/;
/** The one that `export` puts before what a spreadsheet would compute. */
const QUOTE = /^'/;
/** A spreadsheet that saves the file again may part the cells otherwise. */
const DELIMITERS = [',', ';', '\t'];

function versionOf(text: string): DataTexts['version'] | NoData {
  const version = Number(text);
  if (version === 1 || version === DATA_VERSION) return version as 1 | 2;
  return Number.isInteger(version) && version > DATA_VERSION ? no('newer', { version }) : no('foreign');
}

function csvTexts(text: string): DataTexts | NoData {
  const { data, errors } = Papa.parse<string[]>(text.replace(BOM, ''), {
    skipEmptyLines: 'greedy',
    delimitersToGuess: DELIMITERS,
  });
  const [names = [], ...lines] = data;
  const places = new Map(names.map((name, index) => [name.trim(), index]));
  if (!FIRST_FIELDS.every(({ id }) => places.has(id))) return no('foreign');
  // What is said of a delimiter that could not be guessed is of no matter: the names were found.
  if (errors.some(({ type }) => type === 'Quotes')) return no('unreadable');
  const [first] = lines;
  if (!first) return no('empty');
  const textsOf =
    (cells: readonly string[]): RowTexts =>
    (id) =>
      (cells[places.get(id) ?? -1] ?? '').replace(QUOTE, '');
  const version = places.has('schemaVersion') ? versionOf(textsOf(first)('schemaVersion')) : 1;
  if (typeof version === 'object') return version;
  return { version, rows: lines.map(textsOf), firstRow: 2, envelope: null };
}

/** No name of a column is one that every object has. */
const textIn =
  (held: Readonly<Record<string, unknown>>): RowTexts =>
  (id) => {
    const value = held[id];
    return value === null || value === undefined ? '' : String(value);
  };

function jsonTexts(text: string): DataTexts | NoData {
  let held: unknown;
  try {
    held = JSON.parse(text.replace(BOM, ''));
  } catch {
    return no('unreadable');
  }
  const { format, version: written, rows } = Object(held) as { format?: unknown; version?: unknown; rows?: unknown };
  if (format !== 'khanton-data') return no('foreign');
  const version = versionOf(String(written));
  if (typeof version === 'object') return version;
  if (!Array.isArray(rows)) return no('unreadable');
  if (!rows.length) return no('empty');
  const envelope = textIn({ ...Object(held), schemaVersion: version });
  return {
    version,
    rows: rows.map((row) => textIn(Object(row))),
    firstRow: 1,
    envelope: version === 1 ? null : envelope,
  };
}

/** JSON begins with a bracket, whatever the file is called; all else is taken for CSV. */
export function dataTexts(text: string): DataTexts | NoData {
  const begins = text.replace(BOM, '').trimStart();
  if (begins === '') return no('empty');
  return begins.startsWith('{') || begins.startsWith('[') ? jsonTexts(text) : csvTexts(text);
}
