// A year's end: a copy of the spreadsheet becomes that of the next year, and the spreadsheet itself is never emptied.
import { describe, expect, it } from 'vitest';
import { addOnFor, callCommand, type Outcome } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { fictitiousBook } from '../../support/books/fictitious';
import { LONG_CLERK, OWNER, phraeBook, run, seen, setUpBook, tab, type } from '../../support/books/office';
import { PHRAE_ROSTER } from '../../support/provinces/province';

const copyOf = (book: Workbook): Workbook => ({ ...structuredClone(book), id: 'a copy', name: 'สำเนา' });

const ask = (book: Workbook, options: object = {}, user = OWNER) =>
  callCommand(book, user, 'new-year', { ...options }) as Outcome & { done: false };

function begun(book: Workbook, options: object = {}): Workbook {
  const copy = copyOf(book);
  run(copy, 'new-year', { ...options, confirm: ask(copy, options).confirm });
  return copy;
}

describe('a new year', () => {
  it('is refused in the spreadsheet in which districts have typed, whoever asks and with whatever code', () => {
    const book = phraeBook();
    const before = structuredClone(book.sheets);
    const confirm = ask(copyOf(book)).confirm as string;
    for (const user of [OWNER, LONG_CLERK]) expect(ask(book, { confirm }, user)).toMatchObject({ done: false });
    expect(ask(book, { confirm })).toMatchObject({ code: 'new-year-copy-first', confirm: null });
    expect(book.sheets).toEqual(before);
  });

  it('asks first in a copy, and then has everybody begin anew with the registry, the targets and the editors', () => {
    const book = phraeBook();
    run(book, 'hand-in', { district: 'ลอง', round: '2556-07-01', now: '2556-07-01T08:00' });
    type(book, tab(book, 'การตั้งค่า'), 'E3', '3 เม.ย. 2556');
    const copy = copyOf(book);
    const asked = ask(copy);
    expect(asked.message).toContain('สำเนานี้จะเป็นของปีงบประมาณ 2557: แท็บอำเภอ 9 แท็บ');
    expect(copy.sheets).toEqual(book.sheets);
    expect(run(copy, 'new-year', { confirm: asked.confirm, now: '2556-10-01T09:00' })).toMatchObject({
      year: 2557,
      LAOs: 83,
      left: [],
    });
    const completeness = run(copy, 'completeness', { round: '2557-04-01' }) as { total: object };
    expect(completeness.total).toMatchObject({ expected: 83, reported: 0 });
    expect(seen(tab(copy, 'การตั้งค่า'), 'E3')).toBe('3 เม.ย. 2557');
    expect(run(copy, 'targets', { round: '2557-04-01' })).toMatchObject({
      main: (run(book, 'targets', { round: '2556-07-01' }) as { main: object }).main,
    });
    expect(run(copy, 'ledger').entries).toMatchObject([{ act: 'new-year', before: '2556', after: '2557' }]);
    type(copy, tab(copy, 'ลอง'), 'C3', '2', LONG_CLERK);
    expect(ask(copy)).toMatchObject({ code: 'new-year-copy-first' });
    expect(run(copy, 'self-check')).toMatchObject({ counts: { 'must-fix': 0, check: 0 } });
  });

  it('has those who are there at the end of the year, as they are called then, and nothing of who they were', () => {
    const book = phraeBook();
    const change = (options: object) => {
      const { confirm } = run(book, 'change-lao', { now: '2556-07-03T09:00', ...options });
      run(book, 'change-lao', { now: '2556-07-03T09:00', ...options, confirm });
    };
    change({ kind: 'upgrade', lao: 'อบต.ปากกาง', day: '2556-07-01' });
    change({ kind: 'close', lao: 'อบต.หัวทุ่ง', day: '2556-09-15' });
    change({ kind: 'move', lao: 'อบต.เตาปูน', 'to-district': 'ลอง', day: '2556-08-01' });
    const copy = copyOf(book);
    expect(run(copy, 'new-year', { confirm: ask(copy).confirm })).toMatchObject({ LAOs: 82 });
    const registry = tab(copy, 'ทะเบียน อปท.').cells.slice(2);
    const lines = registry.map((cells) => (cells ?? []).map((cell) => cell?.value ?? '').map(String));
    expect(lines.filter(([district]) => district)).toHaveLength(82);
    expect(lines.map((cells) => cells.slice(4, 7).join('')).join('')).toBe('');
    const names = lines.map(([district, , name]) => `${name} ${district}`);
    expect(names).toEqual(expect.arrayContaining(['ทต.ปากกาง ลอง', 'อบต.เตาปูน ลอง']));
    for (const gone of ['อบต.ปากกาง ลอง', 'อบต.หัวทุ่ง ลอง', 'อบต.เตาปูน สอง']) expect(names).not.toContain(gone);
    const rows = (name: string) =>
      tab(copy, name)
        .cells.slice(2)
        .map((cells) => cells?.[1]?.value ?? '')
        .filter(Boolean);
    expect([rows('ลอง').length, rows('สอง').length]).toEqual([11, 8]);
    const { findings } = run(copy, 'validate', { round: '2557-04-01' }) as { findings: { rule: string }[] };
    expect(findings.filter(({ rule }) => rule.startsWith('lao-'))).toEqual([]);
  });

  it('hands on what there was at the end of the year: funds and their members, and what is counted', () => {
    const book = fictitiousBook();
    const funds = (of: Workbook, round: string) =>
      (run(of, 'funds', { round }) as { total: Record<string, number> }).total;
    const before = funds(book, '2559-09-01');
    const after = funds(begun(book), '2560-04-01');
    expect(after).toMatchObject({
      fundsAtStart: (before.fundsAtStart as number) + (before.founded as number),
      founded: 0,
      membersAtStart: before.members,
    });
  });

  it('keeps the indicators of the province, in the rounds of the new year', () => {
    const indicators = 'id\tkind\tname\tsteps\trounds\n1.6\tsteps\tแผน\t7\t2556-04-01 2556-07-01\n2.1\tcount\tศูนย์\t\t';
    const book = setUpBook({ province: 'แพร่', year: 2556, roster: PHRAE_ROSTER, indicators });
    const copy = begun(book, { year: 2558 });
    expect(run(copy, 'completeness', { indicator: '1.6', round: '2558-07-01' })).toMatchObject({
      total: { expected: 83 },
    });
    expect(callCommand(copy, OWNER, 'summary', { indicator: '1.6', round: '2558-05-01' }).done).toBe(false);
  });

  it('moves no text of the settings that is no day, not even its first letter', () => {
    const book = phraeBook();
    type(book, tab(book, 'การตั้งค่า'), 'F12', 'งวด 1');
    const copy = begun(book);
    expect(seen(tab(copy, 'การตั้งค่า'), 'F12')).toBe('งวด 1');
  });

  it('that runs out of time goes on where it stopped, with what every LAO had, and is asked about once', () => {
    const book = fictitiousBook();
    const whole = begun(book);
    const copy = copyOf(book);
    const { confirm } = ask(copy);
    for (const nth of [150, 300, 450]) {
      const addOn = addOnFor(copy, OWNER);
      addOn.host.endAt(nth);
      expect(() => addOn.call('runCommand', ['new-year', { confirm }])).toThrow();
    }
    expect(callCommand(copy, OWNER, 'set-up', {})).toMatchObject({ code: 'new-year-under-way' });
    run(copy, 'new-year');
    const funds = (of: Workbook) => (run(of, 'funds', { round: '2560-04-01' }) as { total: object }).total;
    expect(funds(copy)).toEqual(funds(whole));
    expect(run(copy, 'ledger').entries).toHaveLength(1);
    expect(copy.sheets.map(({ name }) => name)).toEqual(whole.sheets.map(({ name }) => name));
  });

  it('whose list of what is to be done was changed is refused, and says what helps', () => {
    const copy = copyOf(phraeBook());
    const { confirm } = ask(copy);
    const addOn = addOnFor(copy, OWNER);
    addOn.host.endAt(200);
    expect(() => addOn.call('runCommand', ['new-year', { confirm }])).toThrow();
    const [, , piece] = tab(copy, 'กำลังเริ่มปีใหม่').cells;
    if (piece?.[0]) piece[0] = { value: `${piece[0].value}x` };
    expect(callCommand(copy, OWNER, 'new-year', {})).toMatchObject({
      code: 'new-year-spoiled',
      message: expect.stringContaining('ทำสำเนาใหม่'),
    });
  });

  it.each([2556, 2555])('that is %i is none', (year) => {
    expect(ask(copyOf(phraeBook()), { year })).toMatchObject({ code: 'new-year-not-later', confirm: null });
  });

  it('a year that is changed in the settings of a filled workbook is refused with the name of the command', () => {
    const book = phraeBook();
    type(book, tab(book, 'การตั้งค่า'), 'B4', '2557');
    expect(callCommand(book, OWNER, 'summary', {})).toMatchObject({
      message: expect.stringContaining('เริ่มปีงบประมาณใหม่'),
    });
  });
});
