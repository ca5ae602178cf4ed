// The very hidden tab of an xlsx file that keeps, as JSON, what xlsx has no place for.

import type ExcelJS from 'exceljs';
import { columnFromLetters, columnLetters } from '../../workbook/address.ts';
import { placeOf } from '../cells/areas.ts';
import { hiddenTab } from '../cells/tab-names.ts';
import { escapeText } from '../cells/text.ts';
import type { Lists } from '../cells/validations.ts';
import { valueFromFile } from '../cells/values.ts';
import type { FileSheet } from '../file/file-book.ts';

/** Below what a cell may hold, with room for escapes. */
const chunk = 30_000;
/** The columns before it hold the JSON. */
const firstList = 2;

/** Lists of validations that are too long for a rule, each in a column of the hidden tab; equal ones once. */
export class ListKeeper implements Lists {
  private readonly lists = new Map<string, string[]>();

  keep(items: string[]): string {
    const key = JSON.stringify(items);
    if (!this.lists.has(key)) this.lists.set(key, items);
    const column = columnLetters(firstList + [...this.lists.keys()].indexOf(key));
    return `'${hiddenTab}'!$${column}$1:$${column}$${Math.max(items.length, 1)}`;
  }

  find(reference: string): string[] | undefined {
    const column = columnOf(reference);
    return column === undefined ? undefined : [...this.lists.values()][column - firstList];
  }

  all(): string[][] {
    return [...this.lists.values()];
  }
}

/** In pieces that a cell may hold; each list in a column of its own. */
export function writeHiddenTab(book: ExcelJS.Workbook, kept: unknown, lists: ListKeeper): void {
  const sheet = book.addWorksheet(hiddenTab, { state: 'veryHidden' });
  const json = JSON.stringify(kept);
  for (let start = 0; start < json.length; start += chunk) {
    sheet.getCell(start / chunk + 1, 1).value = escapeText(json.slice(start, start + chunk));
  }
  lists.all().forEach((items, index) => {
    for (const [row, item] of items.entries()) sheet.getCell(row + 1, firstList + index + 1).value = escapeText(item);
  });
}

export interface HiddenTab {
  /** Undefined when it cannot be read. */
  kept: unknown;
  lists: ListKeeper;
}

/** `kept` is undefined where there is no such tab, or another program has spoilt it. */
export function readHiddenTab(sheet: FileSheet | undefined): HiddenTab {
  const columns: string[][] = [];
  for (const { address, value } of sheet?.rows.flatMap((row) => row.cells) ?? []) {
    const { row, column } = placeOf(address);
    columns[column] ??= [];
    (columns[column] as string[])[row] = String(valueFromFile(value, false) ?? '');
  }
  const lists = new ListKeeper();
  for (const items of columns.slice(firstList)) lists.keep(Array.from(items ?? [], (item) => item ?? ''));
  return { kept: parsed(Array.from(columns[0] ?? [], (part) => part ?? '').join('')), lists };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Other programs write the name without quotes, or the address without dollar signs. */
function columnOf(reference: string): number | undefined {
  const match = /^'?(.*?)'?!\$?([A-Z]+)\$?\d+/.exec(reference);
  return match?.[1] === hiddenTab && match[2] ? columnFromLetters(match[2]) : undefined;
}
