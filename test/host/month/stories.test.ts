// Whole stories, act by act, as the people of a province live them; what each act does alone is asked elsewhere.
import { describe, expect, it } from 'vitest';
import { callCommand } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import {
  type FoundFinding,
  findings,
  LONG_CLERK,
  rowOf,
  run,
  seen,
  setUpBook,
  tab,
  type,
} from '../../support/books/office';

/** Nobody has reported anything yet but April to June. */
const ROSTER = [
  'district\ttype\tname\ttarget\t2556-04-01\t2556-05-01\t2556-06-01',
  'ลอง\tmunicipality\tทต.บ้านปิน\tmain\t1\t2\t3',
  'ลอง\tSAO\tอบต.ปากกาง\tmain\t1\t1\t2',
  'สอง\tSAO\tอบต.เตาปูน\tmain\t2\t3\t3',
].join('\n');
const book = (): Workbook => setUpBook({ province: 'แพร่', year: 2556, roster: ROSTER, editors: `ลอง=${LONG_CLERK}` });

const JULY = '2556-07-01';
const about = (now: string, more: object = {}) => ({ district: 'ลอง', round: JULY, now, ...more });
const typed = (own: Workbook, lao: string, step: string) =>
  type(own, tab(own, 'ลอง'), `F${rowOf(tab(own, 'ลอง'), lao) + 1}`, step, LONG_CLERK);

interface Line {
  district: string;
  rounds: {
    round: string;
    state: string;
    reported: number;
    expected: number;
    next: string | null;
    changed: object[];
  }[];
}

function lineOf(own: Workbook, now: string) {
  const { districts } = run(own, 'board', { now }) as unknown as { districts: Line[] };
  return districts.find(({ district }) => district === 'ลอง')?.rounds.find(({ round }) => round === '2013-07-01');
}

describe('a month', () => {
  it('from the first entry to acceptance', () => {
    const own = book();
    expect(lineOf(own, '2556-06-05T12:00')).toMatchObject({ state: 'not-open', next: null });
    expect(lineOf(own, '2556-06-20T08:00')).toMatchObject({
      state: 'open',
      reported: 0,
      expected: 2,
      next: 'district',
    });
    typed(own, 'ทต.บ้านปิน', '4');
    expect(lineOf(own, '2556-06-25T08:00')).toMatchObject({ state: 'due', reported: 1 });
    typed(own, 'อบต.ปากกาง', '๓');
    run(own, 'hand-in', about('2556-06-28T15:00'), LONG_CLERK);
    expect(lineOf(own, '2556-06-28T15:01')).toMatchObject({ state: 'handed-in', reported: 2, next: 'province' });
    run(own, 'accept', about('2556-07-02T09:00'));
    expect(lineOf(own, '2556-07-02T09:01')).toMatchObject({ state: 'accepted', changed: [] });
    expect(run(own, 'summary', { round: JULY, now: '2556-07-02T09:02' })).toMatchObject({ total: { reported: 2 } });
    expect(run(own, 'ledger')).toMatchObject({
      entries: [
        { at: '2013-06-28T15:00', who: 'ลอง', act: 'hand-in', after: '2/2' },
        { at: '2013-07-02T09:00', who: 'จังหวัด', act: 'accept' },
      ],
      broken: [],
    });
  });
});

describe('a return', () => {
  it('and a correction: the note stands there until it is handed in again, and what was corrected is what counts', () => {
    const own = book();
    typed(own, 'ทต.บ้านปิน', '4');
    typed(own, 'อบต.ปากกาง', '1');
    const reason = 'รอตรวจสอบ';
    run(own, 'hand-in', about('2556-06-28T15:00', { reason }), LONG_CLERK);
    run(own, 'return', about('2556-07-02T09:00', { note: 'อบต.ปากกาง ขั้นลดลง โปรดตรวจสอบ' }));
    expect(lineOf(own, '2556-07-02T10:00')).toMatchObject({ state: 'returned', next: 'district' });
    const { reminders } = run(own, 'reminders', { 'dry-run': true, now: '2556-07-02T10:00' }) as {
      reminders: { district: string; text: string }[];
    };
    const [mine] = reminders.filter(({ district }) => district === 'ลอง');
    expect(mine?.text).toContain('จังหวัดส่งกลับให้แก้ไข: อบต.ปากกาง ขั้นลดลง โปรดตรวจสอบ');
    typed(own, 'อบต.ปากกาง', '3');
    expect(findings(own).filter(({ rule, lao }) => rule === 'regression' && lao === 'อบต.ปากกาง')).toEqual([]);
    run(own, 'hand-in', about('2556-07-03T15:00'), LONG_CLERK);
    expect(run(own, 'accept', about('2556-07-04T09:00'))).toMatchObject({ state: 'accepted' });
    run(own, 'summary', { round: JULY, now: '2556-07-04T10:00' });
    expect(seen(tab(own, 'สรุปจังหวัด'), 'A1')).not.toBe('');
    expect(run(own, 'ledger').entries).toMatchObject([
      { act: 'hand-in', reason },
      { act: 'return' },
      { act: 'hand-in', reason: '' },
      { act: 'accept' },
    ]);
  });
});

describe('an exception', () => {
  it('ends by itself when its day has passed: what was corrected counts no more, and the columns are kept again', () => {
    const own = book();
    typed(own, 'ทต.บ้านปิน', '4');
    typed(own, 'อบต.ปากกาง', '3');
    run(own, 'close-round', { round: JULY, now: '2556-07-05T16:00' });
    expect(() => typed(own, 'ทต.บ้านปิน', '5')).toThrow(/protected/);
    run(own, 'reopen', about('2556-07-08T09:00', { until: '2556-07-10', reason: 'หนังสืออำเภอ' }));
    typed(own, 'ทต.บ้านปิน', '5');
    const passed = (now: string) =>
      (run(structuredClone(own), 'targets', { round: JULY, now }) as { passed: { LAOs: number } }).passed.LAOs;
    expect(lineOf(structuredClone(own), '2556-07-10T23:59')).toMatchObject({ state: 'reopened', next: 'district' });
    expect(passed('2556-07-10T23:59')).toBe(1);

    // Nobody did anything: the day is over. The clerk's own act is refused, and what was typed is shown beside what is kept.
    expect(passed('2556-07-11T00:00')).toBe(0);
    const handIn = callCommand(own, LONG_CLERK, 'hand-in', about('2556-07-11T00:00'));
    expect(handIn).toMatchObject({ done: false, code: 'act-not-now' });
    const looked = run(structuredClone(own), 'validate', { round: JULY, now: '2556-07-11T00:00' });
    const found = looked.findings as FoundFinding[];
    const changed = found.filter(({ rule }) => rule === 'closed-round-changed');
    expect(changed.map((each) => [each.found, each.expected])).toEqual([['5', '4']]);

    // The province's next board keeps the columns again, and names what is to be done.
    expect(lineOf(own, '2556-07-11T08:00')).toMatchObject({ state: 'closed', next: 'province' });
    expect(() => typed(own, 'อบต.ปากกาง', '5')).toThrow(/protected/);
    run(own, 'close-round', { round: JULY, now: '2556-07-11T09:00' });
    expect(passed('2556-07-11T09:01')).toBe(1);
  });
});
