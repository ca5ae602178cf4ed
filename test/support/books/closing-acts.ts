// Closing a round and opening it again, and what is said of it then.
import { callCommand } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { OUTPUT_TABS } from '../../../src/words/outputs/outputs';
import { CLOSED_AT, fullYear, JULY, LATER, stepCell } from './closing';
import { type FoundFinding, OWNER, run } from './office';

export const REGISTRY = 'ทะเบียน อปท.';
export const BOARD = OUTPUT_TABS.board.th;
export const UNTIL = '2556-07-25';
export const AFTER = '2556-07-26T00:01';

export const close = (book: Workbook, now = CLOSED_AT, user = OWNER) =>
  callCommand(book, user, 'close-round', { round: JULY, now });
export const reopen = (book: Workbook, options: object = {}, now = LATER, user = OWNER) =>
  callCommand(book, user, 'reopen', { round: JULY, until: UNTIL, reason: 'แก้ตามหนังสือ', now, ...options });

export function changed(book: Workbook, options: object = {}): FoundFinding[] {
  const { findings } = run(book, 'validate', { round: JULY, now: LATER, ...options }) as { findings: FoundFinding[] };
  return findings.filter(({ rule }) => rule === 'closed-round-changed');
}

export function stateOf(book: Workbook, district: string, now: string): string | undefined {
  const { districts } = run(book, 'board', { now }) as {
    districts: { district: string; rounds: { round: string; state: string }[] }[];
  };
  return districts.find((each) => each.district === district)?.rounds.find(({ round }) => round === JULY)?.state;
}

export const ledgerTab = (book: Workbook) => {
  const sheet = book.sheets.find(({ metadata }) => metadata.some(({ value }) => value === 'ledger'));
  if (!sheet) throw new Error('no ledger');
  return sheet;
};
/** The lines of an act, as row numbers. */
export const linesOf = (book: Workbook, word: string) =>
  ledgerTab(book).cells.flatMap((row, index) => ((row ?? []).some((cell) => cell?.value === word) ? [index] : []));

export const JUNE_STEP = stepCell(fullYear(), 'ลอง', 'มิ.ย.', 3);
export const STEP = stepCell(fullYear(), 'ลอง', 'ก.ค.', 3);
export const [SECOND, THIRD] = [4, 5].map((row) => stepCell(fullYear(), 'ลอง', 'ก.ค.', row)) as [string, string];
