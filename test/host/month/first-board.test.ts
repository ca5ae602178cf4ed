// The board stands before the first act: it is built behind what sets a workbook up, whichever way that is asked for, and never at its cost.
import { describe, expect, it } from 'vitest';
import { addOnFor, callToEnd } from '../../../local/office.ts';
import { deleteSheet } from '../../../local/workbook/structure.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { emptyBook, LONG_CLERK, OWNER, phraeBook, run, tab, type } from '../../support/books/office';
import { OFFICER, officersBook } from '../../support/books/officers';

/** Whoever opens the file sees its first tab. */
const firstTab = ({ sheets }: Workbook) => sheets[0]?.name;
const namesOf = ({ sheets }: Workbook) => sheets.map(({ name }) => name);
const districts = (book: Workbook) => tab(book, 'กระดาน').cells.map((row) => row?.[0]?.value);

/** From the menu, by a yes to whatever is asked; `costOf`: milliseconds of each call, or what it throws. */
function press(book: Workbook, door: string, costOf: (name: string) => number = () => 0, user = OWNER) {
  let now = Date.parse('2013-07-03T03:00:00Z');
  const addOn = addOnFor(book, user, 'FULL', { now: () => now });
  addOn.host.answers = ['YES'];
  addOn.host.beforeCall = (name) => {
    now += costOf(name);
  };
  addOn.call(door, []);
  return addOn.host;
}

describe('pressing set-up', () => {
  it('builds the board as the first tab, once there is somebody to be shown on it', () => {
    const book = emptyBook();
    press(book, 'menu_set_up');
    expect(namesOf(book)).not.toContain('กระดาน');
    const registry = tab(book, 'ทะเบียน อปท.');
    for (const [column, text] of Object.entries({ A: 'ลอง', B: 'อบต.', C: 'อบต.หัวทุ่ง' }))
      type(book, registry, `${column}3`, text);
    const { toasts } = press(book, 'menu_set_up');
    expect(firstTab(book)).toBe('กระดาน');
    expect(districts(book)).toContain('ลอง');
    expect(toasts.map(({ message }) => message)).toEqual([expect.stringContaining('ตั้งค่าแล้ว')]);
  });

  it('builds it for an officer, too; who may not set up is refused, and builds nothing', () => {
    const book = officersBook();
    const { alerts } = press(book, 'menu_set_up', undefined, LONG_CLERK);
    expect(alerts).toHaveLength(1);
    expect(namesOf(book)).not.toContain('กระดาน');
    press(book, 'menu_set_up', undefined, OFFICER);
    expect(firstTab(book)).toBe('กระดาน');
  });

  it('builds one that was deleted again, and leaves one that stands', () => {
    const book = phraeBook();
    press(book, 'menu_set_up');
    deleteSheet(book, tab(book, 'กระดาน'));
    press(book, 'menu_set_up');
    const { sheets } = structuredClone(book);
    const { calls } = press(book, 'menu_set_up');
    expect(calls.get('Range.setValues')).toBeUndefined();
    expect(book.sheets).toEqual(sheets);
  });

  it('leaves it to the next one where there is no time, or where it fails, and says what was done', () => {
    const book = phraeBook();
    const late = press(book, 'menu_set_up', () => 1500);
    const broken = press(book, 'menu_set_up', (name) => {
      if (name === 'Spreadsheet.insertSheet') throw new Error('Service Spreadsheets failed');
      return 0;
    });
    for (const { toasts, alerts } of [late, broken]) {
      expect(toasts.map(({ message }) => message)).toEqual([expect.stringContaining('ตั้งค่าแล้ว')]);
      expect(alerts).toEqual([]);
    }
    expect(namesOf(book)).not.toContain('กระดาน');
    press(book, 'menu_set_up');
    expect(firstTab(book)).toBe('กระดาน');
  });
});

it('pressing for a new year builds the board of that year', () => {
  const book = phraeBook();
  run(book, 'hand-in', { district: 'ลอง', round: '2556-07-01', now: '2556-07-01T08:00' });
  const copy = { ...structuredClone(book), id: 'a copy' };
  press(copy, 'menu_new_year');
  expect(firstTab(copy)).toBe('กระดาน');
  expect(String(tab(copy, 'กระดาน').cells[1]?.[0]?.value)).toContain('2557');
  expect(districts(copy)).toContain('วังชิ้น');
});

it('the command line builds it by the time that it was told, at which an act would', () => {
  const [book, other] = [phraeBook(), phraeBook()];
  const at = { now: '2556-07-01T08:00' };
  callToEnd(book, OWNER, 'set-up', at);
  run(other, 'board', at);
  expect(tab(book, 'กระดาน').cells).toEqual(tab(other, 'กระดาน').cells);
});
