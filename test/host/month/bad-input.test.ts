// What people do to the board, and to the names of districts: acts are remembered by the ledger alone, and every next act shows them again.
import { describe, expect, it } from 'vitest';
import { callCommand } from '../../../local/office.ts';
import { a1 } from '../../../local/workbook/address.ts';
import { deleteSheet, duplicateSheet, moveSheet, reorderRows } from '../../../local/workbook/structure.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { CLOSED_AT, fullYear, JULY } from '../../support/books/closing';
import { LONG_CLERK, OWNER, phraeBook, rowOf, run, tab, type } from '../../support/books/office';

const BOARD = 'กระดาน';
const NOW = '2556-07-01T08:00';
const LONG = { district: 'ลอง', round: '2556-07-01', now: NOW };

const seenOn = (book: Workbook) => tab(book, BOARD).cells.map((row) => (row ?? []).map((cell) => cell?.value ?? null));

interface Board {
  districts: { district: string; rounds: { round: string; state: string }[] }[];
}

function stateOf(book: Workbook, district: string, now = NOW): string | undefined {
  const { districts } = run(structuredClone(book), 'board', { now }) as unknown as Board;
  return districts.find((each) => each.district === district)?.rounds.find(({ round }) => round === JULY)?.state;
}

describe('a board', () => {
  /** One report is handed in. */
  const handedIn = () => {
    const book = phraeBook();
    run(book, 'hand-in', LONG, LONG_CLERK);
    return book;
  };
  /** What a province's act makes of the board, whatever was done to it before. */
  const accepted = (book: Workbook) => {
    expect(run(book, 'accept', LONG)).toMatchObject({ state: 'accepted' });
    return seenOn(book);
  };
  const whole = () => accepted(handedIn());

  it.each<[string, (book: Workbook) => void]>([
    ['is deleted', (book) => deleteSheet(book, tab(book, BOARD))],
    [
      'is sorted',
      (book) => {
        const [row, rows, columns] = [8, tab(book, BOARD).cells.length - 8, 13];
        const order = Array.from({ length: rows }, (_, index) => row + index).reverse();
        reorderRows(tab(book, BOARD), { row, column: 0, rows, columns }, order);
      },
    ],
    ['is typed over', (book) => type(book, tab(book, BOARD), 'B8', 'รับแล้ว')],
    ['is moved', (book) => moveSheet(book, tab(book, BOARD), 5)],
    ['is copied', (book) => void duplicateSheet(book, tab(book, BOARD), 'สำเนาของ กระดาน')],
  ])('that %s changes no state, and is whole again with the next act', (_, change) => {
    const book = handedIn();
    change(book);
    expect(stateOf(book, 'ลอง')).toBe('handed-in');
    expect(accepted(book)).toEqual(whole());
  });

  it('that is deleted becomes the first tab again', () => {
    const book = handedIn();
    deleteSheet(book, tab(book, BOARD));
    accepted(book);
    expect(book.sheets[0]?.name).toBe(BOARD);
  });

  it('is renewed by a validation; where there is none yet, none is made', () => {
    const book = phraeBook();
    run(book, 'validate', { now: NOW });
    expect(book.sheets.some(({ name }) => name === BOARD)).toBe(false);
    run(book, 'hand-in', LONG);
    const before = seenOn(book);
    type(book, tab(book, 'สอง'), 'F3', '1');
    run(book, 'validate', { now: NOW });
    const after = seenOn(book);
    const lineOf = (rows: typeof after, name: string) => rows.find(([first]) => first === name);
    expect(lineOf(after, 'สอง')).not.toEqual(lineOf(before, 'สอง'));
    run(book, 'board', { now: NOW });
    expect(seenOn(book)).toEqual(after);
  });

  it('says of the own district first in which state it is, what is to be done, by when', () => {
    const book = handedIn();
    const rows = seenOn(book);
    expect(rows.find(([first]) => first === 'ลอง')?.slice(0, 5)).toEqual([
      'ลอง',
      '▲ ส่งแล้ว',
      'จังหวัดตรวจรับหรือส่งกลับ',
      '5 ก.ค. 2556',
      'เหลือ 4 วัน',
    ]);
    expect(rows.find(([first]) => first === 'สอง')?.slice(0, 5)).toEqual([
      'สอง',
      '◔ ใกล้ครบกำหนด',
      'อำเภอส่งรายงาน',
      '1 ก.ค. 2556',
      'วันนี้วันสุดท้าย',
    ]);
  });
});

