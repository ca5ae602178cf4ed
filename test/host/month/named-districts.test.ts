// A sentence names a district with the word before it, once, however the office has typed it; a town that reports straight to the province is none.
import { describe, expect, it } from 'vitest';
import { callCommand } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { findings, LONG_CLERK, OWNER, run, seen, setUpBook, tab } from '../../support/books/office';

const ROSTER = [
  'district\ttype\tname\ttarget\t2556-04-01\t2556-05-01\t2556-06-01\t2556-07-01',
  'ลอง\tSAO\tอบต.ปากกาง\tmain\t1\t2\t3\t3',
  'อ.สอง\tSAO\tอบต.เตาปูน\tsecondary\t1\t2\t3\t3',
  'อำเภอสูงเม่น\tSAO\tอบต.พระหลวง\tmain\t1\t2\t3\t3',
  'เทศบาลเมืองแพร่\tmunicipality\tทม.แพร่\tmain\t1\t2\t3\t3',
].join('\n');

/** As it is typed, and as a sentence names it. */
const NAMES = [
  ['ลอง', 'อำเภอลอง'],
  ['อ.สอง', 'อำเภอสอง'],
  ['อำเภอสูงเม่น', 'อำเภอสูงเม่น'],
  ['เทศบาลเมืองแพร่', 'เทศบาลเมืองแพร่'],
] as const;
const ROUND = { round: '2556-07-01', now: '2556-07-01T08:00' };

const book = (): Workbook => setUpBook({ province: 'แพร่', year: 2556, roster: ROSTER, editors: `ลอง=${LONG_CLERK}` });
const say = (own: Workbook, command: string, options: object, user = OWNER) =>
  callCommand(own, user, command, { ...ROUND, ...options }).message;

describe.each(NAMES)('"%s"', (typed, said) => {
  const about = { district: typed };

  it('is named by every act on its report, done or refused', () => {
    const own = book();
    expect(say(own, 'accept', about)).toMatch(new RegExp(`^${said} รอบ 1 ก.ค. 2556: ขณะนี้`));
    expect(say(own, 'confirm-no-change', about)).toMatch(new RegExp(`^${said} รอบ`));
    expect(say(own, 'hand-in', about)).toContain(`ส่งรายงานของ${said} แล้ว`);
    expect(say(own, 'hand-in', about)).toMatch(new RegExp(`^${said} รอบ 1 ก.ค. 2556: "ส่งรายงาน" แล้ว`));
    expect(say(own, 'return', { ...about, note: 'แก้' })).toContain(`ส่งรายงานกลับให้${said} แล้ว`);
    run(own, 'hand-in', { ...ROUND, ...about });
    expect(say(own, 'accept', about)).toContain(`รับรายงานของ${said} แล้ว`);
    expect(say(own, 'explain', { ...about, lao: 'อบต.ไม่มี', text: 'x' })).toMatch(new RegExp(`^${said} ไม่มี อปท.`));
    run(own, 'close-round', ROUND);
    expect(say(own, 'reopen', { ...about, until: '2556-07-09', reason: 'แก้' })).toMatch(new RegExp(`: ${said}(\n|$)`));
  });

  it('is named by its reminder, and stands in tables as it was typed', () => {
    const own = book();
    const now = '2556-07-03T09:00';
    const { reminders } = run(own, 'reminders', { now, 'dry-run': true }) as {
      reminders: { district: string; text: string }[];
    };
    expect(reminders.find(({ district }) => district === typed)?.text).toMatch(
      new RegExp(`^เรียน ผู้รับผิดชอบรายงานของ${said}\n`),
    );
    run(own, 'board', { now });
    const labels = tab(own, 'กระดาน').cells.map((row) => row?.[0]?.value);
    expect(labels).toContain(typed);
  });
});

it('who acted is named, too, and whoever may not', () => {
  const own = book();
  run(own, 'hand-in', { ...ROUND, district: 'ลอง' }, LONG_CLERK);
  expect(say(own, 'hand-in', { district: 'ลอง' })).toContain('น. (อำเภอลอง)');
  expect(say(own, 'hand-in', { district: 'อ.สอง' }, LONG_CLERK)).toContain('ไม่ใช่ผู้กรอกของอำเภอสอง ');
});

it('findings name it, and the next step is not called a district’s where it is a town’s', () => {
  const own = book();
  const empty = findings(own).filter(({ rule }) => rule === 'target-district-empty');
  expect(empty.map(({ message }) => message)).toEqual([expect.stringMatching(/^อำเภอสอง ไม่มี อปท\. ในเป้าหมายหลัก/)]);
  run(own, 'board', { now: ROUND.now });
  const rows = tab(own, 'กระดาน').cells.map((row) => (row ?? []).map((cell) => cell?.value));
  const rowOf = (name: string) => rows.find(([first]) => first === name) ?? [];
  expect(rowOf('เทศบาลเมืองแพร่')).toContain('เทศบาลส่งรายงาน');
  expect(rowOf('ลอง')).toContain('อำเภอส่งรายงาน');
  expect(JSON.stringify(own.sheets.map(({ cells }) => cells))).not.toMatch(/อำเภออำเภอ|อำเภออ\./);
  expect(seen(tab(own, 'กระดาน'), 'A1')).not.toBe('');
});
