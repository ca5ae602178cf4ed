// Lists whose cells nothing but spaces part, as a PDF gives them: read where it is certain; a line of which it is not is named, and never guessed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../src/domain/province/roster';
import type { RosterLine } from '../../../src/domain/province/roster-line';
import { writeDate } from '../../../src/domain/time/calendar';
import { FACT_GROUPS } from '../../../src/indicators/all';
import { runs } from '../../support/chance';
import { PHRAE_ROSTER, ROUNDS } from '../../support/provinces/province';

const read = (text: string) => readRoster(text, ROUNDS, FACT_GROUPS, { province: 'แพร่', names: [] });
const said = ({ district, name, target, steps }: RosterLine) =>
  [district, name, target ?? '', ...steps.map((step) => step ?? '-')].join('|');

describe('text of a PDF', () => {
  it('with single spaces, as a viewer copies it', () => {
    const { roster, problems } = read(
      [
        'บัญชีรายชื่อเทศบาลและองค์การบริหารส่วนตำบลเป้าหมาย ปีงบประมาณ พ.ศ. 2556 (เป้าหมายหลัก)',
        'ที่ ชื่อ อปท. อำเภอ เม.ย. พ.ค. หมายเหตุ',
        '1 อบต.ห้วยอ้อ ลอง 4 ขั้น 5 เร่งรัด ติดตาม',
        '2 ทต. บ้านปิน อ. ลอง - ๓',
        'รวม 1 อำเภอ 1 เทศบาล 1 อบต.',
        'หน้า 1',
        'ที่ ชื่อ อปท. อำเภอ เม.ย. พ.ค. หมายเหตุ',
        '3 อบต. ต าผามอก ลอง',
        'หมายเหตุ: ขั้นที่ ๑ หมายถึง มีการตั้งคณะทำงาน',
        'ขั้นที่ ๒ หมายถึง มีการทบทวนแผนชุมชน ไม่น้อยกว่า ๓ ด้าน',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(roster.rounds).toEqual(ROUNDS.slice(0, 2));
    expect(roster.lines.map(said)).toEqual([
      'ลอง|อบต.ห้วยอ้อ|main|4|5',
      'ลอง|ทต. บ้านปิน|main|-|3',
      'ลอง|อบต. ตำผามอก|main|-|-',
    ]);
  });

  it('names the lines of which nobody can tell which round is blank, or what is the remark', () => {
    const { problems } = read(
      ['ที่ ชื่อ อปท. อำเภอ เม.ย. พ.ค. หมายเหตุ', '1 อบต.ห้วยอ้อ ลอง 4', '2 อบต.หัวทุ่ง เร่งรัด', '3 อบต.ปากกาง ลอง 4 4'].join(
        '\n',
      ),
    );
    expect(problems).toMatchObject([
      { line: 2, problem: 'spaces', found: '1 อบต.ห้วยอ้อ ลอง 4' },
      { line: 3, problem: 'spaces' },
    ]);
  });

  it("in columns, both of the ministry's lists one below the other: a blank is told by its place", () => {
    const head = [
      ' อำเภอ              รายชื่อเทศบาล/อบต. มุ่งผลสัมฤทธิ์              1 เม.ย. 56      1 พ.ค. 56      1 มิ.ย. 56    หมายเหตุ',
      '                  รายชื่อเทศบาล           รายชื่อ อบต.          ผ่านเกณฑ์ถึงขั้นที่   ผ่านเกณฑ์ถึงขั้นที่   ผ่านเกณฑ์ถึงขั้นที่',
    ];
    const { roster, problems } = read(
      [
        '                     จังหวัดแพร่ จำนวนเทศบาล 18 แห่ง อบต. 41 แห่ง (เป้าหมายหลัก)',
        ...head,
        ' ลอง              ทต.บ้านปิน                                   1             1            3',
        '                                       อบต.ตำผามอก            1                          3       รอผล 2 โครงการ',
        ' สอง              ทต.ห้วยหม้าย                                               2            3',
        ' รวม 2 อำเภอ      2 เทศบาล             1 อบต.',
        '                     จังหวัดแพร่ จำนวนเทศบาล 7 แห่ง อบต. 17 แห่ง (เป้าหมายรอง)',
        ...head,
        ' ลอง                                   อบต.หัวทุ่ง             1             1            3',
      ].join('\n'),
    );
    expect(problems).toEqual([]);
    expect(roster.lines.map(said)).toEqual([
      'ลอง|ทต.บ้านปิน|main|1|1|3',
      'ลอง|อบต.ตำผามอก|main|1|-|3',
      'สอง|ทต.ห้วยหม้าย|main|-|2|3',
      'ลอง|อบต.หัวทุ่ง|secondary|1|1|3',
    ]);
  });
});

const { roster: PHRAE } = readRoster(PHRAE_ROSTER, ROUNDS, FACT_GROUPS);
const MARKS = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g;

interface Way {
  order: readonly number[];
  rounds: number;
  /** Widths of what is laid out in columns; null for single spaces. */
  padding: { gap: number; isSeen: boolean } | null;
  /** What stands for no report. */
  none: string;
  merged: boolean;
  remark: boolean;
}

const way: fc.Arbitrary<Way> = fc.record({
  order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
  rounds: fc.integer({ min: 1, max: 4 }),
  padding: fc.option(fc.record({ gap: fc.integer({ min: 2, max: 8 }), isSeen: fc.boolean() })),
  none: fc.constantFrom('', '-'),
  merged: fc.boolean(),
  remark: fc.boolean(),
});

/** The lines of the file, and of each LAO the line that it stands on. */
function written(laos: readonly RosterLine[], { order, rounds, padding, none, merged, remark }: Way) {
  const all = [
    ['ที่', ...laos.map((_, index) => String(index + 1))],
    ['อำเภอ', ...laos.map(({ district }, index) => (merged && laos[index - 1]?.district === district ? '' : district))],
    ['ชื่อ อปท.', ...laos.map(({ name }) => name)],
    ['เป้าหมาย', ...laos.map(({ target }) => (target === 'main' ? 'หลัก' : 'รอง'))],
  ];
  const columns = [
    ...order.map((index) => all[index] as string[]),
    ...ROUNDS.slice(0, rounds).map((date, round) => [
      writeDate(date, 'brief'),
      ...laos.map(({ steps }) => String(steps[round] ?? none)),
    ]),
    ...(remark ? [['หมายเหตุ', ...laos.map((_, index) => (index % 3 ? '' : 'เร่งรัด ติดตาม'))]] : []),
  ];
  const sizeOf = (text: string) => (padding?.isSeen ? text.replace(MARKS, '') : text).length;
  const widths = columns.map((cells) => Math.max(...cells.map(sizeOf)) + (padding?.gap ?? 0));
  const line = (row: number) => {
    const cells = columns.map((column) => column[row] as string);
    if (!padding) return cells.filter((cell) => cell !== '').join(' ');
    return cells
      .map((cell, column) => cell + ' '.repeat((widths[column] as number) - sizeOf(cell)))
      .join('')
      .trimEnd();
  };
  return Array.from({ length: laos.length + 1 }, (_, row) => line(row)).join('\n');
}

describe('any list that was copied from a PDF', () => {
  it('is read as it was meant line by line, or the line is named; with nothing blank it is all read', () => {
    let [certain, named] = [0, 0];
    const property = fc.property(fc.subarray(PHRAE.lines, { minLength: 2, maxLength: 20 }), way, (laos, how) => {
      const { roster, problems } = read(written(laos, how));
      const unclear = problems.filter(({ problem }) => problem === 'spaces').map(({ line }) => line);
      expect(problems.filter(({ problem }) => problem !== 'spaces')).toEqual([]);
      const steps = (line: RosterLine) => ({ ...line, steps: line.steps.slice(0, how.rounds) });
      const meant = laos.filter((_, index) => !unclear.includes(index + 2)).map(steps);
      expect(roster.lines.map(said)).toEqual(meant.map(said));
      if (how.none === '-' && !how.merged && !how.remark) expect(unclear).toEqual([]);
      certain += meant.length;
      named += unclear.length;
    });
    fc.assert(property, { numRuns: runs(100) });
    expect(certain).toBeGreaterThan(named);
  });
});
