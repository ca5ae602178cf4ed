// A short code for all rows of a file together: whoever changes a figure on its way is found out. The same in CSV and JSON, and row by row.
import { hashed, hashText, NOTHING_HASHED } from '../roll-ups/fingerprint';
import { DATA_FIELDS, type DataRow } from './data-row';

/** Before the first row. `exportedAt` as the file has it. */
export const checksumBefore = (exportedAt: string): number => hashed(NOTHING_HASHED, JSON.stringify([exportedAt]));

/** With one more row: its values, in the order of the fields. What is null is an empty cell in CSV, and no other than an empty text. */
export const checksumWith = (before: number, row: DataRow): number =>
  hashed(before, JSON.stringify(DATA_FIELDS.map((field) => row[field] ?? '')));

/** Eight hexadecimal digits. */
export const checksumText: (checksum: number) => string = hashText;

export const checksumOf = (exportedAt: string, rows: readonly DataRow[]): string =>
  checksumText(rows.reduce(checksumWith, checksumBefore(exportedAt)));
