// Welfare funds, by the built bundle: from the roster of 2559 to the tabs, the findings, the figures and the outputs.
import { describe, expect, it } from 'vitest';
import { callCommand, recalculate } from '../../../local/office.ts';
import { cellAt } from '../../../local/workbook/cells.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import type { FundsSummary } from '../../../src/indicators/welfare-funds/outputs/funds-summary';
import { type PlainFund, plainFunds, plainFundsCompleteness } from '../../reference/funds';
import { fictitiousBook, fictitiousLines } from '../../support/books/fictitious';
import {
  columnOf,
  emptyBook,
  findings,
  OWNER,
  phraeBook,
  rowOf,
  run,
  seen,
  tab,
  type,
} from '../../support/books/office';

const JULY = '2559-07-01';
/** 1,869 more than at the start, but for the 535 and 80 of two LAOs whose members at the start nobody knows. */
const INCREASE = 1254;
const ROUNDS = ['2016-04-01', '2016-05-01', '2016-06-01', '2016-07-01', '2016-08-01', '2016-09-01'];
const YEAR = { rounds: ROUNDS, start: '2015-10-01', end: '2016-10-01' };

const number = (text: string | undefined) => (text ? Number(text) : null);

/** The sample as the reference takes it. */
const PLAIN: PlainFund[] = fictitiousLines().map((line) => ({
  district: line.district ?? '',
  type: line.type as PlainFund['type'],
  name: line.name ?? '',
  fundAtStart: line.fundAtStart === '1',
  founded: line.founded ? line.founded.replace(/^\d+/, (year) => String(Number(year) - 543)) : null,
  membersAtStart: number(line.membersAtStart),
  members: ROUNDS.map((_, round) => number(line[`members:2559-0${round + 4}-01`])),
}));

function turnOn(book: Workbook): void {
  const settings = tab(book, 'การตั้งค่า');
  type(book, settings, `B${rowOf(settings, 'กรอกกองทุนสวัสดิการชุมชน') + 1}`, 'on');
}

function setTarget(book: Workbook, label: string, value: string): void {
  const settings = tab(book, 'การตั้งค่า');
  type(book, settings, `B${rowOf(settings, label) + 1}`, value);
}

describe("a district's tab", () => {
  const sheet = () => tab(fictitiousBook(), 'ทุ่งหลวงทอง');

  it('has the fund and its members behind the newest number, in a group beside that of the evidence', () => {
    const one = sheet();
    const first = columnOf(one, 'มีกองทุนต้นปี');
    expect(columnOf(one, 'สมาชิกล่าสุด')).toBe(first - 1);
    expect(columnOf(one, 'สมาชิก 1 ก.ย. 2559')).toBe(first + 8);
    expect(columnOf(one, 'หมายเหตุ')).toBe(first + 9);
    const depth = (column: number) => one.columnDepths?.[column] ?? 0;
    expect([first - 2, first - 1, first, first + 8, first + 9].map(depth)).toEqual([1, 0, 1, 1, 0]);
  });

  it('holds what the roster gave, the day as people write it', () => {
    const one = sheet();
    const row = rowOf(one, 'อบต.ทุ่งรวงใหม่');
    const at = (header: string) => cellAt(one, row, columnOf(one, header))?.value ?? null;
    expect([at('มีกองทุนต้นปี'), at('ตั้งกองทุนใหม่เมื่อ'), at('สมาชิกต้นปี'), at('สมาชิก 1 เม.ย. 2559')]).toEqual([
      false,
      '21 ก.พ. 2559',
      null,
      51,
    ]);
  });

  it('calculates the newest number of members', async () => {
    const book = fictitiousBook();
    await recalculate(book);
    const one = tab(book, 'เมืองสมมติ');
    const now = columnOf(one, 'สมาชิกล่าสุด');
    expect(cellAt(one, rowOf(one, 'อบต.ท่ามะขาม'), now)?.value).toBe(623);
    expect(seen(tab(book, 'ทุ่งหลวงทอง'), `V${rowOf(tab(book, 'ทุ่งหลวงทอง'), 'อบต.ท่ากระบือ') + 1}`)).toBe('');
  });
});

