// What stands below a list in its first columns: who signs, and notes that speak of LAOs. Nothing of it is one.
import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../src/domain/province/roster';
import { FACT_GROUPS } from '../../../src/indicators/all';
import { ROUNDS } from '../../support/provinces/province';

const LIST = ['อำเภอ\tชื่อ อปท.\t1 เม.ย. 56', 'ลอง\tทต.บ้านปิน\t1', 'สอง\tอบต.เตาปูน\t2'];
const read = (...below: string[]) => readRoster([...LIST, ...below].join('\n'), ROUNDS, FACT_GROUPS);

describe('below a list', () => {
  it.each([
    ['', 'ลงชื่อ ..............', '(นายสมชาย ใจดี)', 'ท้องถิ่นจังหวัดแพร่'],
    ['', '(นายสมชาย ใจดี)', 'ปลัดจังหวัดแพร่'],
    ['ลงนาม', '(สมชาย ใจดี)', 'หัวหน้ากลุ่มงาน', 'ผู้เห็นชอบ'],
    ['* ทต.บ้านปิน รวมกับ อบต.บ้านปิน', '1) ข้อมูลจากอำเภอ', 'ที่มา: สำนักงานท้องถิ่น'],
  ])('%s %s: no LAO', (...below) => {
    const { roster, problems } = read(...below);
    expect(problems).toEqual([]);
    expect(roster.lines.map(({ name }) => name)).toEqual(['ทต.บ้านปิน', 'อบต.เตาปูน']);
  });

  it.each(['*อบต.หัวทุ่ง', 'อบต.หัวทุ่ง'])('%s in the column of districts is refused, and shown', (text) => {
    expect(read(text).problems).toMatchObject([{ line: 4, problem: 'name', found: text }]);
  });

  it('a row that is signed with a name and a step is a row', () => {
    const names = read('ลงชื่อ', '\tอบต.หัวทุ่ง\t3').roster.lines.map(({ name }) => name);
    expect(names).toContain('อบต.หัวทุ่ง');
  });

  it('a line without a name is shown in whole, once', () => {
    expect(read('ลอง\t\t3').problems).toMatchObject([{ line: 4, problem: 'name', found: 'ลอง 3' }]);
  });
});
