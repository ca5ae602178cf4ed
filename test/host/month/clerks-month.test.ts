// A month through the built bundle: from the first entry to acceptance, as the people of a province live it.
import { describe, expect, it } from 'vitest';
import { callCommand, type Outcome } from '../../../local/office.ts';
import { insertColumns } from '../../../local/workbook/structure.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { findings, LONG_CLERK, OWNER, phraeBook, run, seen, tab, type } from '../../support/books/office';

const JULY = '2556-07-01';

interface BoardLine {
  district: string;
  rounds: {
    round: string;
    state: string;
    daysLeft: number | null;
    reported: number;
    expected: number;
    mustFix: number;
    next: string | null;
  }[];
}

const boardOf = (book: Workbook, now: string) =>
  run(book, 'board', { now }) as unknown as { round: string; districts: BoardLine[] };

function cellOf(book: Workbook, district: string, now: string, round = '2013-07-01') {
  const line = boardOf(book, now).districts.find((each) => each.district === district);
  return line?.rounds.find((each) => each.round === round);
}

const refused = (book: Workbook, command: string, options: object, user = OWNER) =>
  callCommand(book, user, command, { ...options }) as Outcome & { done: false };

const LONG = { district: 'ลอง', round: JULY };

describe('the current round', () => {
  it('is told by the calendar: a slip into September is a finding, and changes no figure', () => {
    const book = phraeBook();
    type(book, tab(book, 'ลอง'), 'H3', '4');
    const now = '2556-07-03T09:00';
    expect(run(book, 'summary', { now })).toMatchObject({ round: '2013-07-01', total: { reported: 80, carried: 3 } });
    const slip = (run(book, 'validate', { now }).findings as { rule: string }[]).filter(
      ({ rule }) => rule === 'round-not-open',
    );
    expect(slip).toMatchObject([
      { severity: 'must-fix', district: 'ลอง', cell: 'H3', found: '4', round: '2013-09-01' },
    ]);
  });

  it('turns on the very minute of Thailand', () => {
    const book = phraeBook();
    expect(boardOf(book, '2556-06-30T23:59').round).toBe('2013-06-01');
    expect(boardOf(book, '2556-07-01T00:00').round).toBe('2013-07-01');
  });

  it.each([
    ['2556-06-05T23:59', 'not-open', null],
    ['2556-06-06T00:00', 'open', 25],
    ['2556-06-23T23:59', 'open', 8],
    ['2556-06-24T00:00', 'due', 7],
    ['2556-07-01T23:59', 'due', 0],
    ['2556-07-02T00:00', 'late', -1],
  ])('at %s a report of July is %s', (now, state, daysLeft) => {
    expect(cellOf(phraeBook(), 'สอง', now)).toMatchObject({ state, daysLeft });
  });

  it.each(['yesterday', '2556-13-01', '2556-07-01T24:00'])('a moment such as %s is refused', (now) => {
    expect(refused(phraeBook(), 'board', { now })).toMatchObject({ code: 'option-wrong', wrongCall: true });
  });
});

