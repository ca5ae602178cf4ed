// Every service call is slow on Google: one read a tab, one value write an output, whatever the number of rows.
import { describe, expect, it } from 'vitest';
import { fullBook, largeBook } from '../../support/books/large-books';
import { JULY_DATE, phraeBook, runCounted } from '../../support/books/office';

const DISTRICT_TABS = 9;
/** Settings, registry and the district tabs. */
const TABS = 2 + DISTRICT_TABS;
const VALUE_READS = [
  'Range.getValues',
  'Range.getValue',
  'Range.getDisplayValues',
  'Range.getDisplayValue',
  'Range.getFormulas',
  'Range.getFormula',
];
const VALUE_WRITES = ['Range.setValues', 'Range.setValue', 'Range.setFormulas', 'Range.setFormula', 'Sheet.appendRow'];

const sum = (calls: Map<string, number>, names: readonly string[]) =>
  names.reduce((total, name) => total + (calls.get(name) ?? 0), 0);

describe.each(['validate', 'evidence', 'funds', 'summary'])('%s, with evidence and funds of 340 LAOs', (command) => {
  it('reads each tab once and writes its output once', () => {
    const { calls } = runCounted(fullBook(DISTRICT_TABS), command, { round: JULY_DATE }).host;
    expect(sum(calls, VALUE_READS)).toBe(TABS);
    expect(sum(calls, VALUE_WRITES)).toBe(1);
  });
});

describe.each(['validate', 'summary', 'comparison', 'completeness', 'targets', 'outlook', 'propose-targets'])(
  '%s',
  (command) => {
    it('reads each tab once and writes its output once', () => {
      const { calls } = runCounted(phraeBook(), command, { round: JULY_DATE }).host;
      expect(sum(calls, VALUE_READS)).toBe(TABS);
      expect(sum(calls, VALUE_WRITES)).toBe(1);
    });

    it('does so for 340 LAOs too', () => {
      const { calls } = runCounted(largeBook(DISTRICT_TABS), command, { round: JULY_DATE }).host;
      expect(sum(calls, VALUE_READS)).toBe(TABS);
      expect(sum(calls, VALUE_WRITES)).toBe(1);
    });
  },
);
describe.each(['summary', 'comparison', 'targets', 'memo'])('printing the form %s', (form) => {
  it('reads each tab once, the template of the memo too, and writes nothing', () => {
    const { calls } = runCounted(largeBook(DISTRICT_TABS), 'print', { form, round: JULY_DATE }).host;
    expect(sum(calls, VALUE_READS)).toBe(form === 'memo' ? TABS + 1 : TABS);
    expect(sum(calls, VALUE_WRITES)).toBe(0);
    expect(calls.get('LockService.getDocumentLock')).toBeUndefined();
  });
});

describe('closing a round', () => {
  const CLOSING = { round: JULY_DATE, now: '2556-07-05T10:00' };
  const total = (calls: Map<string, number>) => sum(calls, [...calls.keys()]);
  const OUTPUTS = 6;
  const LEDGER = 1;

  it('takes at most 616 calls in 9 districts, however many LAOs there are, with one write of the ledger and one protection a tab', () => {
    const made = [phraeBook(), largeBook(DISTRICT_TABS)].map((book) => runCounted(book, 'close-round', CLOSING).host);
    const [phrae, large] = made.map(({ calls }) => total(calls)) as [number, number];
    expect(phrae).toBeLessThanOrEqual(616);
    expect(large).toBeLessThanOrEqual(phrae);
    for (const { calls } of made) {
      expect(calls.get('Range.protect')).toBe(DISTRICT_TABS);
      // The ledger's own tab is made, and written to; the board is new, and linked from the tab that says how to begin.
      expect(sum(calls, VALUE_WRITES)).toBe(OUTPUTS + LEDGER + 1 + 1);
    }
  });

  it('and opening it again at most 325; once its columns are kept, validation and building ask nothing of them', () => {
    const book = phraeBook();
    const before = total(runCounted(book, 'validate', CLOSING).host.calls);
    runCounted(book, 'close-round', CLOSING);
    const { calls } = runCounted(book, 'validate', CLOSING).host;
    expect(calls.has('Protection.getRange')).toBe(false);
    // The ledger is read, there are two tabs and a mark more, and the board is renewed.
    expect(total(calls)).toBeLessThanOrEqual(before + 20 + 30);
    const again = { ...CLOSING, until: '2556-07-09', reason: 'แก้ตามหนังสือ' };
    expect(total(runCounted(book, 'reopen', again).host.calls)).toBeLessThanOrEqual(325);
  });
});
