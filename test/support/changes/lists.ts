// Phrae before July has come in, and July as a list.
import { callCommand } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { OWNER, run, setUpBook } from '../books/office';
import { PHRAE_ROSTER } from '../provinces/province';

const rows = PHRAE_ROSTER.trim()
  .split('\n')
  .map((line) => line.split('\t'));
const LONG_CLERK = 'ลอง=long@example.go.th\nสอง=song@example.go.th';

/** The columns of these headings. */
const part = (isMeant: (heading: string) => boolean) =>
  rows.map((row) => row.filter((_, index) => isMeant(rows[0]?.[index] as string)).join('\t')).join('\n');

const isJuly = (heading: string) => /-07-01$/.test(heading);

/** District, name and July. */
export const JULY_LIST = part((heading) => ['district', 'name'].includes(heading) || isJuly(heading));

export const withoutJuly = (): Workbook =>
  setUpBook({ province: 'แพร่', year: 2556, editors: LONG_CLERK, roster: part((heading) => !isJuly(heading)) });

/** What stands on the districts' tabs, by their names; formulas left out. */
export function typedOn({ sheets }: Workbook): Record<string, unknown[]> {
  const own = sheets.filter(({ metadata }) => metadata.some(({ value }) => value.startsWith('district:')));
  return Object.fromEntries(
    own.map(({ name, cells }) => [
      name,
      cells.map((row) => (row ?? []).map((cell) => (cell?.formula ? null : (cell?.value ?? null)))),
    ]),
  );
}

/** Runs a command that asks once, and is told yes. */
export function confirm(book: Workbook, command: string, options: Record<string, unknown>): Record<string, unknown> {
  const asked = callCommand(book, OWNER, command, options);
  return asked.done
    ? (asked.result as Record<string, unknown>)
    : run(book, command, { ...options, confirm: asked.confirm });
}

/** Rows of a list as its text. */
export const listOf = (...list: (string | number)[][]): string => list.map((row) => row.join('\t')).join('\n');

/** Brings a list in: what would change is shown first, then agreed to. */
export function bringIn(book: Workbook, list: string, user = OWNER, now = '2556-07-03T09:00'): Record<string, unknown> {
  const shown = run(book, 'import', { now, list }, user);
  return run(book, 'import', { now, list, confirm: shown.confirm }, user);
}

/** Undoes the last change: it is asked about first. */
export function takeBack(
  book: Workbook,
  user = OWNER,
  options: Record<string, unknown> = { now: '2556-07-03T09:00' },
): Record<string, unknown> {
  const asked = callCommand(book, user, 'undo', options);
  if (asked.done || asked.confirm === null) throw new Error(`asks for nothing: ${asked.message}`);
  return run(book, 'undo', { ...options, confirm: asked.confirm }, user);
}
