// The overview of declared indicators, by the built bundle: what the command answers, and what the page is given.
import { describe, expect, it } from 'vitest';
import { addOnFor, callCommand } from '../../../local/office.ts';
import type { OverviewState, StepsOverviewState } from '../../../src/commands/pages/overview-state';
import type { AmountsOverview } from '../../../src/domain/roll-ups/amounts-overview';
import type { Overview as AnyOverview } from '../../../src/indicators/overview';
import type { FundsOverview } from '../../../src/indicators/welfare-funds/outputs/funds-overview';
import { fictitiousBook } from '../../support/books/fictitious';
import { OWNER, phraeBook, run, setUpBook } from '../../support/books/office';

type Overview = AnyOverview & { funds: FundsOverview | null };

const OPTIONS = {
  province: 'แพร่',
  year: 2569,
  rounds: '2025-10-01,2026-01-01,2026-04-01',
  indicators: [
    'id\tkind\tname\tsteps\tpass\trounds\ttarget',
    '1.6\tsteps\tแผนพัฒนาท้องถิ่น\t7\t6\t2568-10-01 2569-01-01\t',
    '2.1\tcount\tศูนย์พัฒนาเด็กเล็ก\t\t\t\t20',
    '3.2\thas\tแผนป้องกันภัย\t\t\t\t',
  ].join('\n'),
  roster: [
    'district\ttype\tname\ttarget\t1.6@2025-10-01\t1.6@2026-01-01\t2.1@start\t2.1@2026-01-01\t3.2@since',
    'ลอง\tmunicipality\tทต.ก\tmain\t2\t7\t5\t\t2026-01-15',
    'ลอง\tSAO\tอบต.ข\tmain\t6\t\t1\t4\tstart',
    'สอง\tSAO\tอบต.ค\tmain\t\t\t\t3\t',
  ].join('\n'),
};
const book = () => setUpBook(OPTIONS);
const state = (indicator: string | null, round: string | null = null) =>
  addOnFor(book(), OWNER).call('overviewState', [round, indicator]) as OverviewState;

describe('run overview', () => {
  it('of a ladder counts with its own steps, from the one that is asked for', () => {
    const result = run(book(), 'overview', { indicator: '1.6', round: '2026-01-01' });
    expect(result).toMatchObject({
      indicator: '1.6',
      LAOs: 3,
      rounds: [
        { round: '2025-10-01', reported: 2, noReport: 1, steps: [0, 0, 1, 0, 0, 0, 1, 0], passed: 1 },
        { round: '2026-01-01', reported: 1, noReport: 1, steps: [0, 0, 0, 0, 0, 0, 1, 1], passed: 2 },
      ],
      total: { district: null, LAOs: 3, rounds: [{ mean: 4 }, { mean: 6.5 }] },
    });
  });

  it('of what is counted says how many there are, from the start of the year', () => {
    const { rounds, ...rest } = run(book(), 'overview', { indicator: '2.1', round: '2026-01-01' });
    expect(rest).toEqual({
      ...{ command: 'overview', round: '2026-01-01', indicator: '2.1', LAOs: 3 },
      target: { target: 20, nation: null, reached: 3 },
    });
    expect(rounds).toMatchObject([
      { round: '2025-10-01', now: 6, start: 6, unknown: 1, increase: 0 },
      { round: '2026-01-01', now: 12, start: 6, unknown: 0, increase: 3, startUnknown: 1 },
    ]);
  });

  it('says it in a sentence', () => {
    const said = (indicator: string) => callCommand(book(), OWNER, 'overview', { indicator, round: '2026-01-01' });
    expect(said('2.1').message).toBe('ภาพรวม: มี 12 ต้นปี 6 เพิ่มขึ้น 3');
    expect(said('1.6').message).toBe('ภาพรวม: ผ่านแล้ว 2 จาก 3 แห่ง (เกณฑ์ 2 แห่ง ค่าเป้าหมายของจังหวัด 3 แห่ง)');
  });

  it('of the funds is of their members, with the aim that is theirs', () => {
    const { rounds, target } = run(fictitiousBook(), 'overview', { indicator: 'funds' }) as unknown as AmountsOverview;
    const plain = run(fictitiousBook(), 'overview') as unknown as Overview;
    const ofMembers = plain.funds?.rounds.map(({ members, increase }) => ({ now: members, increase }));
    expect(rounds.map(({ now, increase }) => ({ now, increase }))).toEqual(ofMembers);
    expect(target).toMatchObject(plain.funds?.targets.members as object);
  });
});

describe('the page', () => {
  it('offers every indicator that has an overview, the steps first', () => {
    const about = 'ตัวชี้วัด "ร้อยละของเทศบาลและองค์การบริหารส่วนตำบลที่นำแผนชุมชนสู่การพัฒนาท้องถิ่นได้ตามเกณฑ์ที่กำหนด"';
    expect(state(null)).toMatchObject({ kind: 'steps', indicator: 'step', about, highest: 5, pass: 5 });
    expect(state(null).indicators.map(({ id }) => id)).toEqual(['step', '1.6', '2.1', '3.2']);
    const funds = addOnFor(fictitiousBook(), OWNER).call('overviewState', [null]) as OverviewState;
    expect(funds.indicators.map(({ id }) => id)).toEqual(['step', 'funds']);
    const ofFunds = addOnFor(fictitiousBook(), OWNER).call('overviewState', [null, 'funds']) as OverviewState;
    expect(ofFunds.about).toBe('สมาชิกกองทุนสวัสดิการชุมชน');
    const one = addOnFor(phraeBook(), OWNER).call('overviewState', [null]) as OverviewState;
    expect(one.indicators).toHaveLength(1);
    // Without the tab it goes without saying.
    expect(one.about).toBeNull();
  });

  it('is given a ladder with its rounds, its steps and its name', () => {
    const shown = state('1.6') as StepsOverviewState;
    expect(shown).toMatchObject({
      ...{ kind: 'steps', indicator: '1.6', about: 'ตัวชี้วัดที่ 1.6 แผนพัฒนาท้องถิ่น', highest: 7, pass: 6 },
      round: '2026-01-01',
    });
    expect(shown.rounds).toHaveLength(2);
    expect(shown.overview.rounds[0]?.steps).toHaveLength(8);
  });

  it('is given what is counted, and what a LAO has', () => {
    expect(state('2.1', '2026-04-01')).toMatchObject({ kind: 'amounts', overview: { target: { target: 20 } } });
    expect(state('3.2', '2026-04-01')).toMatchObject({ overview: { rounds: [{ now: 1 }, { now: 1 }, { now: 2 }] } });
  });

  it('is told in plain words of one that is not there', () =>
    expect(state('9.9')).toMatchObject({ done: false, code: 'option-wrong' }));
});