describe('a month', () => {
  it('goes from the hand-in to acceptance, and the board says whose turn it is', () => {
    const book = phraeBook();
    expect(cellOf(book, 'ลอง', '2556-07-01T08:00')).toMatchObject({
      state: 'due',
      next: 'district',
      reported: 11,
      mustFix: 0,
    });
    const receipt = run(book, 'hand-in', { ...LONG, now: '2556-07-01T08:30' }, LONG_CLERK);
    expect(receipt).toMatchObject({
      command: 'hand-in',
      district: 'ลอง',
      round: '2013-07-01',
      state: 'handed-in',
      reported: 11,
      expected: 11,
    });
    expect(cellOf(book, 'ลอง', '2556-07-03T08:00')).toMatchObject({
      state: 'handed-in',
      daysLeft: 2,
      next: 'province',
    });
    const { entries, broken } = run(book, 'ledger') as { entries: object[]; broken: object[] };
    expect(entries).toMatchObject([{ at: '2013-07-01T08:30', who: 'ลอง', act: 'hand-in', code: receipt.code }]);
    expect(broken).toEqual([]);
    // The receipt's code leads to its line, however it was copied; one that was made up leads nowhere.
    const code = String(receipt.code);
    const byCode = (asked: string) =>
      (run(book, 'ledger', { code: asked }).entries as { code: string }[]).map((each) => each.code);
    expect([byCode(code), byCode(` ${code.toUpperCase()} `), byCode('0000000g')]).toEqual([[code], [code], []]);
    run(book, 'return', { ...LONG, note: 'ตรวจ อบต.ปากกาง อีกครั้ง', now: '2556-07-03T09:00' });
    expect(cellOf(book, 'ลอง', '2556-07-03T10:00')).toMatchObject({ state: 'returned', next: 'district' });
    run(book, 'hand-in', { ...LONG, now: '2556-07-04T08:30' }, LONG_CLERK);
    expect(run(book, 'accept', { ...LONG, now: '2556-07-04T09:00' })).toMatchObject({ state: 'accepted' });
    expect(seen(tab(book, 'กระดาน'), 'A1')).toBe('กระดานสถานะการรายงาน');
    expect(book.sheets[0]?.name).toBe('กระดาน');
  });

  it('is refused in a plain sentence where something may not be', () => {
    const book = phraeBook();
    const now = '2556-07-01T08:00';
    expect(refused(book, 'accept', { ...LONG, now }).message).toMatch(
      /^อำเภอลอง รอบ 1 ก\.ค\. 2556: ขณะนี้ "ใกล้ครบกำหนด" ยัง "รับรายงาน" ไม่ได้/,
    );
    expect(refused(book, 'hand-in', { district: 'ลอง', round: '2556-09-01', now }).message).toContain('ยังไม่เปิด');
    expect(refused(book, 'hand-in', { district: 'ไม่มี', now })).toMatchObject({ code: 'district-unknown' });
    expect(refused(book, 'hand-in', { district: 'สอง', round: JULY, now }, LONG_CLERK)).toMatchObject({
      code: 'not-your-district',
    });
    run(book, 'hand-in', { ...LONG, now });
    expect(refused(book, 'hand-in', { ...LONG, now })).toMatchObject({
      code: 'done-already',
      message: expect.stringMatching(/^อำเภอลอง รอบ 1 ก\.ค\. 2556: "ส่งรายงาน" แล้วเมื่อ \d/),
    });
    expect(refused(book, 'return', { ...LONG, round: '2556-06-01', note: 'แก้', now })).toMatchObject({
      code: 'act-not-now',
    });
    expect(refused(book, 'accept', { ...LONG, now }, LONG_CLERK)).toMatchObject({ code: 'province-only' });
    expect(refused(book, 'return', { ...LONG, now })).toMatchObject({ code: 'option-missing' });
    expect((run(book, 'ledger').entries as object[]).length).toBe(1);
  });

  it('what is missing or must be fixed is named before a report is handed in; with a reason it is handed in all the same', () => {
    const book = phraeBook();
    const about = { district: 'เมืองแพร่', round: JULY, now: '2556-07-01T08:00' };
    const asked = refused(book, 'hand-in', about);
    expect(asked.message).toMatch(/รายงานแล้ว 18 จาก 18 รายการ ยังต้องแก้ไข 6 รายการ/);
    expect(asked.message).toContain('- ทต.บ้านถิ่น รายงานขั้น 3');
    expect(run(book, 'hand-in', { ...about, reason: 'ผู้บริหารรับทราบแล้ว' })).toMatchObject({
      state: 'handed-in',
      mustFix: 6,
    });
    expect(run(book, 'ledger').entries).toMatchObject([{ reason: 'ผู้บริหารรับทราบแล้ว', after: '18/18' }]);
  });

  it('a clerk needs to name neither district nor round', () => {
    const book = phraeBook();
    expect(run(book, 'hand-in', { now: '2556-07-01T08:00' }, LONG_CLERK)).toMatchObject({
      district: 'ลอง',
      round: '2013-07-01',
    });
    const next = refused(book, 'hand-in', { now: '2556-07-06T08:00' }, LONG_CLERK);
    expect(next.message).toMatch(/^อำเภอลอง รอบ 1 ส\.ค\. 2556: รายงานแล้ว 0 จาก 11/);
  });
});

