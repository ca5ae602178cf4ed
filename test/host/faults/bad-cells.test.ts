// What a clerk can type never throws and never gets lost: it becomes a finding, or is read.
import { describe, expect, it } from 'vitest';
import { callCommand, recalculate } from '../../../local/office.ts';
import { changeCell } from '../../../local/workbook/cells.ts';
import { findings, OWNER, phraeBook, run, seen, tab, type } from '../../support/books/office';

const CELL = 'F6';

function typed(text: string) {
  const book = phraeBook();
  type(book, tab(book, 'ลอง'), CELL, text);
  return { book, found: findings(book).filter(({ tab: where, cell }) => where === 'ลอง' && cell === CELL) };
}

describe('a step cell of ลอง', () => {
  it.each(['ผ่าน', '2.5', '-1', '6', '1/2', 'TRUE', '-', '4 ขั้น', '๖'])(
    '%s is no step: the standing carries past it',
    (text) => {
      const { book, found } = typed(text);
      expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([['not-a-step', 'must-fix']]);
      const { lines } = run(book, 'summary', { round: '2556-07-01' }) as {
        lines: { district: string; reported: number; carried: number }[];
      };
      expect(lines.find(({ district }) => district === 'ลอง')).toMatchObject({ reported: 10, carried: 1 });
    },
  );

  it.each(["'4", '๔', "' 4 ", 'ขั้น 4', "'4.0", 'ขั้นที่ ๔'])('%s is read as 4', (text) => {
    const { found } = typed(text);
    expect(found.map(({ rule, severity, expected }) => [rule, severity, expected])).toEqual([
      ['readable-step', 'note', '4'],
    ]);
  });

  it('a formula that fails is no step', async () => {
    const book = phraeBook();
    type(book, tab(book, 'ลอง'), CELL, '=1/0');
    await recalculate(book);
    const found = findings(book).filter(({ tab: where, cell }) => where === 'ลอง' && cell === CELL);
    expect(found.map(({ rule, found: what }) => [rule, what])).toEqual([['not-a-step', '#DIV/0!']]);
  });

  it('keeps what was typed, whatever the drop-down offers', () => {
    const { book } = typed('ผ่านแล้ว');
    expect(seen(tab(book, 'ลอง'), CELL)).toBe('ผ่านแล้ว');
  });

  it('shows hostile text as text in the findings, and computes nothing', () => {
    const { book, found } = typed('\'=IMPORTXML("http://x","//a")');
    expect(found[0]?.found).toBe('=IMPORTXML("http://x","//a")');
    const output = tab(book, 'ผลการตรวจ');
    const formulas = output.cells.flatMap((row) =>
      (row ?? []).flatMap((cell) => (cell?.formula ? [cell.formula] : [])),
    );
    expect(formulas.length).toBeGreaterThan(0);
    expect(formulas.filter((formula) => !formula.startsWith('=HYPERLINK("#gid='))).toEqual([]);
  });

  it('a remark about the round explains a regression: explained, not gone', () => {
    const book = phraeBook();
    type(book, tab(book, 'เมืองแพร่'), 'J4', '1 ก.ค. 2556: รายงานครั้งก่อนผิด');
    const of = findings(book).filter(({ rule, lao }) => rule === 'regression' && lao === 'ทต.บ้านถิ่น');
    expect(of.map(({ state }) => state)).toEqual(['explained']);
  });
});

/** Under the format of a date, a sheet shows any number as a day of some year. */
describe('a number that is no day of any calendar, under the format of a date,', () => {
  const settings = (column: number) => {
    const book = phraeBook();
    changeCell(tab(book, 'การตั้งค่า'), 4, column, { value: 2_958_466, numberFormat: 'd/m/yyyy' });
    return book;
  };

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])(
    'in column %i of the settings ends no command without an answer',
    (column) => {
      for (const command of ['set-up', 'summary', 'validate', 'print'])
        expect(callCommand(settings(column), OWNER, command, { form: 'memo' }).message).toMatch(/[ก-๙]/);
    },
  );

  it('as the name of a district is told of as that number', () => {
    const book = settings(7);
    type(book, tab(book, 'การตั้งค่า'), 'I5', '');
    const outcome = callCommand(book, OWNER, 'set-up', {});
    expect(outcome).toMatchObject({ done: false, code: 'district-renamed-in-settings' });
    expect(outcome.message).toContain('"2958466"');
  });

  it('in the memo is printed as what it is', () => {
    const book = phraeBook();
    changeCell(tab(book, 'แม่แบบบันทึก'), 4, 1, { value: 2_958_466, numberFormat: 'd/m/yyyy' });
    expect(run(book, 'print', { form: 'memo', round: '2556-07-01' }).html).toContain('2958466');
  });
});
