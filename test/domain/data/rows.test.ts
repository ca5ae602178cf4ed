// The data in long form, against the slow reference, and for Phrae.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA_FIELDS } from '../../../src/domain/data/data-row';
import { type Entry, fact } from '../../../src/domain/month/entry';
import { summarise } from '../../../src/domain/roll-ups/summary';
import { stepIndicator } from '../../../src/indicators/community-plan/indicator';
import { dataRows } from '../../../src/indicators/province/data-rows';
import { plainData, plainFundData } from '../../reference/data';
import { runs } from '../../support/chance';
import { anyFunds, typedFund } from '../../support/provinces/arbitrary-funds';
import { arbitraryIndicator } from '../../support/provinces/arbitrary-indicators';
import { anyLaos } from '../../support/provinces/arbitrary-laos';
import { JULY, MAY, oneLao, phrae, provinceOf, ROUNDS, YEAR } from '../../support/provinces/province';

/** By its letter; nobody has reported, and the year is over. */
const PHRAE = {
  rounds: ROUNDS.map((date) => ({ date, due: date.replace(/01$/, '05') })),
  own: {
    province: 'แพร่',
    fiscalYear: YEAR,
    provinceCode: '54',
    region: 'north',
    indicatorNumber: null,
    indicatorName: stepIndicator.lineOf(phrae(), 'th').name,
    highestStep: 5,
    passStep: 5,
    requiredShare: 60,
    aimedShare: 70,
    reportState: 'late',
  },
};

describe('the data rows', () => {
  it('of any province are those of the reference', () => {
    const property = fc.property(anyLaos, fc.nat(ROUNDS.length - 1), (laos, round) => {
      expect(dataRows(provinceOf(laos), round)).toEqual(plainData(laos, round, PHRAE));
    });
    fc.assert(property, { numRuns: runs(80) });
  });

  it('tell a report of 0, a carried step and no report apart', () => {
    const rows = dataRows(oneLao([null, 0, '', 'ผ่าน', '๓']), 4);
    expect(rows.map(({ value, state, standing }) => [value, state, standing])).toEqual([
      [null, 'none', null],
      [0, 'reported', 0],
      [null, 'carried', 0],
      [null, 'carried', 0],
      [3, 'reported', 3],
    ]);
  });

  it('of Phrae count up to the summary of July', () => {
    const rows = dataRows(phrae(), JULY);
    const july = rows.filter(({ round }) => round === '2013-07-01');
    const { reported, carried, SAO } = summarise(phrae(), JULY).total;
    expect(rows).toHaveLength(83 * 4);
    expect(july.filter(({ state }) => state === 'reported')).toHaveLength(reported);
    expect(july.filter(({ state }) => state === 'carried')).toHaveLength(carried);
    expect(july.filter(({ type, standing }) => type === 'SAO' && standing === 4)).toHaveLength(SAO.steps[4] as number);
  });

  it('of funds and their members are those of the reference', () => {
    const property = fc.property(anyFunds, fc.nat(ROUNDS.length - 1), (laos, upTo) => {
      const fields = laos.map((lao) => ({ ...lao, cells: [], facts: typedFund(lao) }));
      const rows = dataRows(provinceOf(fields), upTo);
      const of = (name: string) =>
        rows
          .filter(({ indicator }) => indicator === name)
          .map(({ round, LAO, value, state, standing }) => [round, LAO, value, state, standing]);
      const expected = ROUNDS.slice(0, upTo + 1).flatMap((date, round) =>
        laos.map((lao) => ({
          date,
          lao,
          ...plainFundData(lao, { rounds: ROUNDS, start: '2012-10-01', end: '2013-10-01' }, round),
        })),
      );
      expect(of('fund')).toEqual(expected.map(({ date, lao, fund }) => [date, lao.name, ...fund]));
      expect(of('fund-members')).toEqual(expected.map(({ date, lao, members }) => [date, lao.name, ...members]));
    });
    fc.assert(property, { numRuns: runs(40) });
  });

  it('of a province that enters no funds say nothing of them', () =>
    expect(new Set(dataRows(phrae(), JULY).map(({ indicator }) => indicator))).toEqual(new Set(['step'])));

  it('say of any declared indicator what it is called and what it asks for, where it asks for steps', () => {
    const property = fc.property(arbitraryIndicator('1.6', ROUNDS), (declared) => {
      const province = { ...phrae(), indicators: [declared] };
      const { name, steps, pass, required, aimed } = declared;
      const marks = steps.length
        ? { highestStep: steps.length, passStep: pass, requiredShare: required ?? 60, aimedShare: aimed ?? 70 }
        : { highestStep: null, passStep: null, requiredShare: null, aimedShare: null };
      const rows = dataRows(province, JULY).filter(({ indicator }) => indicator === '1.6');
      expect(new Set(rows.map(({ round }) => round))).toEqual(
        new Set(declared.rounds.filter((date) => date <= '2013-07-01')),
      );
      for (const row of rows) expect(row).toMatchObject({ indicatorNumber: '1.6', indicatorName: name, ...marks });
    });
    fc.assert(property, { numRuns: runs(30) });
  });

  it('have the number that the letter of the year gives, and of funds the names of both their lines', () => {
    const lao = { district: 'ลอง', type: 'SAO', name: 'อบต.ปากกาง', cells: [4], facts: { fundAtStart: true } } as const;
    const rows = dataRows({ ...provinceOf([lao]), year: 2559 }, 0);
    expect(rows.map((row) => [row.indicator, row.indicatorNumber, row.indicatorName, row.highestStep])).toEqual([
      ['step', '1.4', expect.stringMatching(/^ร้อยละ/), 5],
      ['fund', '1.5', expect.stringMatching(/^ความสำเร็จ/), null],
      ['fund-members', null, 'สมาชิกกองทุนสวัสดิการชุมชน', null],
    ]);
  });

  it('leave code and region open where the name is none of the 76', () => {
    const [row] = dataRows({ ...phrae(), name: 'พระนคร' }, 0);
    expect(row).toMatchObject({ province: 'พระนคร', provinceCode: null, region: null });
  });

  it('say in which state the report of the district is', () => {
    const at = { at: '2013-04-03T09:00' };
    const entries = ['hand-in', 'accept'].map((act) => ({
      ...fact(act as 'accept', { round: '2013-04-01', district: 'ลอง' }),
      ...at,
    })) as Entry[];
    const rows = dataRows({ ...phrae(), ledger: { entries, broken: [] }, today: '2013-04-04' }, MAY);
    const states = new Set(
      rows.map(({ district, round, reportState }) => `${round} ${district === 'ลอง'} ${reportState}`),
    );
    expect(states).toEqual(
      new Set([
        '2013-04-01 true accepted',
        '2013-04-01 false late',
        '2013-05-01 true not-open',
        '2013-05-01 false not-open',
      ]),
    );
  });

  it('have the named fields, in their order', () => {
    for (const row of dataRows(phrae(), 0)) expect(Object.keys(row)).toEqual(DATA_FIELDS);
  });
});
