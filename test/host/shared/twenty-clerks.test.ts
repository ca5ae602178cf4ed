// Twenty clerks type between any two service calls of a command: each cell holds what was typed last, and an output is no newer than it says.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addOnFor, callCommand, type Outcome } from '../../../local/office.ts';
import { cellAt } from '../../../local/workbook/cells.ts';
import { typeInto } from '../../../local/workbook/typing/edits.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { OWNER, setUpBook, tab } from '../../support/books/office';
import { EVERYTHING } from '../../support/books/small-province';
import { runs } from '../../support/chance';

const MINUTE = 60_000;
/** 08:00 in Thailand. */
const START = Date.parse('2013-07-03T01:00:00Z');

/** Each has one cell: the six rounds of the three LAOs, and two remarks. */
const CLERKS = Array.from({ length: 20 }, (_, clerk) => {
  const [district, row] = [
    ['ลอง', 2],
    ['ลอง', 3],
    ['สอง', 2],
  ][clerk % 3] as [string, number];
  return { district, row, column: clerk < 18 ? 2 + Math.floor(clerk / 3) : 9 };
});

const anySchedule = fc.array(
  fc.record({
    /** Before which call, of as many as there are. */
    moment: fc.double({ min: 0, max: 1, noNaN: true }),
    clerk: fc.nat(CLERKS.length - 1),
    text: fc.constantFrom('0', '1', '2', '3', '4', '5', 'ขั้น 4', 'ผ่าน', '๓'),
  }),
  { minLength: 20, maxLength: 40 },
);

const anyCommand = fc.constantFrom('validate', 'summary', 'set-up', 'take-targets');

const start = setUpBook(EVERYTHING);
const confirm = (callCommand(structuredClone(start), OWNER, 'take-targets', {}) as { confirm?: string }).confirm;
const optionsOf = (command: string) => (command === 'take-targets' ? { confirm } : {});

/** Each call takes a minute. */
function runWith(book: Workbook, command: string, beforeCall: (nth: number, name: string) => void) {
  let calls = 0;
  const addOn = addOnFor(book, OWNER, 'FULL', { now: () => START + calls * MINUTE });
  addOn.host.beforeCall = (name) => {
    calls += 1;
    beforeCall(calls, name);
  };
  const outcome = addOn.call('runCommand', [command, optionsOf(command)]) as Outcome;
  return { outcome, calls };
}

const usual = new Map<string, number>();

function callsOf(command: string): number {
  const known = usual.get(command) ?? runWith(structuredClone(start), command, () => undefined).calls;
  usual.set(command, known);
  return known;
}

/** When an output says that it was built, in minutes from the start; null where it does not. */
function builtAt(book: Workbook, name: string | null): number | null {
  const cells = book.sheets.find((sheet) => sheet.name === name)?.cells.flat() ?? [];
  for (const cell of cells) {
    const [, hours, minutes] = /สร้างเมื่อ .* เวลา (\d+)[.:](\d+) น\./.exec(String(cell?.value ?? '')) ?? [];
    if (hours !== undefined) return Number(hours) * 60 + Number(minutes) - 8 * 60;
  }
  return null;
}

it('nothing that was typed is lost, and what an output has not seen was typed after it says it was built', () => {
  let told = 0;
  const property = fc.property(anyCommand, anySchedule, (command, schedule) => {
    const book = structuredClone(start);
    const length = callsOf(command);
    const typed = new Map<number, string>();
    let firstRead: number | null = null;
    const events = schedule.map((event) => ({ ...event, nth: 1 + Math.floor(event.moment * length) }));
    const { outcome } = runWith(book, command, (nth, name) => {
      if (name === 'Range.getValues') firstRead ??= nth;
      for (const { clerk, text } of events.filter((event) => event.nth === nth)) {
        const { district, row, column } = CLERKS[clerk] as (typeof CLERKS)[number];
        typeInto(book, OWNER, tab(book, district).id, row, column, text);
        typed.set(clerk, text);
      }
    });
    expect(outcome.message).toMatch(/[ก-๙]/);
    for (const [clerk, text] of typed) {
      const { district, row, column } = CLERKS[clerk] as (typeof CLERKS)[number];
      expect(String(cellAt(tab(book, district), row, column)?.value), `${command}, clerk ${clerk}`).toBe(text);
    }
    const built = outcome.done ? builtAt(book, outcome.tab) : null;
    if (built === null) return;
    told += 1;
    expect(built).toBeLessThanOrEqual(firstRead ?? 0);
  });
  fc.assert(property, { numRuns: runs(30) });
  expect(told).toBeGreaterThan(0);
});
