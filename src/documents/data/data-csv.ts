// Data rows as CSV that Excel opens rightly: UTF-8 with BOM (else it breaks Thai), CRLF, and no cell that it would take for a formula.
import { checksumOf } from '../../domain/data/checksum';
import { DATA_FIELDS, DATA_VERSION, type DataFile, FILE_FIELDS } from '../../domain/data/data-row';
import { remembered } from '../../domain/thai/memory';

const BOM = '\uFEFF';
const END = '\r\n';
/** Spreadsheets compute a text that begins so, behind blanks too. An apostrophe is here so that exactly one can be taken away again. */
const COMPUTED = /^[\s\u00A0\uFEFF]*[=+\-@'＝＋－＠]|^[\t\r\n]/;
const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/** A text that a spreadsheet would compute gets an apostrophe before it. */
const writtenText = remembered((value) => {
  const harmless = COMPUTED.test(value) ? `'${value}` : value;
  return NEEDS_QUOTES.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
});

/** Null is an empty cell. */
function written(value: string | number | null): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value) : writtenText(value);
}

/** With a line of the fields' names; one row a line. */
export function dataCsv({ exportedAt, rows }: DataFile): string {
  const file = [exportedAt, DATA_VERSION, checksumOf(exportedAt, rows)].map(written).join(',');
  const lines = rows.map((row) => `${DATA_FIELDS.map((field) => written(row[field])).join(',')},${file}`);
  return BOM + [[...DATA_FIELDS, ...FILE_FIELDS].join(','), ...lines].map((line) => line + END).join('');
}
