// A roster file: what is read, and that every bad line is listed with what was found and expected.

import { describe, expect, it } from 'vitest';
import { blankSteps, type DeclaredIndicator } from '../../../src/domain/agreement/declared-indicator';
import { entryGroup } from '../../../src/domain/agreement/entries';
import { LAO_TYPES } from '../../../src/domain/province/lao';
import { readRoster } from '../../../src/domain/province/roster';
import { rosterYear } from '../../../src/domain/province/roster-columns';
import { FACT_GROUPS } from '../../../src/indicators/all';
import { PHRAE_ROSTER, ROUNDS } from '../../support/provinces/province';

const HEADER = 'district\ttype\tname\ttarget\t2556-04-01\t2556-05-01';
const GOOD = 'ลอง\tSAO\tอบต.ปากกาง\tmain\t1\t';
const MORE = 'ลอง\tmunicipality\tทต.ห้วยอ้อ\tsecondary\t\t๒';

const read = (...lines: string[]) => readRoster(lines.join('\n'), ROUNDS, FACT_GROUPS);
const problemsOf = (...lines: string[]) =>
  read(...lines).problems.map(({ line, problem, found }) => [line, problem, found]);

describe('a good roster', () => {
  const expected = [
    { district: 'ลอง', type: 'SAO', name: 'อบต.ปากกาง', target: 'main', steps: [1, null], facts: {} },
    { district: 'ลอง', type: 'municipality', name: 'ทต.ห้วยอ้อ', target: 'secondary', steps: [null, 2], facts: {} },
  ];

  it.each([
    ['LF', [HEADER, GOOD, MORE].join('\n')],
    ['CRLF', [HEADER, GOOD, MORE].join('\r\n')],
    ['a byte order mark', `\uFEFF${[HEADER, GOOD, MORE].join('\n')}`],
    ['a byte order mark and CRLF', `\uFEFF${[HEADER, GOOD, MORE].join('\r\n')}\r\n`],
    ['blank lines between and at the end', [HEADER, '', GOOD, '   ', MORE, '', ''].join('\n')],
    ['cells left out at the end of a line', [HEADER, GOOD.trimEnd(), MORE].join('\n')],
    ['spaces around cells', [HEADER, GOOD.replace('อบต.ปากกาง', ' อบต.ปากกาง '), MORE].join('\n')],
  ])('is read with %s', (_, text) => {
    expect(readRoster(text, ROUNDS, FACT_GROUPS)).toEqual({
      roster: { rounds: ['2013-04-01', '2013-05-01'], groups: [], lines: expected },
      problems: [],
    });
  });

  it('takes rounds of either era, any of them, in any order', () => {
    const { roster } = read('district\ttype\tname\ttarget\t2013-07-01\t2556-04-01', 'ลอง\tSAO\tอบต.ปากกาง\tmain\t3\t1');
    expect(roster.rounds).toEqual(['2013-07-01', '2013-04-01']);
    expect(roster.lines[0]?.steps).toEqual([3, 1]);
  });

  it('may have no rounds yet', () => {
    expect(read('district\ttype\tname\ttarget', 'ลอง\tSAO\tอบต.ปากกาง\tmain').problems).toEqual([]);
  });

  it('keeps LAOs that share a bare name', () => {
    expect(problemsOf(HEADER, 'ลอง\tSAO\tอบต.บ้านปิน\tmain', 'ลอง\tmunicipality\tทต.บ้านปิน\tmain')).toEqual([]);
    expect(problemsOf(HEADER, 'ลอง\tSAO\tอบต.บ้านปิน\tmain', 'สอง\tSAO\tอบต.บ้านปิน\tmain')).toEqual([]);
  });

  it('has one district where two spellings look the same', () => {
    const { roster } = read(HEADER, 'แพร่\tSAO\tอบต.ก\tmain', 'เเพร่\tSAO\tอบต.ข\tmain');
    expect(roster.lines.map(({ district }) => district)).toEqual(['แพร่', 'แพร่']);
  });
});