describe('confirmed, no change', () => {
  const WANG_CHIN = { district: 'วังชิ้น', round: JULY, now: '2556-07-01T08:00' };

  it('counts as a report at the step before, is no carried value, and is undone by what is typed', () => {
    const book = phraeBook();
    const before = run(book, 'summary', { round: JULY }) as { total: { reported: number; carried: number } };
    const typed = structuredClone(tab(book, 'วังชิ้น').cells);
    expect(run(book, 'confirm-no-change', WANG_CHIN)).toMatchObject({ LAOs: 2, state: 'due' });
    const after = run(book, 'summary', { round: JULY }) as typeof before;
    expect([after.total.reported, after.total.carried]).toEqual([before.total.reported + 2, before.total.carried - 2]);
    expect(after).toEqual({
      ...before,
      lines: expect.anything(),
      total: { ...before.total, reported: 82, carried: 1 },
    });
    expect(findings(book).filter(({ rule, tab: at }) => rule === 'missing-report' && at === 'วังชิ้น')).toEqual(
      expect.not.arrayContaining([expect.objectContaining({ round: '2013-07-01' })]),
    );
    expect(tab(book, 'วังชิ้น').cells).toEqual(typed);
    expect(refused(book, 'confirm-no-change', WANG_CHIN)).toMatchObject({ code: 'done-already' });
    const [blank] = run(book, 'completeness', { round: '2556-08-01' }).lines as object[];
    expect(blank).toMatchObject({ reported: 0 });
  });

  it('a LAO that never reported has nothing that could be unchanged', () => {
    const book = phraeBook();
    const now = '2556-07-01T08:00';
    expect(refused(book, 'confirm-no-change', { district: 'เทศบาลเมืองแพร่', round: '2556-04-01', now })).toMatchObject({
      code: 'nothing-to-confirm',
    });
  });
});

describe('an explanation', () => {
  const BAN_THIN = { district: 'เมืองแพร่', lao: 'ทต.บ้านถิ่น', round: JULY };
  const stateOf = (book: Workbook) =>
    findings(book)
      .filter(({ rule, lao }) => rule === 'regression' && lao === 'ทต.บ้านถิ่น')
      .map(({ state }) => state);

  it('holds for one LAO, round and finding, is printed beside it, and is open again once the value changes', () => {
    const book = phraeBook();
    expect(run(book, 'explain', { ...BAN_THIN, text: 'รายงานเดิมนับซ้ำ', now: '2556-07-03T09:00' })).toMatchObject({
      explained: 1,
      lao: 'ทต.บ้านถิ่น',
    });
    expect(stateOf(book)).toEqual(['explained']);
    expect(findings(book).filter(({ rule, state }) => rule === 'regression' && state === 'open')).toHaveLength(7);
    run(book, 'comparison', { round: JULY });
    const shown = tab(book, 'เปรียบเทียบ').cells.map((row) => (row ?? []).map((cell) => cell?.value));
    expect(shown.find((row) => row.includes('ทต.บ้านถิ่น'))).toContain('รายงานเดิมนับซ้ำ');
    type(book, tab(book, 'เมืองแพร่'), 'F4', '2');
    expect(stateOf(book)).toEqual(['open']);
    type(book, tab(book, 'เมืองแพร่'), 'F4', '3');
    expect(stateOf(book)).toEqual(['explained']);
  });

  it('of nothing, or of nobody, is refused', () => {
    const book = phraeBook();
    const lao = 'ทต.แม่หล่าย';
    expect(refused(book, 'explain', { ...BAN_THIN, lao: 'อบต.ไม่มี', text: 'x' })).toMatchObject({ code: 'lao-unknown' });
    expect(refused(book, 'explain', { ...BAN_THIN, lao, text: 'x' })).toMatchObject({ code: 'nothing-to-explain' });
  });
});

describe('what districts have said', () => {
  const rulesOf = (book: Workbook, name: string) =>
    tab(book, name).conditionalFormats.map(({ values }) => String(values[0]));
  const ours = (book: Workbook, name: string) => rulesOf(book, name).filter((formula) => formula.includes('N("'));

  it('shows in the cells, before all other colours, until the value changes', () => {
    const book = phraeBook();
    const before = rulesOf(book, 'เมืองแพร่').length;
    run(book, 'explain', { district: 'เมืองแพร่', lao: 'ทต.บ้านถิ่น', round: JULY, text: 'นับซ้ำ' });
    run(book, 'confirm-no-change', { district: 'วังชิ้น', round: JULY });
    expect(rulesOf(book, 'เมืองแพร่')[0]).toBe(
      '=AND(F3&""="3",ISNUMBER(FIND("|"&TRIM($B3)&"|","|ทต.บ้านถิ่น|")),N("explained")=0)',
    );
    expect(rulesOf(book, 'เมืองแพร่')).toHaveLength(before + 1);
    expect(ours(book, 'วังชิ้น')).toHaveLength(1);
    expect(ours(book, 'ลอง')).toEqual([]);
    type(book, tab(book, 'เมืองแพร่'), 'F4', '2');
    run(book, 'validate', { round: JULY });
    expect(rulesOf(book, 'เมืองแพร่')).toHaveLength(before);
    const asked = structuredClone(book.sheets);
    run(book, 'set-up');
    run(book, 'validate', { round: JULY });
    expect(book.sheets.map(({ conditionalFormats }) => conditionalFormats)).toEqual(
      asked.map(({ conditionalFormats }) => conditionalFormats),
    );
  });
});

