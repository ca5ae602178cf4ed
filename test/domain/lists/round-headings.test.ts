// The round that a heading names: with its year, by the year above it, or by the workbook's; what nobody can tell is no round.
import { describe, expect, it } from 'vitest';
import { roundSaid, withYear } from '../../../src/domain/lists/round-heading';
import { readRoster } from '../../../src/domain/province/roster';
import { rosterYear } from '../../../src/domain/province/roster-columns';
import { FACT_GROUPS } from '../../../src/indicators/all';
import { ROUNDS } from '../../support/provinces/province';

const APRIL = '2013-04-01';

describe('a heading', () => {
  it.each([
    '4/2556',
    '04-2556',
    '2556/4',
    '2013-04',
    '2013/4/1 00:00:00',
    '2556-04-01T00:00:00.000Z',
    '1/4/2013 12:00:00 AM',
    '1 / 4 / 2556',
    '1 เดือนเมษายน พ.ศ. 2556',
    'เมษา 56',
    'April 1, 2013',
    'Apr-13',
    '41365',
    '๔๑๓๖๕',
    '239692',
  ])('"%s" is the round of April', (text) => expect(roundSaid(text, ROUNDS)).toBe(APRIL));

  it.each(['เม.ย.', '1 เม.ย.', 'รอบ เม.ย.', 'เดือนเมษายน', 'เมษา', 'Apr', '1 April', 'ณ วันที่ 1 เมษายน (ขั้น)'])(
    '"%s" is the one of the year, and of no year where none is known',
    (text) => {
      expect(roundSaid(text, ROUNDS)).toBe(APRIL);
      expect(roundSaid(text)).toBeNull();
    },
  );

  it.each(['4/56', '1/4', '5 เม.ย.', 'ม.ค.', '41366', '4136', '2013/4/1 07:00:00', '13/2556', 'พ.ศ. 2556'])(
    '"%s" is none of them',
    (text) => expect(ROUNDS).not.toContain(roundSaid(text, ROUNDS)),
  );

  it('without a year, of a month with two rounds, is none', () => {
    const twice = ['2013-04-01', '2013-04-16'];
    expect(roundSaid('เม.ย.', twice)).toBeNull();
    expect(roundSaid('16 เม.ย.', twice)).toBe('2013-04-16');
  });
});

describe('the year of a month', () => {
  it.each([
    ['เม.ย.', ['2556'], [], '4/2556'],
    ['ต.ค.', ['ปีงบประมาณ 2556'], [], '10/2555'],
    ['ต.ค.', ['พ.ศ. 2555'], ['ปีงบประมาณ พ.ศ. 2556'], '10/2555'],
    ['1 เม.ย.', ['ผลการดำเนินงาน'], ['บัญชีรายชื่อ ปีงบประมาณ พ.ศ. ๒๕๕๖ (แผน 2557-2559)'], '1/4/2556'],
    ['เม.ย.', [], ['ประจำปี 2556'], '4/2556'],
    ['ต.ค.', [], ['ประจำปี 2556'], null],
    ['เม.ย.', [], ['ปีงบประมาณ 2555 และปีงบประมาณ 2556'], null],
    ['เม.ย.', ['ผล'], ['บัญชีรายชื่อ'], 'เม.ย.'],
    ['1 เม.ย. 56', ['2555'], [], '1 เม.ย. 56'],
  ])('%s below %j and the title %j: %s', (heading, above, titles, said) =>
    expect(withYear(heading, above, titles)).toBe(said),
  );
});

const LIST = ['อำเภอ\tชื่อ อปท.\tเม.ย.\tพ.ค.', 'ลอง\tอบต.ห้วยอ้อ\t3\t4'];
const read = (...lines: string[]) => readRoster(lines.join('\n'), ROUNDS, FACT_GROUPS);

describe('a roster whose rounds say no year', () => {
  it("is of the workbook's year", () => {
    expect(read(...LIST)).toMatchObject({ roster: { rounds: ROUNDS.slice(0, 2) }, problems: [] });
  });

  it('is of the year of its title, which is told before there is a workbook', () => {
    const titled = ['บัญชีรายชื่อ ปีงบประมาณ พ.ศ. 2556', ...LIST];
    expect(rosterYear(titled.join('\n'))).toBe(2556);
    expect(rosterYear(LIST.join('\n'))).toBeNull();
    expect(read(...titled).problems).toEqual([]);
  });

  it('of another year is refused by its headings', () => {
    const problems = [{ problem: 'round', found: 'เม.ย. (4/2555)' }, { problem: 'round' }];
    expect(read('ปีงบประมาณ 2555', ...LIST).problems).toMatchObject(problems);
    expect(read('ปีงบประมาณ 2555', ...LIST, 'หน้า 2', LIST[0] as string, 'ลอง\tอบต.หัวทุ่ง\t1\t2').problems).toMatchObject(
      problems,
    );
  });
});
