// Whatever a page or a script calls the add-on with: a plain refusal, or an error that says what is wrong with the call.
import { describe, expect, it } from 'vitest';
import { addOnFor, type Outcome } from '../../../local/office.ts';
import { changeCell } from '../../../local/workbook/cells.ts';
import { deleteRows } from '../../../local/workbook/structure.ts';
import { OWNER, phraeBook, run, tab } from '../../support/books/office';

const call = (door: string, ...given: unknown[]) => addOnFor(phraeBook(), OWNER).call(door, given);

describe('junk', () => {
  it.each(['__proto__', 'constructor', 'toString'])('as an option, %s, is refused by its name', (name) => {
    const outcome = call('runCommand', 'summary', JSON.parse(`{"${name}": 1}`)) as Outcome;
    expect(outcome).toMatchObject({ done: false, code: 'option-wrong', wrongCall: true });
    if (!outcome.done) expect(outcome.message).toContain(name);
  });

  it.each(['__proto__', 'x', '', null])('as a command, %s, is refused', (name) => {
    expect(call('runCommand', name, null)).toMatchObject({ done: false, code: 'command-unknown' });
  });

  it.each(['__proto__', 'x', null])('as a page, %s, is told which there are', (name) => {
    expect(() => call('openPage', name)).toThrow(/There is no page .*, only panel, print/);
  });

  it.each([
    [null, null],
    ['ไม่มี', 'A1'],
    ['ลอง', 'ZZZZZ9999999'],
  ])('as a place, %s!%s, is nowhere', (name, cell) => {
    expect(call('goTo', name, cell)).toBe(false);
  });

  it('as a round is refused with those that there are', () => {
    for (const round of [{ a: 1 }, 'zzz', 5]) {
      expect(call('panelState', round)).toMatchObject({ done: false, code: 'round-unknown' });
      expect(call('overviewState', round)).toMatchObject({ done: false, code: 'round-unknown' });
    }
  });
});

describe('odd workbooks', () => {
  it.each([1e15, -1e9, 8.64e15])('%d under a date format is a number, and stops nothing', (value) => {
    const book = phraeBook();
    changeCell(tab(book, 'ลอง'), 2, 5, { value, numberFormat: 'd mmm yyyy' });
    const { findings } = run(book, 'validate', { round: '2556-07-01' }) as {
      findings: { rule: string; cell: string }[];
    };
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'not-a-step', cell: 'F3' }));
  });

  it('an output of which only the frozen rows were left is built again', () => {
    const book = phraeBook();
    run(book, 'validate', { round: '2556-07-01' });
    const findings = tab(book, 'ผลการตรวจ');
    findings.frozenRows = 0;
    deleteRows(book, findings, 2, findings.rowCount - 2);
    run(book, 'validate', { round: '2556-04-01' });
    expect(findings.frozenRows).toBeLessThan(findings.rowCount);
  });
});
