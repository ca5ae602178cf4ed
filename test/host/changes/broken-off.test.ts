// An import that is broken off at any call, or between whose calls somebody types: nothing that was typed is lost, and the same code goes on with it.
import { beforeAll, describe, expect, it } from 'vitest';
import { addOnFor, callCommand, type Outcome } from '../../../local/office.ts';
import { insertRows } from '../../../local/workbook/structure.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { LONG_CLERK, OWNER, run, setUpBook, tab, type } from '../../support/books/office';
import { listOf, takeBack, typedOn } from '../../support/changes/lists';

const NOW = '2556-07-03T09:00';
/** Below each other in three rows of ลอง stand two LAOs and a third; the first and the last are brought in. */
const ROSTER = listOf(
  ['district', 'type', 'name', 'target', '2556-04-01'],
  ['ลอง', 'municipality', 'ทต.บ้านปิน', 'main', 2],
  ['ลอง', 'SAO', 'อบต.ปากกาง', 'main', 1],
  ['ลอง', 'SAO', 'อบต.หัวทุ่ง', 'main', 1],
  ['สอง', 'SAO', 'อบต.เตาปูน', 'secondary', 3],
);
const LIST = listOf(
  ['อำเภอ', 'ชื่อ อปท.', 'รอบ 1 ก.ค. 2556', 'มิ.ย. 56'],
  ['ลอง', 'ทต.บ้านปิน', 4, 2],
  ['ลอง', 'อบต.ปากกาง', 3, 1],
  ['สอง', 'อบต.เตาปูน', 2, 5],
);

let start: Workbook;
let options: Record<string, unknown>;
let calls: string[];
let whole: Workbook;

function callsOf(
  book: Workbook,
  command: string,
  given: object,
  disturb?: (name: string, nth: number) => void,
): string[] {
  const names: string[] = [];
  const addOn = addOnFor(book, OWNER);
  addOn.host.beforeCall = (name) => {
    names.push(name);
    disturb?.(name, names.length);
  };
  addOn.call('runCommand', [command, given]);
  return names;
}

beforeAll(() => {
  start = setUpBook({ province: 'แพร่', year: 2556, editors: `ลอง=${LONG_CLERK}`, roster: ROSTER });
  run(start, 'hand-in', { district: 'ลอง', round: '2556-06-01', reason: 'ทดลอง', now: NOW });
  options = { now: NOW, list: LIST };
  options = { ...options, confirm: run(start, 'import', options).confirm };
  whole = structuredClone(start);
  calls = callsOf(whole, 'import', options);
});

const entriesOf = (book: Workbook) =>
  (run(book, 'ledger') as { entries: { act: string }[] }).entries.map(({ act }) => act);

describe('an import that is broken off', () => {
  it('is gone with by the same code from any call on, and told of once', () => {
    expect(calls.length).toBeGreaterThan(20);
    for (let nth = 1; nth <= calls.length; nth += 1) {
      const book = structuredClone(start);
      const where = `at call ${nth}, ${calls[nth - 1]}`;
      const addOn = addOnFor(book, OWNER);
      addOn.host.failCall(null, nth);
      try {
        addOn.call('runCommand', ['import', options]);
      } catch {
        // As a service fails.
      }
      const again = callCommand(book, OWNER, 'import', options);
      expect(again.done, `${where}: ${again.message}`).toBe(true);
      expect(typedOn(book), where).toEqual(typedOn(whole));
      expect(entriesOf(book), where).toEqual(entriesOf(whole));
      takeBack(book);
      expect(typedOn(book), where).toEqual(typedOn(start));
    }
  });
});

describe('while an import runs', () => {
  it('what somebody types stays, in the cells that it would write and in those between', () => {
    const judged = { kept: 0, written: 0 };
    for (let nth = 1; nth <= calls.length; nth += 1) {
      const book = structuredClone(start);
      callsOf(book, 'import', options, (_, at) => {
        if (at !== nth) return;
        type(book, tab(book, 'ลอง'), 'F4', '5', LONG_CLERK);
        type(book, tab(book, 'ลอง'), 'F5', '1', LONG_CLERK);
      });
      const where = `before call ${nth}, ${calls[nth - 1]}`;
      const { cells } = tab(book, 'ลอง');
      expect(cells[4]?.[5]?.value, where).toBe(1);
      const value = cells[3]?.[5]?.value;
      judged[value === 5 ? 'kept' : 'written'] += 1;
      // Between the last look and the write nobody can be told from nobody: one call, as everywhere.
      expect([5, 3], where).toContain(value);
    }
    expect(judged.kept).toBeGreaterThan(judged.written);
  });

  it('rows that move take their cells with them, but between the last look and the write', () => {
    const isWrite = (name: string | undefined) => name?.startsWith('Range.setValues') === true;
    const moments = calls.map((_, index) => index + 1).filter((nth) => !isWrite(calls[nth - 1]));
    expect(moments.length).toBeGreaterThan(calls.length - 12);
    for (const nth of moments) {
      const book = structuredClone(start);
      callsOf(book, 'import', options, (_, at) => {
        if (at === nth) insertRows(book, tab(book, 'ลอง'), 2, 1);
      });
      const where = `before call ${nth}, ${calls[nth - 1]}`;
      const rows = (typedOn(book).ลอง as unknown[][]).filter((row) => row[1]);
      const expected = (typedOn(whole).ลอง as unknown[][]).filter((row) => row[1]);
      const before = (typedOn(start).ลอง as unknown[][]).filter((row) => row[1]);
      rows.forEach((row, index) => {
        for (const column of [4, 5])
          expect([expected[index]?.[column], before[index]?.[column]], `${where}: ${row[1]}`).toContainEqual(
            row[column],
          );
      });
    }
  });
});

describe('its calls', () => {
  it('are few, and no more for more rows of a district', () => {
    expect(calls.length).toBeLessThan(200);
    const outcome = addOnFor(structuredClone(start), OWNER);
    outcome.call('runCommand', ['import', { now: NOW, list: LIST }]) as Outcome;
    expect([...outcome.host.calls.values()].reduce((sum, count) => sum + count, 0)).toBeLessThan(90);
  });
});
