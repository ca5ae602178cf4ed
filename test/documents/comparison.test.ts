// The comparison with the previous month: the true change, the moves, who fell back, and the department's six lines.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../support/chance';
import { anyLaos } from '../support/provinces/arbitrary-laos';
import { APRIL, JULY, oneLao, phrae, provinceOf, ROUNDS } from '../support/provinces/province';
import { build, rowOf, section, THAI, values } from '../support/shown/documents';

const CHANGE = 'True change at each step';
const MOVES = 'Moves: rows are the step before, columns the step now';
const FALLEN = 'LAOs that dropped';
const OFFICIAL = "As the department's form has it";

const july = () => build('comparison', phrae(), JULY);
const sum = (numbers: readonly unknown[]) => numbers.reduce<number>((total, value) => total + Number(value), 0);
/** The matrix of moves without its headings: rows before, columns now. */
const matrix = (document: ReturnType<typeof july>) =>
  section(document, MOVES)
    .slice(1)
    .map((row) => values(row).slice(1) as number[]);

describe('the true change', () => {
  it('is that of Phrae from June to July', () => {
    const lines = section(july(), CHANGE).slice(1).map(values);
    expect(lines.map((line) => line.slice(0, 4))).toEqual([
      ['No report yet', 0, 0, 0],
      ['Step 0', 0, 0, 0],
      ['Step 1', 2, 1, -1],
      ['Step 2', 19, 0, -19],
      ['Step 3', 30, 13, -17],
      ['Step 4', 29, 67, 38],
      ['Step 5', 3, 2, -1],
    ]);
    expect(lines.slice(2).map((line) => line.slice(6))).toEqual([
      [83, 83, 0],
      [81, 82, 1],
      [62, 82, 20],
      [32, 69, 37],
      [3, 2, -1],
    ]);
  });

  it('shows a net change with its sign, and counts without', () => {
    const [, , step0] = section(july(), CHANGE);
    expect(step0?.map((cell) => cell?.role)).toEqual(['label', 'count', 'count', 'change', 'count', 'count']);
  });

  it('names both rounds', () => {
    expect(july().rows[3]?.[0]?.value).toBe('From the round of 1 Jun 2556 to that of 1 Jul 2556');
  });
});

describe('the matrix of moves', () => {
  it('adds up to all LAOs of Phrae', () => {
    expect(sum(matrix(july()).flat())).toBe(83);
    expect(matrix(july())[6]?.[5]).toBe(3);
  });

  it('adds up to all LAOs, rows to the standings before and columns to those now, in any province', () => {
    const property = fc.property(anyLaos, fc.nat(ROUNDS.length - 1), (laos, round) => {
      const document = build('comparison', provinceOf(laos), round);
      const moves = matrix(document);
      const change = section(document, CHANGE).slice(1).map(values);
      expect(moves).toHaveLength(7);
      expect(sum(moves.flat())).toBe(laos.length);
      expect(moves.map(sum)).toEqual(change.map((line) => line[1]));
      expect(moves.map((_, now) => sum(moves.map((row) => row[now])))).toEqual(change.map((line) => line[2]));
      expect(Math.min(...moves.flat())).toBeGreaterThanOrEqual(0);
    });
    fc.assert(property, { numRuns: runs(60) });
  });

  it('has LAOs that did not move on its diagonal', () => {
    expect(matrix(build('comparison', oneLao([2, 2, 2, 2]), JULY))[3]?.[3]).toBe(1);
    expect(matrix(build('comparison', oneLao([]), JULY))[0]?.[0]).toBe(1);
    expect(matrix(build('comparison', oneLao([null, null, null, 0]), JULY))[0]?.[1]).toBe(1);
  });
});

describe('who fell back', () => {
  it('are the 7 of July, one row each', () => {
    const rows = section(july(), FALLEN).slice(1).map(values);
    expect(rows).toHaveLength(7);
    expect(rows[0]?.slice(0, 4)).toEqual(['เมืองแพร่', 'ทต.บ้านถิ่น', 4, 3]);
  });

  it('stand beside the remark of their own district', () => {
    const laos = [
      { district: 'เมืองแพร่', type: 'municipality' as const, name: 'ทต.แม่คำมี', remark: 'ของเมือง', cells: [4, 3] },
      { district: 'หนองม่วงไข่', type: 'SAO' as const, name: 'อบต.แม่คำมี', remark: 'ของหนองม่วงไข่', cells: [5, 4] },
    ];
    const rows = section(build('comparison', provinceOf(laos), 1), FALLEN).slice(1);
    expect(rows.map((row) => values(row).slice(0, 5))).toEqual([
      ['เมืองแพร่', 'ทต.แม่คำมี', 4, 3, 'ของเมือง'],
      ['หนองม่วงไข่', 'อบต.แม่คำมี', 5, 4, 'ของหนองม่วงไข่'],
    ]);
  });

  it('are none, in so many words', () => {
    expect(
      section(build('comparison', oneLao([1, 2]), 1), FALLEN)
        .slice(1)
        .map(values),
    ).toEqual([['None']]);
  });
});

describe("the department's six lines", () => {
  it('hold the true increase, and the meaning stands below', () => {
    const rows = section(july(), OFFICIAL);
    expect(rows.slice(0, 6).map((row) => values(row)[2])).toEqual([0, 0, 1, 20, 37, 1]);
    expect(rows[6]?.[0]?.role).toBe('note');
    expect(rowOf(july(), 'Passed step 4, increased by')[2]?.value).toBe(37);
  });

  it('say that fewer have passed, not that there are minus one more', () => {
    expect(rowOf(july(), 'Passed step 5, fell by')[2]?.value).toBe(1);
    const thai = build('comparison', phrae(), JULY, THAI);
    expect(values(rowOf(thai, 'ผ่านเกณฑ์ขั้นตอนที่ ๕ ลดลง'))).toEqual(['ผ่านเกณฑ์ขั้นตอนที่ ๕ ลดลง', null, 1, 'แห่ง']);
  });

  it('say how many have never reported: they are not "not yet past step 1"', () => {
    const rows = section(build('comparison', oneLao([]), APRIL), OFFICIAL);
    expect(rows[0]?.[2]?.value).toBe(0);
    expect(rows.at(-1)?.[0]?.value).toContain('leaves out 1 LAOs');
  });
});
