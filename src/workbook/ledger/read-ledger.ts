// Reads the ledger from its end: as much of it as the year asks for, however long it has become, and no line twice.

import type { CellValue } from '../../domain/measures/step';
import { brokenLines, isBehindGap } from '../../domain/month/chain';
import type { Entry } from '../../domain/month/entry';
import { type Cut, type Ledger, NO_LEDGER } from '../../domain/month/ledger';
import type { Place } from '../../domain/province/place';
import type { IsoDate } from '../../domain/time/calendar';
import type { Book, NamedSheet } from '../book/book';
import { findTable, HEADER_SEARCH, isBlank, rowAt, type Table, type TableRow } from '../reading/table';
import { ledgerTab } from '../tabs/ledger';
import { HEADER_ROW } from '../tabs/tab';
import { asWritten, readEntry, textsIn } from './ledger-line';
import { ledgerTabs } from './ledger-tabs';

/** Rows in the first read, the nearest to the end; each further one takes twice as many. */
const BLOCK = 4000;

/** A line of the tab on which something stands. */
interface Line {
  row: TableRow;
  place: Place;
  texts: string[];
  code: string;
  /** Null where it cannot be read. */
  entry: Entry | null;
}

interface Read {
  /** In their order. */
  lines: Line[];
  /** A line of an earlier year is among them: what stands above is not asked for. */
  isEnough: boolean;
  /** There are rows above that were not read. */
  isCut: boolean;
}

const NOTHING: Read = { lines: [], isEnough: false, isCut: false };

/** By its time, or by what it is about: a clock may have been wrong. */
const isOfYear = ({ at, round }: Entry, since: IsoDate) => at >= since || (round !== null && round >= since);

function linesOf(table: Table, first: number, last: number): Line[] {
  const lines: Line[] = [];
  for (let number = Math.max(first, table.headerRow + 2); number <= last; number += 1) {
    if ((table.values[number - 1] as CellValue[]).every(isBlank)) continue;
    const row = rowAt(table, number);
    const [texts, code] = [textsIn(row), asWritten(row.text('ledgerCode'))];
    if (code === '' && texts.every((text) => text === '')) continue;
    const place = row.place('ledgerAct') || { tab: table.tab, row: number, column: 1 };
    lines.push({ row, place, texts, code, entry: readEntry(texts, code, place) });
  }
  return lines;
}

/** From its end up to a line of an earlier year, or to its top. Four calls for some thousand lines, two more for each further block. */
function readTab({ sheet, name }: NamedSheet, since: IsoDate): Read {
  const last = sheet.getLastRow();
  // It was broken off while it was made, or somebody has emptied it.
  if (last === 0) return NOTHING;
  const columns = sheet.getLastColumn();
  // What is not read yet is blank.
  const values: CellValue[][] = Array.from({ length: last }, () => []);
  const fill = (from: number, to: number) => {
    const read = sheet.getRange(from, 1, to - from + 1, columns).getValues() as CellValue[][];
    read.forEach((row, index) => {
      values[from - 1 + index] = row;
    });
  };
  const isEarlier = ({ entry }: Line) => entry !== null && !isOfYear(entry, since);
  const isShort = last <= HEADER_SEARCH + BLOCK;
  const top = isShort ? last : HEADER_SEARCH;
  fill(1, top);
  const table = findTable(name, values, ledgerTab);
  if (table.headerRow < 0) return NOTHING;
  const blocks: Line[][] = [];
  let [first, isEnough] = [last + 1, false];
  for (let rows = BLOCK; first > top + 1 && !isEnough; rows *= 2) {
    const from = Math.max(top + 1, first - rows);
    fill(from, first - 1);
    const block = linesOf(table, from, first - 1);
    blocks.unshift(block);
    first = from;
    isEnough = block.some(isEarlier);
  }
  const isCut = isEnough;
  if (!isCut) blocks.unshift(linesOf(table, 1, top));
  const lines = ([] as Line[]).concat(...blocks);
  return { lines, isEnough: isEnough || lines.some(isEarlier), isCut };
}

/** Over all tabs. */
function readAll(tabs: readonly NamedSheet[], since: IsoDate): Read {
  const newest = tabs[tabs.length - 1];
  if (!newest) return NOTHING;
  const own = readTab(newest, since);
  const before = tabs.slice(0, -1);
  if (own.isEnough) return { ...own, isCut: own.isCut || before.length > 0 };
  // One that was begun when the one before it was full goes on with its codes.
  const earlier = readAll(before, since);
  return { ...earlier, lines: earlier.lines.concat(own.lines) };
}

/**
 * The lines behind this one are gone, where the last one that was noted is not among those that stand there: those of an act that was broken off
 * stand behind the noted one. Nothing is known of a ledger of an earlier version, and of one in a file that has lost its marks.
 */
function cutOf({ ledgerEnd }: Book, lines: readonly Line[], tabs: readonly NamedSheet[]): Cut | null {
  if (ledgerEnd === null || lines.some(({ code }) => code === ledgerEnd)) return null;
  const last = lines[lines.length - 1];
  if (last) return { tab: last.place.tab, place: { ...last.place, row: last.place.row + 1 } };
  const newest = tabs[tabs.length - 1];
  if (!newest) return { tab: ledgerTab.name.th, place: null };
  return { tab: newest.name, place: { tab: newest.name, row: HEADER_ROW + 1, column: 1 } };
}

/**
 * `since`: the first day of the fiscal year. No call where there is no ledger yet; four for one of some thousand lines. `lastCode`: from which the
 * next line follows. Where lines were cut off it is that of the last one which is gone, and noted as such: the next one stands behind a gap that
 * is seen for good, and fits again once they are put back.
 */
export function readLedger(book: Book, since: IsoDate): Ledger & { lastCode: string } {
  const tabs = ledgerTabs(book);
  const { lines: read, isCut } = readAll(tabs, since);
  const cut = cutOf(book, read, tabs);
  const last = read[read.length - 1];
  const lastCode = (cut && book.ledgerEnd) || last?.code || '';
  if (cut && book.ledgerGaps.indexOf(lastCode) < 0) book.ledgerGaps = [...book.ledgerGaps, lastCode];
  if (!last) return { ...NO_LEDGER, cuts: cut ? [cut] : [], lastCode };
  // Of lines that begin in the midst of it, the first is taken at its word.
  const [above] = isCut ? read : [];
  const lines = above ? read.slice(1) : read;
  const unfit = brokenLines(lines, above ? above.code : '');
  const behindGaps = unfit.filter((index) => isBehindGap(lines[index] as Line, book.ledgerGaps));
  const odd = new Set(unfit.filter((index) => behindGaps.indexOf(index) < 0));
  lines.forEach(({ entry }, index) => {
    if (entry === null) odd.add(index);
  });
  const broken = Array.from(odd, (index) => {
    const line = lines[index] as Line;
    return { place: line.place, found: line.row.text('ledgerAct') };
  });
  const ofYear = lines.map(({ entry }) => entry).filter((entry) => entry !== null && isOfYear(entry, since));
  const gaps = behindGaps.map((index): Cut => {
    const { place } = lines[index] as Line;
    return { tab: place.tab, place };
  });
  // A last line whose own code was typed over is told of as such.
  const cuts = cut && !odd.has(lines.length - 1) ? [...gaps, cut] : gaps;
  return { entries: ofYear as Entry[], broken, cuts, lastCode };
}