describe('a district that is renamed in mid-year', () => {
  /** As the province does it: in the settings, then in the registry. */
  function rename(
    book: Workbook,
    { from, to } = { from: 'ลอง', to: 'ลองใหม่' },
    tabs: readonly string[] = ['การตั้งค่า', 'ทะเบียน อปท.'],
  ): void {
    for (const name of tabs) {
      const sheet = tab(book, name);
      sheet.cells.forEach((row, down) => {
        (row ?? []).forEach((cell, right) => {
          const isDistrict = cell?.value === from && (sheet.cells[1]?.[right]?.value as string) === 'อำเภอ';
          if (isDistrict) type(book, sheet, a1({ row: down, column: right, rows: 1, columns: 1 }), to);
        });
      });
    }
  }

  it('is refused by set-up, with both names and what to do; put back, everything is as it was', () => {
    const book = fullYear();
    run(book, 'hand-in', { district: 'ลอง', round: JULY, now: CLOSED_AT, reason: 'ครบแล้ว' });
    const before = structuredClone(book.sheets);
    rename(book);
    const renamed = structuredClone(book.sheets);
    const outcome = callCommand(book, OWNER, 'set-up', {});
    expect(outcome).toMatchObject({ done: false, code: 'district-renamed' });
    expect(outcome.message).toMatch(/^อปท\. ในแท็บ "ลอง" ของ "ลอง" ขึ้นทะเบียนไว้ที่ "ลองใหม่"/);
    expect(book.sheets).toEqual(renamed);
    rename(book, { from: 'ลองใหม่', to: 'ลอง' });
    expect(book.sheets).toEqual(before);
    run(book, 'set-up');
    expect(stateOf(book, 'ลอง', CLOSED_AT)).toBe('handed-in');
  });

  it('may be called anything on its tab: that is another name, and no other district', () => {
    const book = fullYear();
    run(book, 'hand-in', { district: 'ลอง', round: JULY, now: CLOSED_AT, reason: 'ครบแล้ว' });
    tab(book, 'ลอง').name = 'ลองใหม่';
    run(book, 'set-up');
    expect(stateOf(book, 'ลอง', CLOSED_AT)).toBe('handed-in');
  });

  it('and whose tab was taken away on purpose begins anew', () => {
    const book = fullYear();
    rename(book);
    deleteSheet(book, tab(book, 'ลอง'));
    expect(run(book, 'set-up')).toMatchObject({ addedTabs: ['ลอง'] });
  });

  it.each([
    ['the registry', 'ทะเบียน อปท.', 'district-renamed'],
    ['the settings', 'การตั้งค่า', 'district-renamed-in-settings'],
  ])('in %s alone is refused just so; put back, everything is as it was', (_, where, code) => {
    const book = fullYear();
    const before = structuredClone(book.sheets);
    rename(book, undefined, [where]);
    const renamed = structuredClone(book.sheets);
    const outcome = callCommand(book, OWNER, 'set-up', {});
    expect(outcome).toMatchObject({ done: false, code });
    expect(outcome.message).toMatch(/"ลอง".*"ลองใหม่".*ให้กรอก "ลอง" กลับ/);
    expect(book.sheets).toEqual(renamed);
    rename(book, { from: 'ลองใหม่', to: 'ลอง' });
    expect(book.sheets).toEqual(before);
  });

  it('a district that only comes is none, whether it is given LAOs of another one or has none yet', () => {
    const book = fullYear();
    const registry = tab(book, 'ทะเบียน อปท.');
    const row = rowOf(registry, 'สอง');
    type(book, registry, `A${row + 1}`, 'สองใหม่');
    expect(run(book, 'set-up')).toMatchObject({ addedTabs: ['สองใหม่'] });
    const settings = tab(book, 'การตั้งค่า');
    const below = rowOf(settings, 'สองใหม่') + 2;
    type(book, settings, `H${below}`, 'สองเหนือ');
    expect(run(book, 'set-up')).toMatchObject({ addedTabs: ['สองเหนือ'] });
  });
});
