// The index of the tabs says what the tabs' own marks say, or it is not believed: whatever people did to the tabs.
import { describe, expect, it } from 'vitest';
import { addOnFor } from '../../../local/office.ts';
import { newSheet } from '../../../local/workbook/cells.ts';
import { deleteSheet, duplicateSheet, insertSheet, moveSheet, renameSheet } from '../../../local/workbook/structure.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { findings, JULY_DATE, LONG_CLERK, OWNER, phraeBook, run, runCounted, tab } from '../../support/books/office';

const KEY = 'khanton.tabs';
const indexOf = (book: Workbook) => book.metadata.filter(({ key }) => key === KEY);
const readsOwnMarks = (book: Workbook) =>
  runCounted(structuredClone(book), 'export').host.calls.has('DeveloperMetadata.getLocation');

/** The same workbook before there was an index. */
function withoutIndex(book: Workbook): Workbook {
  return { ...structuredClone(book), metadata: book.metadata.filter(({ key }) => key !== KEY) };
}

const DOINGS: [string, (book: Workbook) => void][] = [
  ['renamed', (book) => renameSheet(book, tab(book, 'ลอง'), 'อ.ลอง')],
  ['copied', (book) => void duplicateSheet(book, tab(book, 'ลอง'), 'สำเนาของ ลอง')],
  ['deleted', (book) => deleteSheet(book, tab(book, 'สอง'))],
  ['moved', (book) => moveSheet(book, tab(book, 'ลอง'), 0)],
  ['of somebody’s own', (book) => insertSheet(book, newSheet(book, 'ของฉัน'), 2)],
  [
    'that changed their names with each other',
    (book) => {
      const [one, other] = [tab(book, 'ลอง'), tab(book, 'สอง')];
      renameSheet(book, one, 'ชั่วคราว');
      renameSheet(book, other, 'ลอง');
      renameSheet(book, one, 'สอง');
    },
  ],
  [
    'copied, and the first one deleted',
    (book) => {
      duplicateSheet(book, tab(book, 'ลอง'), 'ลอง ใหม่');
      deleteSheet(book, tab(book, 'ลอง'));
    },
  ],
  [
    'whose output lost its name to another tab',
    (book) => {
      renameSheet(book, tab(book, 'สรุปจังหวัด'), 'สรุปเก่า');
      insertSheet(book, newSheet(book, 'สรุปจังหวัด'), 1);
    },
  ],
];

describe('tabs', () => {
  it.each(DOINGS)('%s are known as before there was an index', (_, happens) => {
    const book = phraeBook();
    happens(book);
    const old = withoutIndex(book);
    expect(findings(structuredClone(book))).toEqual(findings(structuredClone(old)));
    const built = (each: Workbook) => {
      run(each, 'summary', { round: JULY_DATE });
      return each.sheets.map(({ id, name, cells }) => [id, name, cells.length]);
    };
    expect(built(book)).toEqual(built(old));
  });

  it.each(DOINGS)('%s are in the index after the next command', (_, happens) => {
    const book = phraeBook();
    expect(readsOwnMarks(book)).toBe(false);
    happens(book);
    run(book, 'summary', { round: JULY_DATE });
    expect(indexOf(book)).toHaveLength(1);
    expect(readsOwnMarks(book)).toBe(false);
    expect(findings(structuredClone(book))).toEqual(findings(withoutIndex(book)));
  });

  it.each(['', 'null', '[]', '{', '{"1":2}'])('an index that says %j is not believed, and made anew', (value) => {
    const book = phraeBook();
    for (const mark of indexOf(book)) mark.value = value;
    expect(findings(structuredClone(book))).toEqual(findings(phraeBook()));
    run(book, 'summary', { round: JULY_DATE });
    expect(readsOwnMarks(book)).toBe(false);
  });

  it('two indexes that differ are not believed, and both brought up to date', () => {
    const book = phraeBook();
    const [mark] = indexOf(book);
    if (!mark) throw new Error('no index');
    book.metadata.push({ ...mark, id: book.nextId++, value: '{}' });
    expect(readsOwnMarks(book)).toBe(true);
    run(book, 'summary', { round: JULY_DATE });
    expect(new Set(indexOf(book).map(({ value }) => value))).toHaveProperty('size', 1);
    expect(readsOwnMarks(book)).toBe(false);
  });

  it('a clerk who builds an output brings the index up to date too', () => {
    const book = phraeBook();
    renameSheet(book, tab(book, 'ลอง'), 'อ.ลอง');
    run(book, 'summary', { round: JULY_DATE }, LONG_CLERK);
    expect(readsOwnMarks(book)).toBe(false);
  });

  it('who may only look sees the state of a workbook whose index is old, and changes nothing', () => {
    const book = phraeBook();
    renameSheet(book, tab(book, 'ลอง'), 'อ.ลอง');
    book.viewers.push('visitor@example.go.th');
    const before = structuredClone(book);
    const state = addOnFor(book, 'visitor@example.go.th').call('panelState', [null]) as { done: boolean };
    expect(state.done).toBe(true);
    expect(book).toEqual(before);
    expect(addOnFor(book, OWNER).call('panelState', [null])).toMatchObject({ done: true });
  });
});
