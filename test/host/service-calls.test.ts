// Every service call is slow on Google: one read a tab, one value write an output, whatever the number of rows.
import { describe, expect, it } from 'vitest';
import { manyLaos, rosterText } from '../support/many-laos';
import { emptyBook, JULY_DATE, phraeBook, run, runCounted } from '../support/office';

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

function largeBook() {
  const book = emptyBook();
  run(book, 'set-up', { province: 'ใหญ่', year: 2556, roster: rosterText(manyLaos(340, DISTRICT_TABS)) });
  return book;
}

/** With evidence and a fund in every row. */
function fullBook() {
  const book = emptyBook();
  const [header, ...lines] = rosterText(manyLaos(340, DISTRICT_TABS)).split('\n');
  const facts = lines.map(
    (line, index) => `${line}\t11111111\t${index + 1}\t${index % 7}\t1\t1\t\t${index}\t${index + 9}`,
  );
  const roster = [
    `${header}\titems\teligible\tinPlan\tagreed\tfundAtStart\tfounded\tmembersAtStart\tmembers:2556-07-01`,
    ...facts,
  ].join('\n');
  run(book, 'set-up', { province: 'ใหญ่', year: 2556, roster });
  return book;
}

describe.each(['validate', 'evidence', 'funds', 'summary'])('%s, with evidence and funds of 340 LAOs', (command) => {
  it('reads each tab once and writes its output once', () => {
    const { calls } = runCounted(fullBook(), command, { round: JULY_DATE }).host;
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
      const { calls } = runCounted(largeBook(), command, { round: JULY_DATE }).host;
      expect(sum(calls, VALUE_READS)).toBe(TABS);
      expect(sum(calls, VALUE_WRITES)).toBe(1);
    });
  },
);
describe.each(['summary', 'comparison', 'targets', 'memo'])('printing the form %s', (form) => {
  it('reads each tab once, the template of the memo too, and writes nothing', () => {
    const { calls } = runCounted(largeBook(), 'print', { form, round: JULY_DATE }).host;
    expect(sum(calls, VALUE_READS)).toBe(form === 'memo' ? TABS + 1 : TABS);
    expect(sum(calls, VALUE_WRITES)).toBe(0);
    expect(calls.get('LockService.getDocumentLock')).toBeUndefined();
  });
});
