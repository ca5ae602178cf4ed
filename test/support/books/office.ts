// A workbook on the local host, set up by the built bundle, and what people do to it.
import { addOnFor, callCommand, type Outcome } from '../../../local/office.ts';
import type { AddOn } from '../../../local/runtime.ts';
import { parseA1 } from '../../../local/workbook/address.ts';
import { cellAt, newWorkbook, sheetByName } from '../../../local/workbook/cells.ts';
import { displayText } from '../../../local/workbook/typing/display.ts';
import { typeInto } from '../../../local/workbook/typing/edits.ts';
import type { Sheet, Workbook } from '../../../local/workbook/workbook.ts';
import { PHRAE_ROSTER } from '../provinces/province';

export const OWNER = 'province@example.go.th';
export const LONG_CLERK = 'long@example.go.th';
export const SONG_CLERK = 'song@example.go.th';
export const JULY_DATE = '2556-07-01';

const PHRAE = { province: 'แพร่', year: 2556, roster: PHRAE_ROSTER, editors: `ลอง=${LONG_CLERK}\nสอง=${SONG_CLERK}` };

export function emptyBook(): Workbook {
  return newWorkbook({ name: 'test', owner: OWNER, editors: [LONG_CLERK, SONG_CLERK] });
}

/** Never called: the bundle is made of these sources, and so `vitest --changed` knows which tests run it. */
export const ofBundle = () => [import('../../../src/main'), import('../../../src/at-once')];

/** By the options of set-up: many tests begin with the same workbook, and to set one up takes longer than most of them. */
const made = new Map<string, Workbook>();

/** A workbook as set-up makes it of these options; each caller gets its own. */
export function setUpBook(options: Record<string, unknown>): Workbook {
  const key = JSON.stringify(options);
  const book = made.get(key) ?? emptyBook();
  if (!made.has(key)) {
    run(book, 'set-up', options);
    made.set(key, book);
  }
  return structuredClone(book);
}

export const phraeBook = () => setUpBook(PHRAE);

/** The result of a command that must succeed. */
export function done(outcome: Outcome): Record<string, unknown> {
  if (!outcome.done) throw new Error(`refused: ${outcome.message}`);
  return outcome.result as Record<string, unknown>;
}

export function run(
  book: Workbook,
  command: string,
  options: Record<string, unknown> = {},
  user = OWNER,
): Record<string, unknown> {
  return done(callCommand(book, user, command, options));
}

/** The result of a command that asks first, and is told yes. */
export function confirmed(book: Workbook, command: string, options: Record<string, unknown> = {}) {
  const asked = callCommand(book, OWNER, command, options);
  if (asked.done || asked.confirm === null) throw new Error(`asks for nothing: ${asked.message}`);
  return run(book, command, { ...options, confirm: asked.confirm });
}

/** Runs a command and returns the realm that it ran in, with its counted calls. */
export function runCounted(book: Workbook, command: string, options: Record<string, unknown> = {}): AddOn {
  const addOn = addOnFor(book, OWNER);
  done(addOn.call('runCommand', [command, options]) as Outcome);
  return addOn;
}

export function tab(book: Workbook, name: string): Sheet {
  const sheet = sheetByName(book, name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
}

/** Types into a cell such as `F3`. */
export function type(book: Workbook, sheet: Sheet, cell: string, text: string, user = OWNER): void {
  const at = parseA1(cell);
  if (!at) throw new Error(`no cell ${cell}`);
  typeInto(book, user, sheet.id, at.row, at.column, text);
}

/** What a person sees in a cell. */
export function seen(sheet: Sheet, cell: string): string {
  const at = parseA1(cell);
  if (!at) throw new Error(`no cell ${cell}`);
  return displayText(cellAt(sheet, at.row, at.column));
}

/** Column number (from 0) of a header on a tab. */
export function columnOf(sheet: Sheet, header: string): number {
  const row = sheet.cells[1] ?? [];
  const column = row.findIndex((cell) => cell?.value === header);
  if (column < 0) throw new Error(`no header ${header}`);
  return column;
}

/** Row number (from 0) of a LAO on a tab. */
export function rowOf(sheet: Sheet, name: string): number {
  const row = sheet.cells.findIndex((cells) => (cells ?? []).some((cell) => cell?.value === name));
  if (row < 0) throw new Error(`no LAO ${name}`);
  return row;
}

export interface FoundFinding {
  indicator: string | null;
  rule: string;
  severity: string;
  state: string;
  tab: string | null;
  cell: string | null;
  lao: string | null;
  round: string | null;
  found: string | null;
  expected: string | null;
  message: string;
}

export function findings(book: Workbook, round = JULY_DATE): FoundFinding[] {
  return run(book, 'validate', { round }).findings as FoundFinding[];
}
