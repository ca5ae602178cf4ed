// A comparison says of each kind what may become of it: steps fall back, numbers get lower, and what somebody has stays. What changed bears its
// sign, in the total line too: on the sheet and on paper.
import { describe, expect, it } from 'vitest';
import { callCommand } from '../../../local/office.ts';
import type { PrintedForm } from '../../../src/commands/printing/print';
import { fictitiousBook } from '../../support/books/fictitious';
import { OWNER, rowOf, run, seen, setUpBook, tab } from '../../support/books/office';

const ROUNDS = ['2025-10-01', '2026-01-01'];

const book = (language: 'th' | 'en' = 'th') =>
  setUpBook({
    ...{ province: 'แพร่', year: 2569, rounds: ROUNDS.join(','), language },
    indicators: ['id\tkind\tname\tsteps', '1.6\tsteps\tก\t7', '2.1\tcount\tข\t', '3.2\thas\tค\t'].join('\n'),
    roster: [
      'district\ttype\tname\ttarget\t1.6@2025-10-01\t1.6@2026-01-01\t2.1@start\t2.1@2025-10-01\t2.1@2026-01-01\t3.2@since',
      'ลอง\tmunicipality\tทต.ก\tmain\t6\t2\t5\t8\t6\tstart',
      'ลอง\tSAO\tอบต.ข\tmain\t3\t4\t1\t4\t21\t2025-12-01',
      'สอง\tSAO\tอบต.ค\tmain\t1\t1\t9\t9\t8\t2025-11-15',
    ].join('\n'),
  });

describe.each([
  { language: 'th', indicator: '1.6', message: 'เปรียบเทียบแล้ว: ขั้นลดลง 1 แห่ง' },
  { language: 'th', indicator: '2.1', message: 'เปรียบเทียบแล้ว: จำนวนลดลง 2 แห่ง' },
  { language: 'th', indicator: '3.2', message: 'เปรียบเทียบแล้ว: มีเพิ่มขึ้น 2 แห่ง' },
  { language: 'en', indicator: '1.6', message: 'Compared: LAOs that dropped: 1' },
  { language: 'en', indicator: '2.1', message: 'Compared: LAOs that have fewer: 2' },
  { language: 'en', indicator: '3.2', message: 'Compared: LAOs more that have one: 2' },
] as const)('of $indicator, in $language', ({ language, indicator, message }) => {
  it('is said in the words of its kind', () =>
    expect(
      callCommand(book(language), OWNER, 'comparison', { indicator, round: '2026-01-01' }).message.split('\n')[0],
    ).toBe(message));
});

it('of funds says whose members are fewer', () =>
  expect(callCommand(fictitiousBook(), OWNER, 'comparison', { indicator: 'funds' }).message).toMatch(
    /^เปรียบเทียบแล้ว: สมาชิกลดลง \d+ แห่ง/,
  ));

it('a summary says how many reported of what is reported', () => {
  const said = (of: Parameters<typeof callCommand>[0], indicator: string) =>
    callCommand(of, OWNER, 'summary', { indicator }).message.split('\n')[0];
  expect(said(book(), '2.1')).toBe('สร้างสรุปจังหวัดแล้ว: อปท. 3 แห่ง รายงานแล้ว 3 แห่ง ใช้ผลรอบก่อน 0 แห่ง');
  expect(said(fictitiousBook(), 'funds')).toMatch(/^สร้างสรุปจังหวัดแล้ว: อปท. \d+ แห่ง$/);
});

describe('the total line of what is counted', () => {
  const asked = { indicator: '2.1', round: '2026-01-01' };
  const cellsOf = (html: string, label: string) =>
    [
      ...((html.match(new RegExp(`>${label}<.*`)) || [''])[0].split('</tr>')[0] as string).matchAll(
        /<td[^>]*>([^<]*)</g,
      ),
    ]
      .map(([, text]) => text)
      .filter((text) => text !== '');
  const printed = (form: string) => (run(book(), 'print', { form, ...asked }) as unknown as PrintedForm).html;

  it('has the sign of its lines, on paper', () => {
    expect(cellsOf(printed('comparison'), 'ลอง')).toEqual(['12', '27', '+15']);
    expect(cellsOf(printed('comparison'), 'สอง')).toEqual(['9', '8', '-1']);
    expect(cellsOf(printed('comparison'), 'รวม 2 อำเภอ')).toEqual(['21', '35', '+14']);
    expect(cellsOf(printed('summary'), 'ลอง')).toEqual(['2', '6', '27', '+21', '-', '-']);
    expect(cellsOf(printed('summary'), 'รวม 2 อำเภอ')).toEqual(['3', '15', '35', '+20', '0', '0']);
  });

  it.each([
    ['comparison', 'เปรียบเทียบ', '+14'],
    ['summary', 'สรุปจังหวัด', '+20'],
  ])('and on the sheet of the %s', (command, name, change) => {
    const where = book();
    run(where, command, asked);
    const sheet = tab(where, name);
    expect(seen(sheet, `E${rowOf(sheet, 'รวม 2 อำเภอ') + 1}`)).toBe(change);
  });
});

it('nobody who has one is looked for among those who have fewer', () => {
  const where = book();
  run(where, 'comparison', { indicator: '3.2', round: '2026-01-01' });
  const sheet = tab(where, 'เปรียบเทียบ');
  expect(() => rowOf(sheet, 'อปท. ที่จำนวนลดลง')).toThrow();
  run(where, 'comparison', { indicator: '2.1', round: '2026-01-01' });
  expect(rowOf(sheet, 'อปท. ที่จำนวนลดลง')).toBeGreaterThan(0);
});