describe('the ledger', () => {
  it('shows a line that was edited, taken out or typed in by hand, and what was typed never becomes a formula', () => {
    const book = phraeBook();
    const now = '2556-07-01T08:00';
    run(book, 'hand-in', { ...LONG, now });
    run(book, 'return', { ...LONG, now, note: '=HYPERLINK("http://x")' });
    run(book, 'hand-in', { ...LONG, now, reason: "'1/2" });
    const sheet = tab(book, 'ทะเบียนการดำเนินการ');
    expect(sheet.cells.flatMap((row) => (row ?? []).map((cell) => cell?.formula)).filter(Boolean)).toEqual([]);
    expect(run(book, 'ledger').broken).toEqual([]);
    const broken = (change: (copy: Workbook) => void) => {
      const copy = structuredClone(book);
      change(copy);
      return (run(copy, 'ledger').broken as { cell: string }[]).map(({ cell }) => cell);
    };
    const at = (copy: Workbook) => tab(copy, 'ทะเบียนการดำเนินการ');
    expect(broken((copy) => type(copy, at(copy), 'L4', 'แก้'))).toEqual(['C4']);
    expect(broken((copy) => type(copy, at(copy), 'C6', 'รับรายงาน'))).toEqual(['C6']);
    expect(broken((copy) => at(copy).cells.splice(3, 1))).toEqual(['C4']);
    const copy = structuredClone(book);
    type(copy, at(copy), 'E3', 'สอง');
    expect(findings(copy).filter(({ rule }) => rule === 'ledger-changed')).toMatchObject([
      { cell: 'C3', severity: 'check' },
    ]);
  });

  it('is known again, with all that was done, in a file that has lost its marks', () => {
    const book = phraeBook();
    const now = '2556-07-01T08:00';
    run(book, 'hand-in', { ...LONG, now });
    for (const marked of [book, ...book.sheets]) marked.metadata = [];
    expect(run(book, 'ledger')).toMatchObject({ entries: [{ act: 'hand-in' }], broken: [] });
    expect(refused(book, 'accept', { ...LONG, now })).toMatchObject({ code: 'marks-lost' });
  });

  it('is found under another name, with its columns moved', () => {
    const book = phraeBook();
    const now = '2556-07-01T08:00';
    run(book, 'hand-in', { ...LONG, now });
    tab(book, 'ทะเบียนการดำเนินการ').name = 'สมุด';
    insertColumns(book, tab(book, 'สมุด'), 2, 1);
    expect(run(book, 'accept', { ...LONG, now })).toMatchObject({ state: 'accepted' });
    expect(run(book, 'ledger')).toMatchObject({ entries: [{ act: 'hand-in' }, { act: 'accept' }], broken: [] });
  });
});

describe('reminders', () => {
  it('say to each district what it owes, and nothing of any other', () => {
    const book = phraeBook();
    const now = '2556-07-03T09:00';
    run(book, 'hand-in', { ...LONG, now });
    const { reminders } = run(book, 'reminders', { 'dry-run': true, now }) as {
      reminders: { district: string; missing: number; text: string; daysLeft: number }[];
    };
    expect(reminders.map(({ district }) => district)).not.toContain('ลอง');
    const town = reminders.find(({ district }) => district === 'เทศบาลเมืองแพร่');
    expect(town).toMatchObject({ missing: 1, daysLeft: -2 });
    expect(town?.text).toContain('- ยังไม่รายงาน 1 แห่ง: ทม.แพร่');
    for (const { district, text } of reminders)
      for (const other of ['สูงเม่น', 'ร้องกวาง', 'วังชิ้น'].filter((name) => name !== district))
        expect(text).not.toContain(other);
  });
});
