// Forms of one indicator are drafts because of what is found of it and of none, never of another's; what shows all of them counts all. By the built bundle.
import { describe, expect, it } from 'vitest';
import { callCommand, type Outcome } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { fictitiousBook } from '../../support/books/fictitious';
import { OWNER, phraeBook, run, setUpBook, tab, type } from '../../support/books/office';
import { asTyped } from '../../support/shown/letter';

const ROUND = '2026-01-01';
/** Each LAO has reported of all, but for one that owes the number of 2.1. */
const book = () =>
  setUpBook({
    ...{ province: 'แพร่', year: 2569, rounds: `2025-10-01,${ROUND}` },
    indicators:
      'id\tkind\tname\tsteps\n1.6\tsteps\tแผนพัฒนาท้องถิ่น\t7\n2.1\tcount\tศูนย์พัฒนาเด็กเล็ก\t\n3.2\thas\tแผนป้องกันภัย\t',
    roster: [
      `district\ttype\tname\ttarget\t2025-10-01\t${ROUND}\t1.6@2025-10-01\t1.6@${ROUND}\t2.1@${ROUND}\t3.2@since`,
      'ลอง\tSAO\tอบต.ก\tmain\t1\t2\t5\t6\t4\tstart',
      'ลอง\tSAO\tอบต.ข\tmain\t1\t1\t1\t1\t\tstart',
    ].join('\n'),
  });

const subtitle = (where: Workbook, name: string) =>
  tab(where, name)
    .cells.map((cells) => String(cells?.[0]?.value ?? ''))
    .find((text) => text.startsWith('จังหวัดแพร่ ปีงบประมาณ')) ?? '';
/** What the sentence says behind its first line. */
const behind = ({ message }: Outcome) => message.split('\n').slice(1).join('\n');
const call = (where: Workbook, command: string, more: object = {}) =>
  callCommand(where, OWNER, command, { round: ROUND, ...more });

const OF_ONE = [
  ['summary', 'สรุปจังหวัด'],
  ['comparison', 'เปรียบเทียบ'],
  ['completeness', 'ความครบถ้วน'],
] as const;
const IN_STEPS = [
  ...OF_ONE,
  ['targets', 'บัญชีเป้าหมาย'],
  ['outlook', 'แนวโน้ม'],
  ['propose-targets', 'ข้อเสนอเป้าหมาย'],
] as const;

describe('a form of one indicator', () => {
  it.each(IN_STEPS)('%s is no draft because of another indicator', (command, name) => {
    for (const indicator of ['step', '1.6']) {
      const where = book();
      expect(behind(call(where, command, { indicator }))).toBe('');
      expect(subtitle(where, name)).toMatch(/2569$/);
    }
  });

  it.each(OF_ONE)('%s of the one that is not complete says how many, and of which', (command, name) => {
    const where = book();
    expect(behind(call(where, command, { indicator: '2.1' }))).toMatch(
      /เป็นร่าง: .*"ตัวชี้วัดที่ 2\.1" .* 1 รายการ ไม่นับของตัวชี้วัดอื่น/,
    );
    expect(subtitle(where, name)).toMatch(/ \(ร่าง ยังมีรายการต้องแก้ไขของตัวชี้วัดนี้และข้อมูลส่วนกลาง 1 รายการ\)$/);
  });

  it.each(['summary', 'memo'])('on paper says the same: %s', (form) => {
    const printed = (indicator: string) =>
      asTyped(String(run(book(), 'print', { form, round: ROUND, indicator }).html));
    expect(printed('2.1')).toContain('ข้อมูลส่วนกลาง 1 รายการ');
    expect(printed('1.6')).not.toContain('ร่าง ยังมี');
  });

  it('counts what is wrong with the registry, whichever it is of', () => {
    const where = book();
    const registry = tab(where, 'ทะเบียน อปท.');
    type(where, registry, 'C5', 'อบต.ก');
    type(where, registry, 'B5', 'อบต.');
    type(where, registry, 'A5', 'ลอง');
    for (const indicator of ['step', '1.6', '3.2'])
      expect(behind(call(where, 'summary', { indicator })), indicator).toMatch(/ 1 รายการ ไม่นับ/);
  });

  it('counts a slip into a round that is not open with the indicator whose column it is', () => {
    const where = book();
    const long = tab(where, 'ลอง');
    const column = (long.cells[1] ?? []).findIndex((cell) => `${cell?.value}`.startsWith('1.6 รอบ 1 ม.ค.'));
    type(where, long, `${String.fromCharCode(65 + column)}3`, '6');
    const now = '2568-10-02T08:00';
    const count = (indicator: string) => {
      const { message } = callCommand(where, OWNER, 'summary', { round: '2568-10-01', indicator, now });
      return Number(/ (\d+) รายการ ไม่นับ/.exec(message)?.[1] ?? 0);
    };
    // January is not open: two of each that was handed in with the roster.
    expect([count('step'), count('1.6')]).toEqual([2, 2]);
    type(where, long, `${String.fromCharCode(65 + column)}3`, '');
    expect([count('step'), count('1.6')]).toEqual([2, 1]);
  });
});

describe('what shows all of them', () => {
  it('counts all, and says so', () => {
    const where = book();
    expect(behind(call(where, 'completeness'))).toMatch(/^เป็นร่าง: .*รวมทุกตัวชี้วัด 1 รายการ/);
    expect(subtitle(where, 'ความครบถ้วน')).toMatch(/\(ร่าง ยังมีรายการต้องแก้ไขรวมทุกตัวชี้วัด 1 รายการ\)$/);
  });

  it('says nothing of indicators where there is one alone', () => {
    const { message } = callCommand(phraeBook(), OWNER, 'summary', { round: '2556-07-01' });
    expect(message).toMatch(/\nเป็นร่าง: ยังมีรายการต้องแก้ไข 11 รายการ /);
  });
});

describe('evidence and funds', () => {
  it('wait each for what is found of its own indicator', () => {
    const where = fictitiousBook();
    const { findings } = run(where, 'validate', { round: '2559-07-01' }) as {
      findings: { indicator: string | null; severity: string; state: string }[];
    };
    const count = (id: string) =>
      findings.filter(
        ({ indicator, severity, state }) =>
          severity === 'must-fix' && state === 'open' && (indicator === id || indicator === null),
      ).length;
    expect(findings.some(({ indicator }) => indicator === 'funds')).toBe(true);
    for (const [command, id] of [
      ['evidence', 'step'],
      ['funds', 'funds'],
    ] as const) {
      const { message } = callCommand(where, OWNER, command, { round: '2559-07-01' });
      expect(message).toContain(` ${count(id)} รายการ ไม่นับของตัวชี้วัดอื่น`);
    }
  });
});

describe('a closed round', () => {
  it('keeps of each indicator what had to be fixed then, whatever is mended later', () => {
    const where = book();
    run(where, 'close-round', { round: ROUND, now: '2569-01-05T10:00' });
    const long = tab(where, 'ลอง');
    const column = (long.cells[1] ?? []).findIndex((cell) => `${cell?.value}`.startsWith('2.1 รอบ 1 ม.ค.'));
    type(where, long, `${String.fromCharCode(65 + column)}4`, '3');
    expect(behind(call(where, 'summary', { indicator: '2.1' }))).toMatch(/"ตัวชี้วัดที่ 2\.1" .* 1 รายการ ไม่นับ/);
    expect(behind(call(where, 'summary', { indicator: '1.6' }))).not.toContain('เป็นร่าง');
    expect(behind(call(where, 'completeness'))).toContain('รวมทุกตัวชี้วัด 1 รายการ');
  });
});