describe('a bad roster', () => {
  it.each([
    ['a type that is none', 'ลอง\tอบจ.\tอบต.ก\tmain', 'type', 'อบจ.'],
    ['a type that its name contradicts', 'ลอง\tmunicipality\tอบต.ก\tmain', 'type-by-name', 'municipality'],
    ['a name left out', 'ลอง\tSAO\t\tmain', 'name', 'ลอง SAO main'],
    ['a target that is none', 'ลอง\tSAO\tอบต.ก\tthird', 'target', 'third'],
    ['a target left out', 'ลอง\tSAO\tอบต.ก', 'target', ''],
    ['a step above 5', 'ลอง\tSAO\tอบต.ก\tmain\t6', 'step', '6'],
    ['a step that is a text', 'ลอง\tSAO\tอบต.ก\tmain\t1\tผ่าน', 'step', 'ผ่าน'],
    ['a cell too many', 'ลอง\tSAO\tอบต.ก\tmain\t1\t2\t3', 'columns', '7'],
    ['a LAO twice', GOOD, 'twice', 'อบต.ปากกาง'],
    [
      'a LAO twice in another spelling',
      GOOD.replace('อบต.', 'องค์การบริหารส่วนตำบล'),
      'twice',
      'องค์การบริหารส่วนตำบลปากกาง',
    ],
  ])('names %s by its line', (_, line, problem, found) => {
    expect(problemsOf(HEADER, GOOD, '', line)).toEqual([[4, problem, found]]);
  });

  it('names a district left out where each line has its own', () => {
    expect(problemsOf(HEADER, GOOD, MORE, '\tSAO\tอบต.ก\tmain')).toEqual([[4, 'district', 'อบต.ก']]);
    expect(problemsOf(HEADER, '\tSAO\tอบต.ก\tmain', GOOD)).toEqual([[2, 'district', 'อบต.ก']]);
  });

  it('names the line where the LAO stood first', () => {
    expect(read(HEADER, '', GOOD, MORE, GOOD).problems).toMatchObject([{ line: 5, problem: 'twice', expected: '3' }]);
  });

  it('lists all bad lines, and every cell that is wrong in one', () => {
    expect(problemsOf(HEADER, 'ลอง\t?\tอบต.ก\t?\t9\t9', GOOD, '\tSAO\t\tmain')).toEqual([
      [2, 'type', '?'],
      [2, 'target', '?'],
      [2, 'step', '9'],
      [2, 'step', '9'],
      [4, 'district', 'SAO main'],
      [4, 'name', 'SAO main'],
    ]);
  });

  it.each([
    ['a column by another name', 'district\tkind\tname\ttarget', 'header', 'kind'],
    ['a date that is no round of the year', 'district\ttype\tname\ttarget\t2556-10-01', 'round', '2556-10-01'],
    ['a column that is no date', 'district\ttype\tname\ttarget\tphone', 'no-round', 'phone'],
    ['a round twice, in both eras', `${HEADER}\t2013-05-01`, 'round-twice', '2013-05-01'],
  ])('has %s in its header', (_, header, problem, found) => {
    expect(problemsOf(header, GOOD.trimEnd().slice(0, -2))).toEqual([[1, problem, found]]);
  });

  it('has no LAO at all', () => {
    expect(problemsOf(HEADER, '', '')).toEqual([[2, 'empty', '']]);
  });

  it('lists its bad lines below a round that is none, and reads nothing into that column', () => {
    const header = `${HEADER}\t2556-12-01\t2556-05-01`;
    expect(problemsOf(header, `${GOOD}\t7\t7`, 'ลอง\ttemple\tวัด\tmain\t1\t9\t\t')).toEqual([
      [1, 'round', '2556-12-01'],
      [1, 'round-twice', '2556-05-01'],
      [3, 'type', 'temple'],
      [3, 'step', '9'],
    ]);
  });

  it('lists no lines where the columns that name a LAO are not there', () => {
    expect(problemsOf('district\tkind\tname\ttarget', 'ลอง\ttemple\tวัด\tmain')).toEqual([[1, 'header', 'kind']]);
  });

  it('is an empty file: each column of the header is asked for', () => {
    expect(read('').problems.map(({ problem, expected }) => [problem, expected])).toEqual([
      ['header', 'district'],
      ['header', 'name'],
    ]);
  });
});

