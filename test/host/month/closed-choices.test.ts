// The lists to choose from follow the closed rounds: on protected cells nothing is offered, and once they are open again all of it is.
import { describe, expect, it } from 'vitest';
import { cellAt, changeCell } from '../../../local/workbook/cells.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { closedYear, fullYear, JULY } from '../../support/books/closing';
import { AFTER, reopen } from '../../support/books/closing-acts';
import { run, tab } from '../../support/books/office';

const DISTRICTS = ['ลอง', 'สอง', 'เทศบาลเมืองแพร่'];
/** With a row of a LAO, and below all of them. */
const ROWS = [2, 12];

/** By their headings: in how many of the rows each column offers a list. */
function offered(book: Workbook, district: string): Record<string, number> {
  const sheet = tab(book, district);
  const headers = (sheet.cells[1] ?? []).map((cell) => String(cell?.value ?? ''));
  const rules = (column: number) => ROWS.filter((row) => cellAt(sheet, row, column)?.validation !== undefined);
  const counts = headers.map((header, column) => [header, rules(column).length] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

const everywhere = (book: Workbook) => DISTRICTS.map((district) => offered(book, district));
const OPEN = offered(fullYear(), 'ลอง');
const JULYS = ['รอบ 1 ก.ค. 2556', '1.6 รอบ 1 ก.ค. 2556'];
const CLOSED = Object.fromEntries(Object.entries(OPEN).filter(([header]) => !JULYS.includes(header)));

describe('lists to choose from', () => {
  it('go with the closing from each indicator’s column of the round, and from no other', () => {
    expect(Object.keys(OPEN)).toEqual(expect.arrayContaining(JULYS));
    expect(everywhere(fullYear())).toEqual([OPEN, OPEN, OPEN]);
    expect(everywhere(closedYear())).toEqual([CLOSED, CLOSED, CLOSED]);
  });

  it('stay as they are when set-up runs again, and go then where an earlier version closed the round', () => {
    const book = closedYear();
    run(book, 'set-up');
    expect(everywhere(book)).toEqual([CLOSED, CLOSED, CLOSED]);
    const sheet = tab(book, 'ลอง');
    const before = tab(fullYear(), 'ลอง');
    for (const [column] of (sheet.cells[1] ?? []).entries()) {
      const { validation } = cellAt(before, 2, column) ?? {};
      if (validation) changeCell(sheet, 2, column, { validation } as never);
    }
    expect(offered(book, 'ลอง')).toEqual(OPEN);
    run(book, 'set-up');
    expect(everywhere(book)).toEqual([CLOSED, CLOSED, CLOSED]);
  });

  it('come back where the round is open again, and go once it is over', () => {
    const book = closedYear();
    reopen(book, { district: 'ลอง' });
    expect(everywhere(book)).toEqual([OPEN, CLOSED, CLOSED]);
    run(book, 'set-up', { now: '2556-07-21T09:00' });
    expect(everywhere(book)).toEqual([OPEN, CLOSED, CLOSED]);
    run(book, 'validate', { round: JULY, now: AFTER });
    expect(everywhere(book)).toEqual([CLOSED, CLOSED, CLOSED]);
  });
});
