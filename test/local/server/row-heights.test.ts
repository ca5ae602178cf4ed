// How high a row is made for a wrapped text: as many lines as its words need.
import { expect, it } from 'vitest';
import { DEFAULT_HEIGHT, heightsOf } from '../../../local/server/looks/row-heights.ts';
import { changeCell } from '../../../local/workbook/cells.ts';
import { emptyBook } from '../../support/books/office';

/** Of a cell with room for ten letters. */
function heightOf(text: string): number {
  const [sheet] = emptyBook().sheets;
  if (!sheet) throw new Error('A workbook has a sheet.');
  sheet.columnWidths[0] = 72;
  changeCell(sheet, 0, 0, { value: text, style: { wrap: 'WRAP' } });
  return heightsOf(sheet).get(0) ?? DEFAULT_HEIGHT;
}

const lines = (count: number) => DEFAULT_HEIGHT + (count - 1) * 18;

it.each([
  ['หมายเหตุ', 1],
  ['หนึ่ง\nสอง', 2],
  // Three words of six letters: two lines would do if a line could end inside a word.
  ['รายงานรายงานรายงาน', 3],
  ['abcdefghij klm', 2],
  ['abcdefghijklmnopqrstuvwxyz', 3],
  ['abcdefghij          ', 1],
])('%j needs %i lines', (text, count) => expect(heightOf(text)).toBe(lines(count)));
