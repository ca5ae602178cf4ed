// Completeness of all indicators side by side, by the built bundle: what each district owes, and which LAOs owe it.
import { beforeAll, describe, expect, it } from 'vitest';
import { callCommand } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { type PlainDeclared, type PlainEntry, plainSideOf } from '../../reference/declared';
import { fictitiousBook } from '../../support/books/fictitious';
import { JULY_DATE, OWNER, phraeBook, run, setUpBook, tab } from '../../support/books/office';
import { printedRows } from '../../support/shown/paper';

const ROUNDS = ['2025-10-01', '2026-01-01', '2026-04-01'];
const [OCTOBER, JANUARY, APRIL] = ROUNDS as [string, string, string];
const DISTRICTS = ['ลอง', 'สอง'];
const BOTH = ['municipality', 'SAO'];
const INDICATORS: PlainDeclared[] = [
  { id: '1.6', kind: 'steps', highest: 7, rounds: [JANUARY], counted: BOTH },
  { id: '2.1', kind: 'count', highest: 0, rounds: [OCTOBER, APRIL], counted: ['SAO'] },
  { id: '3.2', kind: 'has', highest: 0, rounds: ROUNDS, counted: BOTH },
];
const entry = (district: string, type: 'municipality' | 'SAO', name: string): PlainEntry => ({
  ...{ district, type, name, cells: {}, start: null, since: null },
});
const LAOS = [entry('ลอง', 'municipality', 'ทต.ก'), entry('ลอง', 'SAO', 'อบต.ข'), entry('สอง', 'SAO', 'อบต.ค')];
const [first, second, third] = LAOS as [PlainEntry, PlainEntry, PlainEntry];
/** What is entered, by indicator; the steps of the letters are an indicator in five steps themselves. */
const ENTRIES: Record<string, PlainEntry[]> = {
  step: [first, { ...second, cells: { [JANUARY]: 3 } }, third],
  '1.6': [{ ...first, cells: { [JANUARY]: 7 } }, second, third],
  '2.1': [first, { ...second, cells: { [OCTOBER]: 0 } }, { ...third, start: 4 }],
  '3.2': [{ ...first, since: 'none' }, second, { ...third, since: 'start' }],
};
const STEP: PlainDeclared = { id: 'step', kind: 'steps', highest: 5, rounds: ROUNDS, counted: BOTH };

function roster(): string {
  const columns = [
    ...ROUNDS.map((date) => ({ header: date, of: 'step', at: date })),
    { header: `1.6@${JANUARY}`, of: '1.6', at: JANUARY },
    ...[OCTOBER, APRIL].map((date) => ({ header: `2.1@${date}`, of: '2.1', at: date })),
    { header: '2.1@start', of: '2.1', at: 'start' },
    { header: '3.2@since', of: '3.2', at: 'since' },
  ];
  const header = ['district', 'type', 'name', 'target', ...columns.map((column) => column.header)].join('\t');
  const lines = LAOS.map(({ district, type, name }, index) => {
    const cells = columns.map(({ of, at }) => {
      const own = (ENTRIES[of] as PlainEntry[])[index] as PlainEntry;
      return (at === 'start' ? own.start : at === 'since' ? own.since : own.cells[at]) ?? '';
    });
    return [district, type, name, 'main', ...cells].join('\t');
  });
  return [header, ...lines].join('\n');
}

const FILE = [
  'id\tkind\tname\tsteps\tcounted\trounds',
  `1.6\tsteps\tแผนพัฒนาท้องถิ่น\t7\t\t${JANUARY}`,
  `2.1\tcount\tศูนย์พัฒนาเด็กเล็ก\t\tSAO\t${OCTOBER} ${APRIL}`,
  '3.2\thas\tแผนป้องกันภัย\t\t\t',
].join('\n');

const book = () =>
  setUpBook({ province: 'แพร่', year: 2569, rounds: ROUNDS.join(','), indicators: FILE, roster: roster() });
const onTab = (where: Workbook) =>
  tab(where, 'ความครบถ้วน').cells.map((cells) => (cells ?? []).map((cell) => cell?.value ?? null));

describe('completeness of all indicators', () => {
  it.each(ROUNDS)('in the round of %s is that of the reference, in the order of the tab', (round) => {
    const { indicators, ...rest } = run(book(), 'completeness', { round, indicator: 'all' });
    expect(rest).toEqual({ command: 'completeness', round });
    const expected = [STEP, ...INDICATORS].map((plain) =>
      plainSideOf(plain, ENTRIES[plain.id] as PlainEntry[], round, DISTRICTS),
    );
    expect(indicators).toEqual(expected);
  });

  it('has the steps and the funds of a year that has both', () => {
    const where = fictitiousBook();
    const { indicators } = run(where, 'completeness', { round: JULY_DATE.replace('2556', '2559'), indicator: 'all' });
    const one = (indicator: string) => {
      const { lines, total } = run(where, 'completeness', { round: '2559-07-01', indicator });
      return { indicator, round: '2016-07-01', lines, total };
    };
    expect(indicators).toEqual([one('step'), one('funds')]);
  });

  it('is refused of a round that the year has not, and by commands that are of one indicator', () => {
    expect(callCommand(book(), OWNER, 'completeness', { round: '2568-12-01', indicator: 'all' })).toMatchObject({
      done: false,
      code: 'round-unknown',
    });
    expect(callCommand(book(), OWNER, 'summary', { indicator: 'all' })).toMatchObject({ done: false, wrongCall: true });
  });
});

