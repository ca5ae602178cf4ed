// Whether a file's formulas are calculated again when it is read: only where their values may not hold any more.
import { expect, it } from 'vitest';
import { calculatedMark } from '../../../local/calculate/calculation-key.ts';
import { markCalculated, recalculate, recalculationOf } from '../../../local/office.ts';
import { changeCell } from '../../../local/workbook/cells.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { readXlsx, writeXlsx } from '../../../local/xlsx.ts';
import { phraeBook, tab } from '../../support/books/office';

const standing = (book: Workbook) => tab(book, 'ลอง').cells[2]?.findIndex((cell) => cell?.formula !== undefined) ?? -1;
const shown = (book: Workbook) => tab(book, 'ลอง').cells[2]?.[standing(book)]?.value;

/** A calculated book, with a value at a formula that it does not come to: it shows whether the formula was calculated. */
async function bookWithWrongValue(): Promise<Workbook> {
  const book = phraeBook();
  await recalculate(book);
  changeCell(tab(book, 'ลอง'), 2, standing(book), { value: 'not calculated' });
  return book;
}

async function rightValue(): Promise<unknown> {
  const book = phraeBook();
  await recalculate(book);
  return shown(book);
}

async function readAgain(book: Workbook): Promise<Workbook> {
  const read = await readXlsx(await writeXlsx(book));
  await recalculate(read, recalculationOf(read));
  return read;
}

it('what was calculated here and is as it was is trusted', async () => {
  const book = await bookWithWrongValue();
  markCalculated(book);
  expect(shown(await readAgain(book))).toBe('not calculated');
});

it('what says nothing of being calculated is calculated', async () => {
  expect(shown(await readAgain(await bookWithWrongValue()))).toBe(await rightValue());
});

it('what another program changed is calculated', async () => {
  const book = await bookWithWrongValue();
  markCalculated(book);
  changeCell(tab(book, 'สอง'), 2, 3, { value: 'typed elsewhere' });
  expect(shown(await readAgain(book))).toBe(await rightValue());
});

it('what another add-on calculated is calculated', async () => {
  const book = await bookWithWrongValue();
  book.calculated = calculatedMark(book, 'another add-on');
  expect(shown(await readAgain(book))).toBe(await rightValue());
});
