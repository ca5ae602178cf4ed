// Writing into the cells of a range: all of it, or nothing.

import { cellAt } from '../../workbook/cells.ts';
import { serialFromMs } from '../../workbook/typing/dates.ts';
import { LONGEST_TEXT, LONGEST_TEXT_WORDS, violationText } from '../../workbook/typing/edits.ts';
import { type Entry, enter, parseEntry } from '../../workbook/typing/entry.ts';
import { violates } from '../../workbook/typing/validation.ts';
import type { Cell, Workbook } from '../../workbook/workbook.ts';
import { Exception } from '../host/exception.ts';
import type { CellInput } from '../host/parameters.ts';
import { eachCell, type RangePlace } from './range-place.ts';

/**
 * Checks every entry before it writes the first. Google itself finds a broken validation rule only when it flushes, possibly
 * some calls later (platform.md 9.8); here it is the call that writes that fails.
 * What is written into the covered cells of a merge is kept, and shown nowhere.
 */
export function writeEntries(
  place: RangePlace,
  entryFor: (before: Cell | undefined, down: number, right: number) => Entry,
): void {
  const { sheet, area } = place;
  const entries: [row: number, column: number, entry: Entry][] = [];
  eachCell(area, (row, column, down, right) => {
    const before = cellAt(sheet, row, column);
    const entry = entryFor(before, down, right);
    checkEntry(place, row, column, before, entry);
    entries.push([row, column, entry]);
  });
  for (const [row, column, entry] of entries) {
    enter(sheet, row, column, entry);
    if (entry.formula !== undefined) place.host.written.add(entry.formula);
  }
}

/** A formula's result is not known yet: it passes the validation. */
function checkEntry(
  { workbook }: RangePlace,
  row: number,
  column: number,
  before: Cell | undefined,
  entry: Entry,
): void {
  const written = entry.formula ?? entry.value;
  if (typeof written === 'string' && written.length > LONGEST_TEXT) {
    throw new Exception(LONGEST_TEXT_WORDS);
  }
  const rule = before?.validation;
  if (!rule || rule.allowInvalid || entry.formula !== undefined) return;
  if (violates(rule, entry.value, workbook)) throw new Exception(violationText({ row, column, rows: 1, columns: 1 }));
}

/** A Date becomes a serial number in a date format; all else is read as if typed. */
export function asEntry({ workbook, host }: RangePlace, input: CellInput, before: Cell | undefined): Entry {
  if (keepsApostrophe(workbook, input, before)) return { value: input as string, numberFormat: '@' };
  if (!(input instanceof Date)) return parseEntry(input, before, host.now());
  const value = serialFromMs(input.getTime(), workbook.timeZone);
  const own = before?.numberFormat;
  const isAutomatic = own === undefined || own.toLowerCase() === 'general';
  return { value, numberFormat: isAutomatic ? dateFormat(value) : own };
}

/** Whether Google takes the apostrophe into a text cell for a part of the text is unconfirmed: it can be played. */
function keepsApostrophe({ google }: Workbook, input: CellInput, before: Cell | undefined): boolean {
  const isQuoted = typeof input === 'string' && input.startsWith("'");
  return isQuoted && before?.numberFormat === '@' && google?.keepsApostrophes === true;
}

/** That a th_TH sheet shows a script's Date day first is unconfirmed. */
function dateFormat(serial: number): string {
  return Number.isInteger(serial) ? 'd/m/yyyy' : 'd/m/yyyy h:mm:ss';
}
