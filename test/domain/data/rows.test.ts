// The data in long form, against the slow reference, and for Phrae.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA_FIELDS } from '../../../src/domain/data/data-row';
import { summarise } from '../../../src/domain/roll-ups/summary';
import { dataRows } from '../../../src/indicators/province/data-rows';
import { plainData, plainFundData } from '../../reference/data';
import { runs } from '../../support/chance';
import { anyFunds, typedFund } from '../../support/provinces/arbitrary-funds';
import { anyLaos } from '../../support/provinces/arbitrary-laos';
import { JULY, oneLao, phrae, provinceOf, ROUNDS, YEAR } from '../../support/provinces/province';

describe('the data rows', () => {
  it('of any province are those of the reference', () => {
    const property = fc.property(anyLaos, fc.nat(ROUNDS.length - 1), (laos, round) => {
      expect(dataRows(provinceOf(laos), round)).toEqual(plainData(laos, round, ROUNDS, 'แพร่', YEAR));
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

  it('have the named fields, in their order', () => {
    for (const row of dataRows(phrae(), 0)) expect(Object.keys(row)).toEqual(DATA_FIELDS);
  });
});
