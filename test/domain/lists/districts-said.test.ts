// Lists without a column of districts, which say them elsewhere: in rows of their own, or behind the names; and lists that go on.
import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../src/domain/province/roster';
import { FACT_GROUPS } from '../../../src/indicators/all';
import { ROUNDS } from '../../support/provinces/province';

const read = (...rows: string[]) => {
  const { roster, problems } = readRoster(rows.join('\n'), ROUNDS, FACT_GROUPS, {
    province: 'แพร่',
    names: ['ลอง', 'สอง', 'เมืองแพร่'],
  });
  return problems.length
    ? problems
    : roster.lines.map(({ district, name, steps }) => [district, name, ...steps].join(' '));
};
const HEAD = 'ชื่อ อปท.\tผลงาน ณ 1 เม.ย.56';

describe('districts without a column', () => {
  it('stand in rows of their own', () => {
    expect(read(HEAD, 'อำเภอลอง', 'ทต.บ้านปิน\t1', 'อบต.หัวทุ่ง\t3', 'อ.สอง', 'อบต.เตาปูน\t2')).toEqual([
      'ลอง ทต.บ้านปิน 1',
      'ลอง อบต.หัวทุ่ง 3',
      'สอง อบต.เตาปูน 2',
    ]);
    expect(read(`ที่\t${HEAD}`, 'อำเภอลอง', '1\tทต.บ้านปิน\t1', 'อำเภอสอง', '1\tอบต.เตาปูน\t2')).toEqual([
      'ลอง ทต.บ้านปิน 1',
      'สอง อบต.เตาปูน 2',
    ]);
  });

  it('of a LAO above all of them is asked for', () => {
    expect(read(HEAD, 'ทต.บ้านปิน\t1', 'อำเภอสอง', 'อบต.เตาปูน\t2')).toMatchObject([
      { line: 2, problem: 'district', found: 'ทต.บ้านปิน' },
    ]);
  });

  it('stand behind the names', () => {
    const rows = ['ทต.บ้านปิน อ.ลอง จ.แพร่\t1', 'อบต.เตาปูน (อำเภอสอง)\t2', 'อ.บ.ต.ป่าแมต อ.เมือง จ.แพร่\t3'];
    expect(read(HEAD, ...rows)).toEqual(['ลอง ทต.บ้านปิน 1', 'สอง อบต.เตาปูน 2', 'เมืองแพร่ อ.บ.ต.ป่าแมต 3']);
    expect(read(HEAD, ...rows, 'อบต.หัวทุ่ง\t3')).toMatchObject([{ line: 5, problem: 'district' }]);
  });

  it('nowhere at all is a heading that is missing', () => {
    expect(read(HEAD, 'ทต.บ้านปิน\t1')).toMatchObject([{ line: 1, problem: 'header', expected: 'district' }]);
  });
});

it.each(['(ต่อ)', '(มีต่อ)', 'ต่อหน้า 2', '(ต่อหน้าถัดไป)', 'รายการต่อ'])('%s between the rows is none of them', (words) => {
  expect(read(`อำเภอ\t${HEAD}`, 'ลอง\tทต.บ้านปิน\t1', words, 'สอง\tอบต.ต่อแพ\t2', '\tอบต.ต่อ')).toEqual([
    'ลอง ทต.บ้านปิน 1',
    'สอง อบต.ต่อแพ 2',
    'สอง อบต.ต่อ ',
  ]);
});
