// How a district's tab and the list of findings serve who works in them: lists beside LAOs alone, the current round, reports that are missing, a filter.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../local/calculate.ts';
import { cellAt, changeCell } from '../../../local/workbook/cells.ts';
import { filterOf } from '../../../local/workbook/filter.ts';
import type { Sheet, Workbook } from '../../../local/workbook/workbook.ts';
import { OWNER, phraeBook, rowOf, run, setUpBook, tab, type } from '../../support/books/office';

const LONG = 'ลอง';
/** Below the headers; none of the tabs is longer. */
const ROWS = Array.from({ length: 30 }, (_, row) => row + 2);
const offers = (sheet: Sheet, column: number) =>
  ROWS.filter((row) => cellAt(sheet, row, column)?.validation !== undefined);
const laosOn = (sheet: Sheet) => ROWS.filter((row) => (cellAt(sheet, row, 1)?.value ?? '') !== '');

describe('lists to choose from', () => {
  it('stand in the rounds of rows with a LAO, and nowhere else', () => {
    const sheet = tab(phraeBook(), LONG);
    for (const round of [2, 3, 4, 5, 6, 7]) expect(offers(sheet, round)).toEqual(laosOn(sheet));
    for (const other of [0, 1, 8, 9]) expect(offers(sheet, other)).toEqual([]);
  });

  it('go from where an earlier version gave them, once: what an office puts there since stays', () => {
    const book = phraeBook();
    const sheet = tab(book, LONG);
    const { validation = null } = cellAt(sheet, 2, 2) ?? {};
    const everywhere = () => {
      for (const row of ROWS)
        for (const column of [0, 5]) changeCell(sheet, row, column, { validation: validation ?? undefined } as never);
    };
    everywhere();
    for (const each of book.metadata)
      if (each.key === 'khanton.dressed') each.value = JSON.stringify({ [sheet.id]: 'earlier' });
    run(book, 'set-up');
    expect(offers(sheet, 0)).toEqual([]);
    expect(offers(sheet, 5)).toEqual(laosOn(sheet));
    everywhere();
    run(book, 'set-up');
    expect(offers(sheet, 5)).toEqual(ROWS);
  });
});

describe('colours', () => {
  const formats = (book: Workbook, name = LONG) => tab(book, name).conditionalFormats;
  /** The first that is so in a cell. `today`: in a formula's words. */
  async function shownIn(book: Workbook, column: string, row: number, today = 'TODAY()') {
    const number = column.charCodeAt(0) - 65;
    for (const { areas, values, style } of formats(book)) {
      const [area] = areas;
      const isWithin = areas.some(
        (each) =>
          number >= each.column &&
          number < each.column + each.columns &&
          row - 1 >= each.row &&
          row - 1 < each.row + each.rows,
      );
      if (!area || !isWithin) continue;
      const moved = String(values[0]).replace(/(\$?)([A-Z]+)(\$?)(\d+)/g, (_, fixedColumn, letters, fixedRow, line) => {
        const to = fixedColumn ? letters : String.fromCharCode(letters.charCodeAt(0) + number - area.column);
        return `${fixedColumn}${to}${fixedRow}${fixedRow ? line : Number(line) + row - 1 - area.row}`;
      });
      const [[value] = []] = await evaluate(book, moved.replaceAll('TODAY()', today), LONG, {});
      if (value === true) return style;
    }
    return null;
  }

  it('show the heading of the current round; of a year that is over, of the newest that was reported', async () => {
    const book = phraeBook();
    const headings = await Promise.all(['C', 'E', 'F', 'G', 'H'].map((column) => shownIn(book, column, 2)));
    expect(headings.map((style) => style?.bold === true)).toEqual([false, false, true, false, false]);
  });

  it('show the headings of every indicator that is reported in the current round', async () => {
    const lines = ['id\tkind\tname\tsteps\tpass\trounds', '9.1\tsteps\tก\t4\t3\t', '9.2\tcount\tข\t\t\t2026-04-01'];
    const book = setUpBook({
      ...{ province: 'แพร่', year: 2569, rounds: '2025-10-01,2026-01-01,2026-04-01' },
      ...{ indicators: lines.join('\n'), roster: `district\ttype\tname\ttarget\n${LONG}\tmunicipality\tทต.ก\tmain` },
    });
    const headers = (tab(book, LONG).cells[1] ?? []).map((cell) => String(cell?.value ?? ''));
    const standingOut = async (today: string) => {
      const styles = await Promise.all(headers.map((_, at) => shownIn(book, String.fromCharCode(65 + at), 2, today)));
      return headers.filter((_, at) => styles[at]?.bold === true);
    };
    expect(await standingOut('DATE(2025,9,1)')).toEqual(['รอบ 1 ต.ค. 2568', '9.1 รอบ 1 ต.ค. 2568']);
    expect(await standingOut('DATE(2026,2,1)')).toEqual(['รอบ 1 ม.ค. 2569', '9.1 รอบ 1 ม.ค. 2569']);
    expect(await standingOut('DATE(2026,4,1)')).toEqual([
      'รอบ 1 เม.ย. 2569',
      '9.1 รอบ 1 เม.ย. 2569',
      '9.2 รอบ 1 เม.ย. 2569',
    ]);
    const typed = headers.indexOf('9.1 รอบ 1 ม.ค. 2569');
    type(book, tab(book, LONG), `${String.fromCharCode(65 + typed)}3`, '2');
    expect(await standingOut('DATE(2026,11,1)')).toEqual(['รอบ 1 ม.ค. 2569', '9.1 รอบ 1 ม.ค. 2569']);
  });

  it('make the name of a LAO bold of which a report is missing, until it is confirmed that nothing has changed', async () => {
    const book = phraeBook();
    const sheet = tab(book, LONG);
    const row = rowOf(sheet, 'ทต.แม่ปาน') + 1;
    expect(await shownIn(book, 'B', row)).toBe(null);
    type(book, sheet, `F${row}`, '');
    expect((await shownIn(book, 'B', row))?.bold).toBe(true);
    expect(await shownIn(book, 'B', row + 1)).toBe(null);
    run(book, 'confirm-no-change', { district: LONG, round: '2556-07-01' });
    expect((await shownIn(book, 'B', row))?.bold).not.toBe(true);
  });
});

describe('the list of findings', () => {
  it('has a filter over its headings and lines, made anew with it', () => {
    const book = phraeBook();
    for (const lines of [26, 25]) {
      run(book, 'validate', { round: '2556-07-01' }, OWNER);
      const sheet = tab(book, 'ผลการตรวจ');
      const { row, rows, column, columns } = filterOf(sheet) ?? { row: 0, rows: 0, column: 0, columns: 0 };
      expect([rows, column, columns]).toEqual([lines + 1, 0, 10]);
      expect(cellAt(sheet, row, 7)?.value).toBe('ช่อง');
      type(book, tab(book, 'เมืองแพร่'), 'F4', '4');
    }
  });
});
