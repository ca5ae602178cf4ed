// The keys of a spreadsheet, each pressed in the real page: every key of the table stands here with where it leads.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { KEY_TABLE } from '../../local/page/typing/key-table.ts';
import { OWNER, phraeBook, tab } from '../support/books/office';
import { openWindow, type Window } from '../support/browser/window';
import { type Served, serveBook } from '../support/served/served';

const book = phraeBook();
const long = tab(book, 'ลอง');
let served: Served;
let window: Window;

beforeAll(async () => {
  served = await serveBook(book);
  window = await openWindow(served, OWNER);
  await window.openTab('ลอง');
});

afterAll(async () => {
  await served?.stop();
});

const last = 'J13';
const rows = long.rowCount;
const columns = String.fromCharCode(64 + long.columnCount);

/** From a selection, by keys, to another: the box that names it says where. */
const KEYS: readonly [from: string, keys: string, to: string][] = [
  ['E5', 'Home', 'A5'],
  ['E5', 'Shift+Home', 'A5:E5'],
  ['E5', 'End', 'J5'],
  ['E5', 'Shift+End', 'E5:J5'],
  ['E5', 'Control+Home', 'A1'],
  ['E5', 'Control+Shift+Home', 'A1:E5'],
  ['E5', 'Control+End', last],
  ['E5', 'Control+Shift+End', `E5:${last}`],
  ['E5', 'Control+Space', `E1:E${rows}`],
  ['E5:F6', 'Control+Space', `E1:F${rows}`],
  ['E5', 'Shift+Space', `A5:${columns}5`],
  ['E5', 'Control+Shift+Space', `A1:${columns}${rows}`],
  ['E5', 'Enter', 'E6'],
  ['E5', 'Shift+Enter', 'E4'],
  ['E5', 'Tab', 'F5'],
  ['E5', 'Shift+Tab', 'D5'],
  ['A1', 'Shift+Tab', 'A1'],
];

it('goes through the table', async () => {
  for (const [from, keys, to] of KEYS) {
    await window.select(from);
    await window.page.keyboard.press(keys);
    await expect.poll(window.place, { message: `${from} ${keys}` }).toBe(to);
  }
});

it('has a line here for each key of the table', () => {
  const named = ({ key, ctrl, shift }: (typeof KEY_TABLE)[number]) =>
    [...(ctrl ? ['Control'] : []), ...(shift ? ['Shift'] : []), key === ' ' ? 'Space' : key].join('+');
  const tried = [...KEYS.map(([, keys]) => keys), 'PageUp', 'PageDown', 'Shift+PageUp', 'Shift+PageDown'];
  expect(KEY_TABLE.map(named).filter((keys) => !tried.includes(keys))).toEqual([]);
});

it('stays inside the tab at its edges', async () => {
  const corner = `${columns}${rows}`;
  const [left, above] = [`${String.fromCharCode(63 + long.columnCount)}${rows}`, `${columns}${rows - 1}`];
  await window.select(corner);
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft']) await window.page.keyboard.press(key);
  await expect.poll(window.place).toBe(left);
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowUp']) await window.page.keyboard.press(key);
  await expect.poll(window.place).toBe(above);
  await window.select('A3');
  for (const key of ['ArrowLeft', 'ArrowDown']) await window.page.keyboard.press(key);
  await expect.poll(window.place).toBe('A4');
});

it('goes on from where the selection was extended to', async () => {
  await window.select('E5');
  for (const keys of ['Shift+Home', 'Shift+End']) await window.page.keyboard.press(keys);
  await expect.poll(window.place).toBe('E5:J5');
});

it('turns pages by what is before the eyes, and back', async () => {
  const row = async () => Number(/\d+$/.exec(await window.place())?.[0]);
  await window.select('E5');
  await window.page.keyboard.press('PageDown');
  await expect.poll(row).toBeGreaterThan(15);
  const below = await row();
  await window.page.keyboard.press('PageUp');
  await expect.poll(window.place).toBe('E5');
  await window.page.keyboard.press('Shift+PageDown');
  await expect.poll(window.place).toBe(`E5:E${below}`);
  await window.page.keyboard.press('Shift+PageUp');
  await expect.poll(window.place).toBe('E5');
});

it('keeps what was typed, and goes up with Shift+Enter, to the left with Shift+Tab', async () => {
  for (const [keys, text, to] of [
    ['Shift+Enter', '3', 'G4'],
    ['Shift+Tab', '4', 'F5'],
  ] as const) {
    await window.select('G5');
    await window.page.keyboard.type(text);
    await window.editing(true);
    await window.page.keyboard.press(keys);
    await expect.poll(window.place).toBe(to);
    await expect.poll(() => long.cells[4]?.[6]?.value).toBe(Number(text));
  }
});

it('has no error of the page', () => {
  expect(window.errors).toEqual([]);
});
