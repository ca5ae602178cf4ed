// The office that all pictures are of: Phrae, three days before the report of July 2556 is due.
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { phraeBook, rowOf, run, tab, type } from '../books/office';

export const JULY = '2556-07-01';
/** 28 June 2556, nine o'clock in Thailand. */
export const NOW = Date.UTC(2013, 5, 28, 2);
const THEN = '2556-06-28T09:00';

const CLOSED = [
  ['2556-04-01', '2556-04-05T09:00'],
  ['2556-05-01', '2556-05-05T09:00'],
  ['2556-06-01', '2556-06-05T09:00'],
] as const;

/** What ลอง has typed so far: one step fell, one is none, one is missing. */
function unfinished(book: Workbook): void {
  const long = tab(book, 'ลอง');
  for (const [name, text] of [
    ['ทต.บ้านปิน', '2'],
    ['ทต.แม่ปาน', ''],
    ['ทต.ห้วยอ้อ', 'ผ่าน'],
  ] as const)
    type(book, long, `F${rowOf(long, name) + 1}`, text);
}

/** Rounds before it are closed; some districts have handed in, one was returned, one accepted. */
export function julyBook(): Workbook {
  const book = phraeBook();
  for (const [round, now] of CLOSED) run(book, 'close-round', { round, now });
  unfinished(book);
  const act = (command: string, district: string, more = {}) =>
    run(book, command, { district, round: JULY, now: THEN, ...more });
  for (const district of ['เด่นชัย', 'สอง', 'หนองม่วงไข่']) act('hand-in', district);
  act('return', 'สอง', { note: 'โปรดตรวจขั้นของ ทต.ห้วยหม้าย อีกครั้ง' });
  act('accept', 'หนองม่วงไข่');
  run(book, 'validate', { round: JULY, now: THEN });
  run(book, 'board', { now: THEN });
  book.name = 'phrae-2556';
  return book;
}

let made: Workbook | null = null;

/** Made once; each picture gets its own. */
export function aJulyBook(): Workbook {
  made ??= julyBook();
  return structuredClone(made);
}
