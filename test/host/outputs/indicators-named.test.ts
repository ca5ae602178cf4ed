// Where a province has several indicators, what is said names the one that it is about, in its own words. By the built bundle.
import { describe, expect, it } from 'vitest';
import { callCommand } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { CLOSED_AT } from '../../support/books/closing';
import { JULY_DATE, OWNER, phraeBook, rowOf, run, setUpBook, tab, type } from '../../support/books/office';

const [OCTOBER, JANUARY] = ['2025-10-01', '2026-01-01'];
const book = (more: object = {}) =>
  setUpBook({
    ...{ province: 'แพร่', year: 2569, rounds: `${OCTOBER},${JANUARY}` },
    indicators: `id\tkind\tname\tsteps\trounds\n1.6\tsteps\tแผนพัฒนาท้องถิ่น\t7\t${JANUARY}\n2.1\tcount\tศูนย์พัฒนาเด็กเล็ก\t\t`,
    roster: [
      `district\ttype\tname\ttarget\t${OCTOBER}\t${JANUARY}\t1.6@${JANUARY}`,
      'ลอง\tSAO\tอบต.ก\tmain\t3\t2\t6',
      'ลอง\tSAO\tอบต.ข\tmain\t1\t\t',
    ].join('\n'),
    ...more,
  });
const INDICATORS = 'ตัวชี้วัด';
const rename = (where: Workbook, id: string, name: string) =>
  type(where, tab(where, INDICATORS), `C${rowOf(tab(where, INDICATORS), id) + 1}`, name);

describe('a round in which an indicator is not reported', () => {
  it('is refused with the indicator and its own rounds', () => {
    const where = book();
    for (const [command, more] of [
      ['summary', {}],
      ['targets', {}],
      ['print', { form: 'summary' }],
      ['comparison', { round: JANUARY, previous: OCTOBER }],
    ] as const) {
      const outcome = callCommand(where, OWNER, command, { indicator: '1.6', round: OCTOBER, ...more });
      expect(outcome, command).toMatchObject({ done: false, code: 'round-not-of-indicator' });
      expect(outcome.message).toBe('ตัวชี้วัดที่ 1.6 แผนพัฒนาท้องถิ่น ไม่รายงานในรอบ 1 ต.ค. 2568 รอบที่รายงานคือ 1 ม.ค. 2569');
    }
  });

  it('is told from one that the year has not, of which all that there are are named', () => {
    const outcome = callCommand(book(), OWNER, 'summary', { indicator: '1.6', round: '2568-12-01' });
    expect(outcome).toMatchObject({ code: 'round-unknown' });
    expect(outcome.message).toBe('ไม่มีรอบ 2568-12-01 ในการตั้งค่า รอบที่มีคือ 1 ต.ค. 2568, 1 ม.ค. 2569');
  });

  it('is said in English, too', () => {
    const outcome = callCommand(book({ language: 'en' }), OWNER, 'summary', { indicator: '1.6', round: OCTOBER });
    expect(outcome.message).toBe(
      'Indicator 1.6: แผนพัฒนาท้องถิ่น is not reported in the round of 1 Oct 2568; its rounds are 1 Jan 2569.',
    );
  });
});

describe('a comparison', () => {
  const shown = (indicator: string) => {
    const rounds = `${OCTOBER},${JANUARY}`;
    const where = book({ rounds, indicators: 'id\tkind\tname\tsteps\n1.6\tsteps\tแผนพัฒนาท้องถิ่น\t7' });
    run(where, 'comparison', { indicator, round: JANUARY });
    return tab(where, 'เปรียบเทียบ').cells.flatMap((cells) => (cells ?? []).map((cell) => String(cell?.value ?? '')));
  };

  it('of an indicator of the province’s own speaks of no form of the department, and of no letter of another year', () => {
    const texts = shown('1.6').join('\n');
    expect(texts).toContain('สรุปการเปลี่ยนแปลงจากรอบก่อน');
    expect(texts).toContain('ผ่านเกณฑ์ขั้นตอนที่ 7 เพิ่มขึ้น');
    expect(texts).not.toMatch(/แบบรายงานของกรม|2556|เดือนที่ผ่านมา/);
  });

  it('of the community plan is the department’s', () => {
    const texts = shown('step').join('\n');
    expect(texts).toContain('ตามแบบรายงานของกรมส่งเสริมการปกครองท้องถิ่น');
    expect(texts).toContain('แบบของปี 2556');
  });
});

describe('a reminder', () => {
  const texts = (where: Workbook, now: string) =>
    (run(where, 'reminders', { now }) as { reminders: { text: string }[] }).reminders.map(({ text }) => text);

  it('names each indicator that something is owed of, the first too, and each finding', () => {
    const [text = ''] = texts(book(), '2569-01-02T09:00');
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toEqual([
      '- ตัวชี้วัด "ร้อยละของเทศบาลและองค์การบริหารส่วนตำบลที่นำแผนชุมชนสู่การพัฒนาท้องถิ่นได้ตามเกณฑ์ที่กำหนด": ยังไม่รายงาน 1 แห่ง: อบต.ข',
      '- ตัวชี้วัดที่ 1.6 แผนพัฒนาท้องถิ่น: ยังไม่รายงาน 1 แห่ง: อบต.ข',
      '- ตัวชี้วัดที่ 2.1 ศูนย์พัฒนาเด็กเล็ก: ยังไม่รายงาน 2 แห่ง: อบต.ก, อบต.ข',
      '- ต้องแก้ไข 1 รายการ',
      expect.stringMatching(/^- แผนชุมชน: อบต\.ก /),
    ]);
  });

  it('names none where there is one alone', () => {
    for (const text of texts(phraeBook(), '2556-07-02T09:00')) expect(text).not.toMatch(/ตัวชี้วัด|แผนชุมชน/);
  });
});

describe('an output that was built before the tab of indicators was changed', () => {
  const said = (where: Workbook) =>
    callCommand(where, OWNER, 'validate', { round: JANUARY }).message.split('\n').slice(1).join('\n');

  it('is named by each validation until it is built again', () => {
    const where = book();
    run(where, 'completeness', { round: JANUARY });
    run(where, 'summary', { round: JANUARY });
    expect(said(where)).toBe('');
    rename(where, '1.6', 'ชื่อใหม่');
    expect(said(where)).toMatch(/แท็บ "ความครบถ้วน" ซึ่งยังแสดงชื่อและขั้นตามเดิม โปรดสร้างใหม่$/);
    rename(where, 'step', 'ตัวชี้วัดที่ 1.4 แผนชุมชน');
    expect(said(where)).toContain('"สรุปจังหวัด", "ความครบถ้วน"');
    run(where, 'summary', { round: JANUARY });
    run(where, 'completeness', { round: JANUARY });
    expect(said(where)).toBe('');
  });

  it('of a closed round keeps the names of then, and is none of them', () => {
    const where = book();
    run(where, 'close-round', { round: JANUARY, now: '2569-01-05T10:00' });
    rename(where, 'step', 'ชื่อใหม่');
    run(where, 'summary', { round: JANUARY });
    expect(said(where)).toBe('');
    run(where, 'summary', { round: JANUARY, live: true });
    rename(where, 'step', 'อีกชื่อหนึ่ง');
    expect(said(where)).toContain('"สรุปจังหวัด"');
  });

  it('is told of nowhere where the tab is not used', () => {
    const phrae = phraeBook();
    run(phrae, 'completeness', { round: JULY_DATE, now: CLOSED_AT });
    expect(phrae.metadata.map(({ key }) => key)).not.toContain('khanton.names');
  });
});
