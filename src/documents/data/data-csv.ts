// Data rows as CSV that Excel opens rightly: UTF-8 with BOM (else it breaks Thai), CRLF, and no cell that it would take for a formula.
import { DATA_FIELDS, type DataRow } from '../../domain/data/data-row';

const BOM = '\uFEFF';
const END = '\r\n';
/** Spreadsheets compute a text that begins so, behind blanks too. An apostrophe is here so that exactly one can be taken away again. */
const COMPUTED = /^[\s\u00A0\uFEFF]*[=+\-@'＝＋－＠]|^[\t\r\n]/;
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/** Null is an empty cell. A text that a spreadsheet would compute gets an apostrophe before it. */
function written(value: string | number | null): string {
  if (value === null || typeof value === 'number') return value === null ? '' : String(value);
  const harmless = COMPUTED.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}

/** With a line of the fields' names; one row a line. */
export function dataCsv(rows: readonly DataRow[]): string {
  const lines = [DATA_FIELDS.slice(), ...rows.map((row) => DATA_FIELDS.map((field) => row[field]))];
  return BOM + lines.map((line) => line.map(written).join(',') + END).join('');
}