describe('facts beside the steps', () => {
  const LAO = 'district\ttype\tname\ttarget';
  const header = (...columns: string[]) => [LAO, ...columns].join('\t');
  const line = (...cells: string[]) => ['ลอง', 'SAO', 'อบต.ก', 'main', ...cells].join('\t');
  const factsOf = (columns: string[], cells: string[]) =>
    read(header(...columns), line(...cells)).roster.lines[0]?.facts;

  it('are read from columns after the rounds, and turn their groups on', () => {
    const { roster, problems } = read(
      header('2556-04-01', 'items', 'eligible', 'inPlan', 'agreed'),
      line('3', '11110000', '1,200', '๒๐', ''),
    );
    expect(problems).toEqual([]);
    expect(roster.groups).toEqual(['evidence']);
    const ticks = Object.fromEntries([1, 2, 3, 4, 5, 6, 7, 8].map((item) => [`item${item}`, item <= 4]));
    expect(roster.lines).toMatchObject([{ steps: [3], facts: { ...ticks, eligible: 1200, inPlan: 20 } }]);
    expect(roster.lines[0]?.facts).not.toHaveProperty('agreed');
  });

  it('of funds and of members by round, in either era', () => {
    const columns = ['fundAtStart', 'founded', 'membersAtStart', 'members:2556-04-01', 'members:2013-05-01'];
    expect(factsOf(columns, ['1', '', '90', '', '95'])).toEqual({
      fundAtStart: true,
      membersAtStart: 90,
      'members:2013-05-01': 95,
    });
    expect(factsOf(columns, ['0', '15 พ.ค. 2556'])).toEqual({ fundAtStart: false, founded: '2013-05-15' });
    expect(read(header(...columns), line()).roster.groups).toEqual(['funds']);
  });

  it('that are not given are not there: empty is neither 0 nor unticked', () => {
    expect(factsOf(['items', 'eligible'], ['', ''])).toEqual({});
    expect(factsOf(['items'], ['00000000'])).toMatchObject({ item1: false, item8: false });
  });

  it('may be numbers that cannot be: they become findings in their cells', () => {
    expect(factsOf(['eligible', 'inPlan', 'agreed'], ['10', '12', '-1'])).toEqual({
      eligible: 10,
      inPlan: 12,
      agreed: -1,
    });
    expect(factsOf(['eligible'], ['2.5'])).toEqual({ eligible: 2.5 });
  });

  it.each([
    [['items'], ['1111111'], 'ticks'],
    [['items'], ['111111112'], 'ticks'],
    [['items'], ['1111111x'], 'ticks'],
    [['items'], ['๑๑๑๑๑๑๑๒'], 'ticks'],
    [['fundAtStart'], ['yes'], 'ticks'],
    [['eligible'], ['many'], 'count'],
    [['membersAtStart'], ['99999999'], 'count'],
    [['founded'], ['yesterday'], 'date'],
  ])('in %j as %j are refused', (columns, cells, problem) => {
    expect(problemsOf(header(...columns), line(...cells))).toEqual([[2, problem, cells[0]]]);
  });

  it.each([
    ['a members column of no round of the year', 'members:2556-10-01', 'round'],
    ['a members column of no date', 'members:may', 'no-round'],
    ['a name that is none', 'item', 'no-round'],
  ])('have %s refused', (_, column, problem) => {
    expect(problemsOf(header(column), line())).toEqual([[1, problem, column]]);
  });

  it('have a column that stands twice refused', () => {
    expect(problemsOf(header('eligible', 'eligible'), line())).toEqual([[1, 'column-twice', 'eligible']]);
    expect(problemsOf(header('members:2556-04-01', 'members:2013-04-01'), line())).toEqual([
      [1, 'column-twice', 'members:2013-04-01'],
    ]);
  });

  it('say the year where no round does', () => {
    expect(rosterYear(header('fundAtStart', 'members:2559-05-01'))).toBe(2559);
  });
});

describe('the year of a roster', () => {
  it.each([
    [PHRAE_ROSTER, 2556],
    [HEADER.replaceAll('2556', '2016'), 2559],
    ['district\ttype\tname\ttarget', null],
    ['', null],
  ])('is that of its first round', (text, year) => expect(rosterYear(text)).toBe(year));
});

