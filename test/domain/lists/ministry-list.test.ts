// The ministry's own list, main and secondary one below the other, in two columns of names: the 83 LAOs of Phrae, as printed in 2556.
import { describe, expect, it } from 'vitest';
import { readRoster } from '../../../src/domain/province/roster';
import type { RosterLine } from '../../../src/domain/province/roster-line';
import { FACT_GROUPS } from '../../../src/indicators/all';
import { PHRAE_ROSTER, ROUNDS } from '../../support/provinces/province';
import { MINISTRY, type Way, writtenRows, writtenText } from '../../support/provinces/written-list';

const { roster } = readRoster(PHRAE_ROSTER, ROUNDS, FACT_GROUPS);
const sorted = (lines: readonly RosterLine[]) => lines.map((line) => JSON.stringify(line)).sort();

const printed = (way: Partial<Way> = {}) => writtenRows(roster.lines, roster.rounds, { ...MINISTRY, ...way });
const read = (rows: string[][]) => readRoster(writtenText(rows, '\t', '\n'), ROUNDS, FACT_GROUPS);

describe("the ministry's list", () => {
  it('gives the 83 LAOs of both lists', () => {
    const found = read(printed());
    expect(found.problems).toEqual([]);
    expect(found.roster.rounds).toEqual(roster.rounds);
    expect(sorted(found.roster.lines)).toEqual(sorted(roster.lines));
    expect(found.roster.lines).toHaveLength(83);
  });

  it('over several pages, with its headings on each', () => {
    const found = read(printed({ page: 20 }));
    expect(found.problems).toEqual([]);
    expect(sorted(found.roster.lines)).toEqual(sorted(roster.lines));
  });

  it.each([
    ['a round twice', '1 มิ.ย. 56', '1 พ.ค. 56'],
    ['a month that is none', '1 มิ.ย. 56', '1 มี.ย. 56'],
    ['the year before', '1 เม.ย. 56', '1 เม.ย. 55'],
  ])('with %s in the heading of its second list', (_, right, wrong) => {
    const rows = printed();
    const heading = rows.filter((cells) => cells.includes(right)).at(-1) as string[];
    heading[heading.indexOf(right)] = wrong;
    const found = read(rows);
    expect(found.problems).toEqual([]);
    expect(sorted(found.roster.lines)).toEqual(sorted(roster.lines));
  });

  it('with that in both of its headings is refused by both', () => {
    const rows = printed().map((cells) => cells.map((cell) => (cell === '1 มิ.ย. 56' ? '1 มี.ย. 56' : cell)));
    expect(read(rows).problems).toMatchObject([{ line: 4, problem: 'no-round', found: '1 มี.ย. 56 ผ่านเกณฑ์ถึงขั้นที่' }]);
  });

  it('whose second list has the title of the first, with other numbers, is refused: nobody can tell which is which', () => {
    const title = (count: string) => `จังหวัดแพร่ จำนวนเทศบาล ${count} แห่ง (เป้าหมายหลัก)`;
    const rows = printed().map(([first = '', ...cells]) => [
      first === 'จังหวัดแพร่ (เป้าหมายหลัก)' ? title('18') : first === 'จังหวัดแพร่ (เป้าหมายรอง)' ? title('7') : first,
      ...cells,
    ]);
    expect(read(rows).problems).toMatchObject([{ problem: 'lists-alike' }]);
  });
});
