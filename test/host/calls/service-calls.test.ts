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