describe("a roster as a clerk's own table has it", () => {
  it('reads Thai headers, types, targets and dates', () => {
    const text =
      'อำเภอ\tประเภท\tชื่อ อปท.\tเป้าหมาย\t1 เม.ย. 2556\nลอง\tอบต.\tอบต.หัวทุ่ง\tหลัก\t๓\nลอง\tเทศบาล\tทต.บ้านปิน\tรอง\t';
    const { roster, problems } = readRoster(text, ROUNDS, FACT_GROUPS);
    expect(problems).toEqual([]);
    expect(roster.rounds).toEqual([ROUNDS[0]]);
    expect(roster.lines).toMatchObject([
      { district: 'ลอง', type: 'SAO', name: 'อบต.หัวทุ่ง', target: 'main', steps: [3] },
      { district: 'ลอง', type: 'municipality', name: 'ทต.บ้านปิน', target: 'secondary', steps: [null] },
    ]);
  });

  it('reads columns in any order', () => {
    const text = 'ประเภท\t1 เม.ย. 2556\tอำเภอ\tเป้าหมาย\tชื่อ อปท.\nอบต.\t2\tลอง\tหลัก\tอบต.หัวทุ่ง';
    const { roster, problems } = readRoster(text, ROUNDS, FACT_GROUPS);
    expect(problems).toEqual([]);
    expect(roster.lines).toMatchObject([
      { district: 'ลอง', name: 'อบต.หัวทุ่ง', type: 'SAO', target: 'main', steps: [2] },
    ]);
  });
});

describe('headings of entries', () => {
  const BASE = { name: 'x', required: null, aimed: null, counted: LAO_TYPES, target: null, nationalTarget: null };
  const OF = { ...BASE, rounds: ROUNDS };
  const declared: DeclaredIndicator[] = [
    { ...OF, id: '4.1', kind: 'steps', steps: blankSteps(5), pass: 5 },
    { ...OF, id: '2.1', kind: 'count', steps: [], pass: 0, rounds: ROUNDS.slice(0, 1) },
    { ...OF, id: '3.2', kind: 'has', steps: [], pass: 0 },
  ];
  const groups = [...FACT_GROUPS, ...declared.map(entryGroup)];
  const readUnder = (heading: string, value: string) =>
    readRoster(`district\ttype\tname\t${heading}\nลอง\tSAO\tอบต.ปากกาง\t${value}`, ROUNDS, groups, undefined, 'step');

  it.each([
    ['4.1@เม.ย.-56', '4.1@2013-04-01'],
    ['4.1@เม.ย. 56', '4.1@2013-04-01'],
    ['๔.๑@ณ วันที่ 1 เมษายน ๒๕๕๖', '4.1@2013-04-01'],
    ['4.1 @ รอบ 1 เม.ย. 2556', '4.1@2013-04-01'],
    ['2.1@เมษายน 2556', '2.1@2013-04-01'],
    ['2.1@ต้นปี', '2.1@start'],
    ['2.1@START', '2.1@start'],
  ])('%s is read as a bare round is: %s', (heading, fact) => {
    const { roster, problems } = readUnder(heading, '3');
    expect(problems).toEqual([]);
    expect(roster.lines[0]?.facts).toEqual({ [fact]: 3 });
  });

  it('since when there is one may be asked for in Thai', () => {
    expect(readUnder('3.2@มีตั้งแต่', 'ต้นปี').roster.lines[0]?.facts).toEqual({ '3.2@since': 'start' });
  });

  it('the steps of the rounds, too', () => {
    expect(readUnder('step@เม.ย.-56', '3').roster).toMatchObject({ rounds: ['2013-04-01'], lines: [{ steps: [3] }] });
  });

  it.each([
    ['2.1@since', 'entry', '2.1@start, 2.1@2013-04-01'],
    ['2.1@พ.ค.-56', 'entry', '2.1@start, 2.1@2013-04-01'],
    ['3.2@2556-04-01', 'entry', '3.2@since'],
    ['9.9@2556-04-01', 'indicator', ''],
  ])('%s is none: %s, expected %s', (found, problem, expected) => {
    expect(readUnder(found, '3').problems).toEqual([{ line: 1, problem, found, expected }]);
  });
});
