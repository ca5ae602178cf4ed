// The language of menu and pages is a mark on the spreadsheet: it follows the settings, and whoever may not write it is not kept from anything.
import { describe, expect, it } from 'vitest';
import { addOnFor } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { columnOf, LONG_CLERK, OWNER, phraeBook, rowOf, run, tab, type } from '../../support/books/office';

const KEY = 'khanton.language';
const VISITOR = 'visitor@example.go.th';
const marks = (book: Workbook) => book.metadata.filter(({ key }) => key === KEY).map(({ value }) => value);

function opened(book: Workbook, user = OWNER): string | null | undefined {
  const addOn = addOnFor(book, user);
  addOn.open();
  return addOn.host.menus[0]?.title;
}

function panelTitle(book: Workbook, user = OWNER): string | null | undefined {
  const addOn = addOnFor(book, user);
  addOn.call('openPage', ['panel']);
  return addOn.host.sidebar?.title;
}

const panelState = (book: Workbook, user = OWNER) =>
  addOnFor(book, user).call('panelState', [null]) as { done: boolean; language: string };

function choose(book: Workbook, language: string): Workbook {
  const settings = tab(book, 'การตั้งค่า');
  expect(columnOf(settings, 'ค่า')).toBe(1);
  type(book, settings, `B${rowOf(settings, 'ภาษา') + 1}`, language);
  return book;
}

describe('the language of the menu', () => {
  it('is marked when a workbook is set up', () => {
    expect(marks(phraeBook())).toEqual(['th']);
  });

  it.each([
    ['a command', (book: Workbook) => void run(book, 'summary')],
    ['the panel', (book: Workbook) => void panelState(book)],
    ['a clerk’s panel', (book: Workbook) => void panelState(book, LONG_CLERK)],
    ['the overview', (book: Workbook) => void addOnFor(book, OWNER).call('overviewState', [null])],
    ['setting up again', (book: Workbook) => void run(book, 'set-up')],
    ['a printed form', (book: Workbook) => void run(book, 'print', { form: 'summary' })],
  ])('follows a setting that was changed after %s', (_, happens) => {
    const book = choose(phraeBook(), 'en');
    expect(opened(book)).toBe('ขั้นตอน');
    happens(book);
    expect(marks(book)).toEqual(['en']);
    expect(opened(book)).toBe('Khanton');
    expect(panelTitle(book)).not.toMatch(/[ก-๙]/);
    happens(choose(book, 'th'));
    expect(opened(book)).toBe('ขั้นตอน');
  });

  it('is read from the settings where there is no mark, and where two differ', () => {
    const book = choose(phraeBook(), 'en');
    book.metadata = book.metadata.filter(({ key }) => key !== KEY);
    expect(opened(book)).toBe('Khanton');
    expect(panelTitle(book)).not.toMatch(/[ก-๙]/);
    for (const value of ['th', 'en'])
      book.metadata.push({ id: book.nextId++, key: KEY, value, visibility: 'DOCUMENT' });
    expect(opened(book)).toBe('Khanton');
    run(book, 'summary');
    expect(marks(book)).toEqual(['en', 'en']);
  });

  it.each(['', 'de', 'TH'])('is read from the settings where the mark says %j', (value) => {
    const book = choose(phraeBook(), 'en');
    for (const mark of book.metadata.filter(({ key }) => key === KEY)) mark.value = value;
    expect(opened(book)).toBe('Khanton');
  });

  it('who may only look is answered in the language of the settings, and the mark stays', () => {
    const book = choose(phraeBook(), 'en');
    book.viewers.push(VISITOR);
    expect(panelState(book, VISITOR)).toMatchObject({ done: true, language: 'en' });
    expect(marks(book)).toEqual(['th']);
    expect(opened(book, VISITOR)).toBe('ขั้นตอน');
  });
});
