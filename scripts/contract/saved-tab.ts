// The tab of the answers, as it was saved: a .csv or .xlsx file, read into answers by fact.
import { readFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import { displayText } from '../../local/workbook/typing/display.ts';
import type { Workbook } from '../../local/workbook/workbook.ts';
import { readXlsx } from '../../local/xlsx.ts';

/** What a person who calls the command is told, in one sentence. */
export class Unreadable extends Error {}

export interface SavedAnswer {
  expected: string;
  observed: string;
  said: string;
}

/** By fact. */
export type Answers = ReadonlyMap<string, SavedAnswer>;

const NEEDED = ['fact', 'expected', 'observed'] as const;

/** Of the rows of the tab, the first of which names the columns, in whatever order they stand. */
export function answersOf(rows: readonly (readonly string[])[]): Answers {
  const headers = (rows[0] ?? []).map((header) => header.trim());
  const missing = NEEDED.filter((name) => !headers.includes(name));
  if (missing.length) {
    const columns = missing.map((name) => `"${name}"`).join(', ');
    throw new Unreadable(
      `it is no tab of the contract: its first row has no ${missing.length === 1 ? 'column' : 'columns'} ${columns}.`,
    );
  }
  const at = (row: readonly string[], name: string) => row[headers.indexOf(name)] ?? '';
  const answers = new Map<string, SavedAnswer>();
  for (const row of rows.slice(1)) {
    const fact = at(row, 'fact').trim();
    if (fact === '') continue;
    if (answers.has(fact)) throw new Unreadable(`the fact ${fact} stands on it twice.`);
    answers.set(fact, { expected: at(row, 'expected'), observed: at(row, 'observed'), said: at(row, 'said') });
  }
  if (answers.size === 0) throw new Unreadable('it has no facts: below its first row it is empty.');
  return answers;
}

async function rowsOfCsv(bytes: Buffer): Promise<string[][]> {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const book = new ExcelJS.Workbook();
  const sheet = await book.csv.read(Readable.from([text]), { map: (value: string) => value });
  const rows: string[][] = [];
  sheet.eachRow({ includeEmpty: false }, (row) => {
    rows.push((row.values as unknown[]).slice(1).map((value) => String(value ?? '')));
  });
  return rows;
}

/** The tab of the contract, or the only one of the file. */
function rowsOfBook({ sheets }: Workbook): string[][] {
  const sheet = sheets.find(({ name }) => name === 'Contract') ?? sheets[0];
  return (sheet?.cells ?? []).filter(Boolean).map((row) => Array.from(row, (cell) => displayText(cell)));
}

async function rowsOf(path: string, bytes: Buffer): Promise<string[][]> {
  if (/\.xlsx$/i.test(path)) return rowsOfBook(await readXlsx(bytes));
  if (/\.csv$/i.test(path)) return rowsOfCsv(bytes);
  throw new Unreadable('it is neither .csv nor .xlsx: save the tab as one of them.');
}

function reasonOf(error: unknown): string {
  if (error instanceof Unreadable) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file.';
  if (code === 'EISDIR') return 'it is a folder.';
  return `it cannot be read (${message}).`;
}

export async function readSavedTab(path: string): Promise<Answers> {
  try {
    const bytes = await readFile(path);
    if (bytes.length === 0) throw new Unreadable('it is empty.');
    return answersOf(await rowsOf(path, bytes));
  } catch (error) {
    throw new Unreadable(`${path}: ${reasonOf(error)}`);
  }
}