describe('run funds', () => {
  it.each(['2559-04-01', '2559-06-01', JULY])('answers as the reference does, in the round of %s', (round) => {
    const { lines, total } = run(fictitiousBook(), 'funds', { round }) as unknown as FundsSummary;
    const index = ROUNDS.indexOf(round.replace('2559', '2016'));
    expect({ lines, total }).toEqual(plainFunds(PLAIN, YEAR, index));
  });

  it('has exactly the fields of its contract', () => {
    const result = run(fictitiousBook(), 'funds', { round: JULY });
    expect(Object.keys(result)).toEqual(['command', 'round', 'lines', 'total', 'targets']);
    expect(result).toMatchObject({
      command: 'funds',
      round: '2016-07-01',
      total: {
        district: null,
        LAOs: 37,
        fundsAtStart: 30,
        founded: 4,
        without: 3,
        membersAtStart: 10542,
        members: 12411,
        increase: INCREASE,
        startUnknown: 2,
        complete: false,
      },
      targets: { funds: { target: null, reached: 4 }, members: { target: null, reached: INCREASE } },
    });
  });

  it("measures against the province's targets, and says a target of 0", () => {
    const book = fictitiousBook();
    setTarget(book, 'ค่าเป้าหมายของจังหวัด: กองทุนที่เพิ่ม', '๘');
    setTarget(book, 'ค่าเป้าหมายของจังหวัด: สมาชิกที่เพิ่ม', '0');
    expect(run(book, 'funds', { round: JULY }).targets).toEqual({
      funds: { target: 8, reached: 4 },
      members: { target: 0, reached: INCREASE },
    });
    const output = tab(book, 'กองทุนสวัสดิการ');
    expect(seen(output, 'A4')).toMatch(/^จำนวนเทศบาล \d+ แห่ง อบต. \d+ แห่ง$/);
    expect(seen(output, 'A6')).toBe(
      'กองทุนเพิ่มขึ้น 4 กองทุน ค่าเป้าหมายของจังหวัด 8 กองทุน (ร้อยละ 50.00) เป้าหมายทั้งประเทศ 848 กองทุน',
    );
    expect(seen(output, 'A7')).toContain('ค่าเป้าหมายของจังหวัด 0 คน (เป้าหมายเป็น 0) เป้าหมายทั้งประเทศ 611,676 คน');
  });

  it('marks a district where every LAO has a fund, and asks it for members', () => {
    const book = fictitiousBook();
    run(book, 'funds', { round: JULY });
    const output = tab(book, 'กองทุนสวัสดิการ');
    const work = (district: string) => seen(output, `K${rowOf(output, district) + 1}`);
    expect(work('ดอยแก้ว')).toBe('มีครบทุกแห่ง ให้ขยายฐานสมาชิก');
    expect(work('วังน้ำใส')).toBe('จัดตั้งกองทุนเพิ่มอีก 1 แห่ง');
  });

  it.each(['-1', '2.5', 'มาก', '99999999'])('refuses a target of %s by its cell', (typed) => {
    const book = fictitiousBook();
    setTarget(book, 'ค่าเป้าหมายของจังหวัด: กองทุนที่เพิ่ม', typed);
    const outcome = callCommand(book, OWNER, 'funds', {});
    expect(outcome).toMatchObject({ done: false, code: 'setting-wrong', message: expect.stringContaining(typed) });
  });
});

