// A file that another program saved has lost its metadata: tabs are then found by their names.
import { describe, expect, it } from 'vitest';
import { renameSheet } from '../../local/workbook/structure.ts';
import { findings, phraeBook, run, tab } from '../support/office';

function strippedBook() {
  const book = phraeBook();
  for (const marked of [book, ...book.sheets]) marked.metadata = [];
  return book;
}

describe('without metadata', () => {
  it('every tab is found by its name, and the month comes out the same', () => {
    const options = { round: '2556-07-01' };
    expect(run(strippedBook(), 'summary', options)).toEqual(run(phraeBook(), 'summary', options));
    expect(findings(strippedBook())).toEqual(findings(phraeBook()));
  });

  it('an output replaces the one of its name', () => {
    const book = strippedBook();
    const before = book.sheets.length;
    run(book, 'summary', { round: '2556-07-01' });
    expect(book.sheets).toHaveLength(before);
  });

  it('a renamed tab that has lost its mark is a finding that names the tab', () => {
    const book = strippedBook();
    renameSheet(book, tab(book, 'ลอง'), 'อ.ลอง');
    const broken = findings(book).filter(({ rule }) => rule === 'tab-broken');
    expect(broken.map(({ message }) => message.includes('"ลอง"'))).toEqual([true]);
  });
});