describe('its tab', () => {
  let where: Workbook;
  beforeAll(() => {
    where = book();
  });

  it('is what the plain command shows where there are several indicators, whose result is still that of the steps', () => {
    const outcome = callCommand(where, OWNER, 'completeness', { round: APRIL }) as { result: object; message: string };
    expect(Object.keys(outcome.result)).toEqual(['command', 'round', 'lines', 'total']);
    expect(outcome.message.split('\n')[0]).toBe('รายงานแล้ว 3 จาก 11 แห่ง ยังไม่รายงาน 8 แห่ง (รวมทั้ง 4 ตัวชี้วัด)');
    const plain = onTab(where);
    run(where, 'completeness', { round: APRIL, indicator: 'all' });
    const opening = (rows: unknown[][]) => rows.filter(([cell]) => !String(cell).startsWith('สร้างเมื่อ'));
    expect(opening(onTab(where))).toEqual(opening(plain));
  });

  it('has a line for each district, and below who owes what, by name', () => {
    run(where, 'completeness', { round: APRIL, indicator: 'all' });
    const rows = onTab(where);
    const heading = rows.findIndex(([cell]) => cell === 'อำเภอ');
    const shown = rows.slice(heading).map((row) => row.filter((cell) => cell !== null && cell !== ''));
    expect(shown).toEqual([
      ['อำเภอ', 'แผนชุมชน', 'ตัวชี้วัดที่ 1.6', 'ตัวชี้วัดที่ 2.1', 'ตัวชี้วัดที่ 3.2'],
      ['รอบ 1 เม.ย. 2569', 'รอบ 1 ม.ค. 2569', 'รอบ 1 เม.ย. 2569', 'รอบ 1 เม.ย. 2569'],
      Array.from({ length: 4 }, () => ['ต้องรายงาน', 'รายงานแล้ว', 'ยังไม่รายงาน']).flat(),
      ['ลอง', 2, 0, 2, 2, 1, 1, 1, 0, 1, 2, 1, 1],
      ['สอง', 1, 0, 1, 1, 0, 1, 1, 0, 1, 1, 1, 0],
      ['รวม', 3, 0, 3, 3, 1, 2, 2, 0, 2, 3, 2, 1],
      [],
      ['อปท. ที่ยังไม่รายงาน แยกตามอำเภอและตัวชี้วัด'],
      ['อำเภอ', 'ตัวชี้วัด', 'ชื่อ อปท.'],
      ['ลอง', 'แผนชุมชน', 'ทต.ก, อบต.ข'],
      ['ตัวชี้วัดที่ 1.6', 'อบต.ข'],
      ['ตัวชี้วัดที่ 2.1', 'อบต.ข'],
      ['ตัวชี้วัดที่ 3.2', 'อบต.ข'],
      ['สอง', 'แผนชุมชน', 'อบต.ค'],
      ['ตัวชี้วัดที่ 1.6', 'อบต.ค'],
      ['ตัวชี้วัดที่ 2.1', 'อบต.ค'],
    ]);
  });

  it('of one indicator alone is as it was, and says of which', () => {
    run(where, 'completeness', { round: APRIL, indicator: 'step' });
    expect(onTab(where).flat()).toContain('รายงานแล้วในแต่ละรอบ (แห่ง)');
    run(where, 'completeness', { indicator: '1.6' });
    expect(onTab(where).flat()).toContain('ตัวชี้วัดที่ 1.6 "แผนพัฒนาท้องถิ่น"');
  });

  it('stays as it was where there is one indicator', () => {
    const phrae = phraeBook();
    const { message } = callCommand(phrae, OWNER, 'completeness', { round: JULY_DATE });
    expect(message.split('\n')[0]).toBe('รายงานแล้ว 80 จาก 83 แห่ง ยังไม่รายงาน 3 แห่ง');
    expect(onTab(phrae).flat()).toContain('รายงานแล้วในแต่ละรอบ (แห่ง)');
    const { indicators } = run(phrae, 'completeness', { round: JULY_DATE, indicator: 'all' });
    expect(indicators).toMatchObject([{ indicator: 'step', total: { expected: 83, missing: 3 } }]);
  });

  it('is printed, and the dialog offers all or any of them', () => {
    const printed = run(where, 'print', { form: 'completeness', round: APRIL }) as {
      html: string;
      indicators: { id: string }[];
    };
    expect(printed.indicators.map(({ id }) => id)).toEqual(['all', 'step', '1.6', '2.1', '3.2']);
    expect(printedRows(printed.html)).toContainEqual(['ลอง', 'แผนชุมชน', 'ทต.ก, อบต.ข']);
    const of = (indicator: string) => run(where, 'print', { form: 'completeness', round: APRIL, indicator }).html;
    const body = (html: unknown) => String(html).replace(/เวลา [\d.:]+ น\./g, '');
    expect(body(of('all'))).toBe(body(printed.html));
    expect(of('step')).toContain('รายงานแล้วในแต่ละรอบ');
    expect(run(where, 'print', { form: 'summary' }).indicators).toHaveLength(4);
  });
});