describe('the same machinery', () => {
  it('finds what is wrong, each in its cell', () => {
    const found = findings(fictitiousBook(), JULY).filter(({ rule }) => /fund|members|founded/.test(rule));
    const of = (rule: string) => found.filter((one) => one.rule === rule).map(({ lao, severity }) => [lao, severity]);
    expect(of('fund-twice')).toEqual([['ทต.ท่าเรือเก่า', 'must-fix']]);
    expect(of('founded-before-start')).toEqual([['ทต.ทุ่งหลวงทอง', 'must-fix']]);
    expect(of('members-without-fund')).toEqual([['อบต.หนองกระจ่าง', 'must-fix']]);
    expect(of('members-fall')).toEqual([['อบต.ดงไผ่งาม', 'check']]);
    expect(of('members-missing')).toHaveLength(7);
    for (const { tab: where, cell, message } of found)
      expect([where, message.includes(cell ?? '?')]).toEqual([where, true]);
  });

  it('counts completeness among the LAOs that have a fund', () => {
    const { lines, total, indicator } = run(fictitiousBook(), 'completeness', { round: JULY, indicator: 'funds' });
    expect(indicator).toBe('funds');
    expect({ lines, total }).toEqual(plainFundsCompleteness(PLAIN, YEAR, 3));
  });

  it('compares with the previous round, or with any earlier one', () => {
    const compare = (options: object) =>
      run(fictitiousBook(), 'comparison', { round: JULY, indicator: 'funds', ...options }).total;
    expect(compare({})).toEqual({
      district: null,
      funds: { before: 33, now: 34, net: 1 },
      members: { before: 12030, now: 12411, net: 381 },
    });
    expect(compare({ previous: '2559-04-01' })).toMatchObject({ funds: { before: 31, now: 34, net: 3 } });
  });

  it('leaves the steps as they were: without --indicator they are meant', () => {
    const result = run(fictitiousBook(), 'comparison', { round: JULY });
    expect(Object.keys(result)).toEqual([
      'command',
      'round',
      'previous',
      'steps',
      'passed',
      'noReport',
      'moves',
      'fallen',
    ]);
    expect(Object.keys(run(fictitiousBook(), 'completeness', { round: JULY }))).toEqual([
      'command',
      'round',
      'lines',
      'total',
    ]);
  });

  it('means the newest round of any indicator', () => {
    const book = fictitiousBook();
    const one = tab(book, 'วังน้ำใส');
    type(book, one, `AD3`, '300');
    expect(columnOf(one, 'สมาชิก 1 ส.ค. 2559')).toBe(29);
    expect(run(book, 'summary').round).toBe('2016-08-01');
  });
});

describe('where funds are not entered', () => {
  it.each([
    ['funds', {}],
    ['comparison', { indicator: 'funds' }],
    ['completeness', { indicator: 'funds' }],
  ])('%s %j says how to turn them on', (command, options) => {
    const outcome = callCommand(phraeBook(), OWNER, command, options);
    expect(outcome).toMatchObject({ done: false, code: 'not-entered', wrongCall: false });
  });

  it('an indicator that is none is a wrong call', () => {
    const outcome = callCommand(phraeBook(), OWNER, 'comparison', { indicator: 'budget' });
    expect(outcome).toMatchObject({ done: false, code: 'option-wrong', wrongCall: true });
  });

  it('they can be turned on later: settings, columns and output are added', () => {
    const book = phraeBook();
    turnOn(book);
    expect(callCommand(book, OWNER, 'validate', {})).toMatchObject({ done: false, code: 'setting-missing' });
    expect(run(book, 'set-up')).toMatchObject({ addedTabs: ['กองทุนสวัสดิการ'] });
    const long = tab(book, 'ลอง');
    type(book, long, `L3`, 'TRUE');
    type(book, long, `N3`, '๙๐');
    expect([columnOf(long, 'มีกองทุนต้นปี'), columnOf(long, 'สมาชิกต้นปี')]).toEqual([11, 13]);
    expect(run(book, 'funds').total).toMatchObject({ fundsAtStart: 1, membersAtStart: 90, without: 82 });
    const before = structuredClone(book.sheets.filter(({ name }) => name !== 'กองทุนสวัสดิการ'));
    run(book, 'set-up');
    expect(book.sheets.filter(({ name }) => name !== 'กองทุนสวัสดิการ')).toEqual(before);
  });

  it('a workbook of 2559 without a roster asks for them, one of 2556 does not', () => {
    const entered = (year: number) => {
      const book = emptyBook();
      run(book, 'set-up', { province: 'แพร่', year });
      const settings = tab(book, 'การตั้งค่า');
      return seen(settings, `B${rowOf(settings, 'กรอกกองทุนสวัสดิการชุมชน') + 1}`);
    };
    expect([entered(2556), entered(2559)]).toEqual(['ปิด', 'เปิด']);
  });
});
