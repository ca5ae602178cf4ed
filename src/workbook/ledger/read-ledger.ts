// Reads the ledger from its end: as much of it as the year asks for, however long it has become.

import type { CellValue } from '../../domain/measures/step';
import { brokenLines } from '../../domain/month/chain';
import type { Entry } from '../../domain/month/entry';
import { type Ledger, NO_LEDGER } from '../../domain/month/ledger';
import type { IsoDate } from '../../domain/time/calendar';
import { type Book, findTabs, type NamedSheet } from '../book/book';
import { findTable, HEADER_SEARCH, rowsOf, type Table, type TableRow } from '../reading/table';
import { ledgerTab } from '../tabs/ledger';
import { asWritten, readEntry, textsIn } from './ledger-line';

/** Rows in one read. */
const BLOCK = 4000;

interface Read {
  entries: Entry[];
  broken: { place: Entry['place']; found: string }[];
  /** Whether a line of an earlier year was met: what stands above it is not asked for. */
  isWhole: boolean;
  lastCode: string;
}

/** The headers, and below them the rows from one on; the rows between are left blank, so that each keeps its number. */
function readFrom({ sheet, name }: NamedSheet, first: number, last: number): Table {
  const columns = sheet.getLastColumn();
  const read = (row: number, rows: number) => sheet.getRange(row, 1, rows, columns).getValues() as CellValue[][];
  if (first <= HEADER_SEARCH + 1) return findTable(name, read(1, last), ledgerTab.columns);
  const gap = Array.from({ length: first - HEADER_SEARCH - 1 }, (): CellValue[] => []);
  const values = [...read(1, HEADER_SEARCH), ...gap, ...read(first, last - first + 1)];
  return findTable(name, values, ledgerTab.columns);
}

const isSaid = (row: TableRow) => textsIn(row).some((text) => text !== '') || row.text('ledgerCode') !== '';

function readLines(
  table: Table,
  first: number,
  isTop: boolean,
): { rows: TableRow[]; texts: string[][]; codes: string[]; before: string } {
  const rows = rowsOf(table).filter((row) => row.number >= first && isSaid(row));
  const texts = rows.map(textsIn);
  const codes = rows.map((row) => asWritten(row.text('ledgerCode')));
  // Of lines that begin in the midst of it, the first is taken at its word.
  if (isTop || !rows.length) return { rows, texts, codes, before: '' };
  return { rows: rows.slice(1), texts: texts.slice(1), codes: codes.slice(1), before: codes[0] as string };
}

/** By its time, or by what it is about: a clock may have been wrong. */
const isOfYear = ({ at, round }: Entry, since: IsoDate) => at >= since || (round !== null && round >= since);

function readTab(named: NamedSheet, since: IsoDate, codeBefore: string | null): Read {
  const last = named.sheet.getLastRow();
  // It was broken off while it was made, or somebody has emptied it.
  if (last === 0) return { entries: [], broken: [], isWhole: false, lastCode: codeBefore || '' };
  let first = Math.max(1, last - BLOCK + 1);
  for (;;) {
    const table = readFrom(named, first, Math.max(1, last));
    const { rows, texts, codes, before } = readLines(table, first, first === 1);
    const entries = rows.map((row, index) => readEntry(row, texts[index] as string[], named.name));
    const earlier = entries.some((entry) => entry !== null && !isOfYear(entry, since));
    if (first > 1 && !earlier) {
      first = Math.max(1, first - BLOCK);
      continue;
    }
    const lines = texts.map((own, index) => ({ texts: own, code: codes[index] as string }));
    const odd = new Set(brokenLines(lines, first === 1 ? (codeBefore ?? '') : before));
    entries.forEach((entry, index) => {
      if (entry === null) odd.add(index);
    });
    const broken = Array.from(odd, (index) => {
      const row = rows[index] as TableRow;
      return {
        place: row.place('ledgerAct') || { tab: named.name, row: row.number, column: 1 },
        found: row.text('ledgerAct'),
      };
    });
    return {
      entries: entries.filter((entry): entry is Entry => entry !== null && isOfYear(entry, since)),
      broken,
      isWhole: earlier,
      lastCode: codes[codes.length - 1] || before || codeBefore || '',
    };
  }
}

/** `since`: the first day of the fiscal year. No call where there is no ledger yet; four for one of some thousand lines. */
export function readLedger(book: Book, since: IsoDate): Ledger & { lastCode: string } {
  const tabs = findTabs(book, ledgerTab.key);
  const newest = tabs[tabs.length - 1];
  if (!newest) return { ...NO_LEDGER, lastCode: '' };
  // One that was begun when the one before it was full goes on with its codes.
  const earlier = tabs.length > 1 ? readLedger({ ...book, sheets: tabs.slice(0, -1) }, since) : null;
  const read = readTab(newest, since, earlier ? earlier.lastCode : null);
  if (!earlier) return read;
  return {
    entries: [...earlier.entries, ...read.entries],
    broken: [...earlier.broken, ...read.broken],
    lastCode: read.lastCode,
  };
}
