// When Google fails in the middle: an output is the old one or the new one, and what districts typed stays.
import { describe, expect, it } from 'vitest';
import { addOnFor, type Outcome } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { OWNER, phraeBook, run, runCounted, tab, type } from '../../support/books/office';

const OUTPUT = 'สรุปจังหวัด';
const values = (book: Workbook, name: string) =>
  tab(book, name).cells.map((row) => (row ?? []).map((cell) => cell?.value ?? null));
/** Each run says when it built it. */
const withoutTime = (rows: unknown[][]) => rows.filter(([first]) => !String(first).startsWith('สร้างเมื่อ'));

function older(): Workbook {
  const book = phraeBook();
  run(book, 'summary', { round: '2556-06-01' });
  return book;
}

describe('a service call that fails', () => {
  it('leaves the output old or new, whichever call it was, and the districts as they were', () => {
    const started = older();
    const old = withoutTime(values(started, OUTPUT));
    const finished = structuredClone(started);
    const { host } = runCounted(finished, 'summary', { round: '2556-07-01' });
    const fresh = withoutTime(values(finished, OUTPUT));
    const calls = [...host.calls.values()].reduce((sum, count) => sum + count, 0);
    expect(fresh).not.toEqual(old);
    const seenStates = new Set<string>();
    const step = Math.ceil(calls / 60);
    // The values come last but for the workbook's marks and the lock.
    for (const nth of [...Array.from({ length: Math.ceil(calls / step) }, (_, index) => 1 + index * step), calls]) {
      const book = structuredClone(started);
      const addOn = addOnFor(book, OWNER);
      addOn.host.failCall(null, nth);
      expect(() => addOn.call('runCommand', ['summary', { round: '2556-07-01' }])).toThrow(
        /Service Spreadsheets failed/,
      );
      const now = JSON.stringify(withoutTime(values(book, OUTPUT)));
      expect([JSON.stringify(old), JSON.stringify(fresh)]).toContain(now);
      seenStates.add(now === JSON.stringify(old) ? 'old' : 'new');
      expect(values(book, 'ลอง')).toEqual(values(started, 'ลอง'));
    }
    expect([...seenStates].sort()).toEqual(['new', 'old']);
  });
});

describe('a workbook that is not as it should be', () => {
  const refused = (book: Workbook, command = 'summary') =>
    addOnFor(book, OWNER).call('runCommand', [command, {}]) as Outcome & { done: false };

  it('without settings: one plain sentence', () => {
    const book = phraeBook();
    book.sheets = book.sheets.filter(({ name }) => name !== 'การตั้งค่า');
    expect(refused(book)).toMatchObject({ done: false, code: 'no-settings' });
    expect(refused(book).message).toContain('ตั้งค่าสเปรดชีต');
  });

  it.each([
    ['B4', 'ปีนี้', 'B4'],
    ['B5', '120', 'B5'],
    ['D4', 'เมื่อวาน', 'D4'],
    ['D4', "'1 เม.ย. 2556", 'D4'],
    ['J4', 'ไม่มีอีเมล', 'J4'],
  ])('with %s = %s: refused by its cell, and set-up is refused too before it writes', (cell, text, named) => {
    const book = phraeBook();
    type(book, tab(book, 'การตั้งค่า'), cell, text);
    const before = structuredClone(book.sheets);
    for (const command of ['summary', 'set-up']) {
      const outcome = refused(book, command);
      expect(outcome).toMatchObject({ done: false, code: 'setting-wrong' });
      expect(outcome.message).toContain(named);
    }
    expect(book.sheets).toEqual(before);
  });

  it('reads settings in Thai digits', () => {
    const book = phraeBook();
    type(book, tab(book, 'การตั้งค่า'), 'B8', '๘๐');
    expect(run(book, 'targets').passed).toMatchObject({ aimed: 67 });
  });
});
