// A typed form checked by the built bundle: as a file's text, and pasted into the tab that set-up makes.
import { describe, expect, it } from 'vitest';
import { callCommand } from '../../../local/office.ts';
import { deleteSheet } from '../../../local/workbook/structure.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { JULY_DATE, LONG_CLERK, OWNER, phraeBook, run, runCounted, seen, tab, type } from '../../support/books/office';
import { MISPRINTS, PUBLISHED_TEXT } from '../../support/provinces/published';

const PASTE = 'วางแบบที่จัดทำเอง';
const OUTPUT = 'ตรวจทานแบบที่จัดทำเอง';
const JULY = { round: JULY_DATE };
const TWO = MISPRINTS.map((cell) => ({ ...cell, reasons: ['differs-from-lists', 'row-does-not-add-up'] }));

/** Types the form cell by cell, from A3 unless said. */
function paste(book: Workbook, text: string, firstRow = 3, user = OWNER): void {
  for (const [row, line] of text.trimEnd().split(/\r?\n/).entries())
    for (const [column, cell] of line.split('\t').entries())
      type(book, tab(book, PASTE), `${'ABCDEFGHIJKLMNOP'[column]}${firstRow + row}`, cell, user);
}

const refused = (book: Workbook, options: Record<string, unknown>) => {
  const before = structuredClone(book.sheets);
  const outcome = callCommand(book, OWNER, 'check-form', options);
  expect(book.sheets).toEqual(before);
  expect(outcome).toMatchObject({ done: false, wrongCall: false });
  return outcome as typeof outcome & { done: false };
};

describe('the published form', () => {
  it('as text has exactly two wrong cells, and the output says so', () => {
    const book = phraeBook();
    const result = run(book, 'check-form', { ...JULY, form: PUBLISHED_TEXT });
    expect(result).toEqual({ command: 'check-form', round: '2013-07-01', cells: TWO });
    expect(['B6', 'C6', 'D6', 'E6'].map((cell) => seen(tab(book, OUTPUT), cell))).toEqual([
      'เด่นชัย',
      'เทศบาล ขั้น 3',
      '2',
      '1',
    ]);
    expect(seen(tab(book, OUTPUT), 'B8')).toBe('');
  });

  it('as text of a PDF, where spaces alone part the figures, has the same two', () => {
    const form = PUBLISHED_TEXT.replaceAll('\t', ' ');
    expect(run(phraeBook(), 'check-form', { ...JULY, form }).cells).toEqual(TWO);
  });

  it.each([
    ['a figure less', (text: string) => text.replace(/^(เด่นชัย \S+ \S+) -/m, '$1'), '5'],
    ['both types the other way round', (text: string) => `อำเภอ อบต. (แห่ง) เทศบาล (แห่ง)\n${text}`, '1'],
  ])('as such with %s is refused by its line', (_, spoilt, row) => {
    const { code, message } = refused(phraeBook(), { ...JULY, form: spoilt(PUBLISHED_TEXT.replaceAll('\t', ' ')) });
    expect([code, message]).toEqual(['form-spaces', expect.stringContaining(`บรรทัด ${row} `)]);
  });

  it.each([1, 3])('pasted into its tab from row %d has the same two, with links to the cells', (row) => {
    const book = phraeBook();
    paste(book, PUBLISHED_TEXT, row, LONG_CLERK);
    expect(run(book, 'check-form', JULY).cells).toEqual(TWO);
    const links = tab(book, OUTPUT).cells.flatMap((cells) => (cells ?? []).flatMap((cell) => cell?.formula ?? []));
    expect(links.map((link) => /range=(\w+)/.exec(link)?.[1])).toEqual([`F${row + 4}`, `F${row + 10}`]);
  });

  it('reads each tab once and writes its output once', () => {
    const book = phraeBook();
    paste(book, PUBLISHED_TEXT);
    const { calls } = runCounted(book, 'check-form', JULY).host;
    expect([calls.get('Range.getValues'), calls.get('Range.setValues')]).toEqual([12, 1]);
  });

  it('is left as it was pasted', () => {
    const book = phraeBook();
    paste(book, PUBLISHED_TEXT);
    const before = structuredClone(tab(book, PASTE));
    run(book, 'check-form', JULY);
    run(book, 'set-up');
    expect(tab(book, PASTE)).toEqual(before);
  });
});

describe('hostile text in a form', () => {
  it('stays text in the output', () => {
    const book = phraeBook();
    const form = PUBLISHED_TEXT.replace('ลอง\t5', '=1+1\t=IMPORTXML("http://x","//a")').replace('\tสอง', '\t<b>');
    expect(run(book, 'check-form', { ...JULY, form }).cells).toContainEqual(
      expect.objectContaining({ printed: '=1+1', reasons: ['unknown-line'] }),
    );
    const cells = tab(book, OUTPUT).cells.flatMap((row) => row ?? []);
    expect(cells.filter((cell) => cell?.formula)).toEqual([]);
    expect(cells.map((cell) => cell?.value)).toContain('=1+1');
  });
});

describe('a form that cannot be checked is refused, and nothing is changed', () => {
  it('nothing pasted yet', () => {
    const { code, message } = refused(phraeBook(), {});
    expect(code).toBe('form-not-pasted');
    expect(message).toContain(PASTE);
  });

  it('no tab to paste into', () => {
    const book = phraeBook();
    deleteSheet(book, tab(book, PASTE));
    expect(refused(book, {}).code).toBe('no-form-tab');
    expect(run(book, 'set-up')).toMatchObject({ addedTabs: [PASTE] });
  });

  it('text without any district', () => {
    expect(refused(phraeBook(), { form: 'ไม่ใช่แบบ\t1' }).code).toBe('form-without-lines');
  });

  it('a header that lacks a column, by its line', () => {
    const { code, message } = refused(phraeBook(), { form: PUBLISHED_TEXT.replace('\tSAO_step5', '') });
    expect(code).toBe('form-header');
    expect(message).toMatch(/บรรทัด 1.*SAO_step5/);
  });
});
