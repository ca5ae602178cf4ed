// The headers of the ledger: whatever a hand does to them, the self-check says what to do, no act is written in part, and what can be added is.
import { describe, expect, it } from 'vitest';
import { callCommand } from '../../../local/office.ts';
import { deleteColumns, deleteSheet, insertColumns } from '../../../local/workbook/structure.ts';
import type { Sheet, Workbook } from '../../../local/workbook/workbook.ts';
import { OWNER, phraeBook, run, tab, type } from '../../support/books/office';

const LEDGER = 'ทะเบียนการดำเนินการ';
const LONG = { district: 'ลอง', round: '2556-07-01' };
const CODE = 'รหัส';
const RETURN = { ...LONG, note: 'แก้', now: '2556-07-01T10:00' };

function book(): Workbook {
  const made = phraeBook();
  run(made, 'hand-in', { ...LONG, now: '2556-07-01T08:00' });
  return made;
}

interface Line {
  check: string;
  code: string;
  state: string;
  found: string;
  mend: string | null;
}

const checked = (of: Workbook) => (run(of, 'self-check').lines as Line[]).filter(({ check }) => check === 'ledger');
const headersOf = ({ cells }: Sheet) => (cells[1] ?? []).map((cell) => cell?.value);
const broken = (of: Workbook) => (run(of, 'ledger').broken as object[]).length;

describe('in order', () => {
  it('before the first act, after it, under another name and with columns moved and added', () => {
    expect(checked(phraeBook())).toMatchObject([{ code: 'ledger-none', state: 'good' }]);
    const moved = book();
    tab(moved, LEDGER).name = 'สมุด';
    insertColumns(moved, tab(moved, 'สมุด'), 2, 1);
    type(moved, tab(moved, 'สมุด'), 'C2', 'ของสำนักงาน');
    expect(checked(moved)).toMatchObject([{ code: 'ledger-found', state: 'good' }]);
    const before = structuredClone(tab(moved, 'สมุด'));
    run(moved, 'set-up');
    expect(tab(moved, 'สมุด')).toEqual(before);
  });
});

describe('a header that was changed', () => {
  it('is named, no act is recorded without it, and set-up leaves it to a person', () => {
    const changed = book();
    type(changed, tab(changed, LEDGER), 'C2', 'ทำอะไร');
    expect(checked(changed)).toMatchObject([
      { code: 'ledger-headers-changed', state: 'must-fix', found: expect.stringContaining('"การดำเนินการ"') },
    ]);
    const before = structuredClone(tab(changed, LEDGER));
    const outcome = callCommand(changed, OWNER, 'return', { ...RETURN });
    expect(outcome).toMatchObject({ done: false, code: expect.stringMatching(/^(?:ledger-headers|act-not-now)$/) });
    run(changed, 'set-up');
    expect(tab(changed, LEDGER)).toEqual(before);
    type(changed, tab(changed, LEDGER), 'C2', 'การดำเนินการ');
    run(changed, 'return', { ...RETURN });
    expect([checked(changed)[0]?.code, broken(changed)]).toEqual(['ledger-found', 0]);
  });

  it('beside the act itself refuses the very act, in words that name it', () => {
    const changed = book();
    type(changed, tab(changed, LEDGER), 'K2', 'แก้ไข');
    const outcome = callCommand(changed, OWNER, 'return', { ...RETURN });
    expect(outcome).toMatchObject({ done: false, code: 'ledger-headers', message: expect.stringContaining(LEDGER) });
  });
});

it('all headers gone: nothing is recorded, and nothing fails', () => {
  const lost = book();
  for (const [at] of (tab(lost, LEDGER).cells[1] ?? []).entries())
    (tab(lost, LEDGER).cells[1] ?? [])[at] = { value: 'x' };
  expect(checked(lost)).toMatchObject([{ code: 'ledger-headers-lost', state: 'must-fix' }]);
  const outcome = callCommand(lost, OWNER, 'hand-in', { ...LONG, reason: 'ครบ', now: '2556-07-01T09:00' });
  expect(outcome).toMatchObject({ done: false, code: 'ledger-headers' });
  run(lost, 'set-up');
});

describe('a column that was deleted', () => {
  /** Reasons; no line is an act without the others. */
  function deleted(): Workbook {
    const made = book();
    deleteColumns(made, tab(made, LEDGER), 11, 1);
    return made;
  }

  it('is added again at the right by set-up, as the self-check says', () => {
    const made = deleted();
    expect(checked(made)).toMatchObject([{ code: 'ledger-headers-missing', state: 'must-fix', mend: 'set-up' }]);
    run(made, 'set-up');
    expect(headersOf(tab(made, LEDGER)).slice(-2)).toEqual([CODE, 'เหตุผล']);
    expect(checked(made)).toMatchObject([{ code: 'ledger-found' }]);
    const before = structuredClone(tab(made, LEDGER));
    run(made, 'set-up');
    expect(tab(made, LEDGER)).toEqual(before);
  });

  it('is added by the next act, too, which is written as a whole', () => {
    const made = deleted();
    run(made, 'return', { ...RETURN });
    expect(run(made, 'ledger').entries).toMatchObject([{ act: 'hand-in' }, { act: 'return', reason: 'แก้' }]);
    expect(broken(made)).toBe(0);
  });
});

it('the tab itself deleted is a line of its own', () => {
  const gone = book();
  deleteSheet(gone, tab(gone, LEDGER));
  expect(checked(gone)).toMatchObject([{ code: 'ledger-gone', state: 'must-fix' }]);
});
