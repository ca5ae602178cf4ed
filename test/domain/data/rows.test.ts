// The data in long form, against the slow reference, and for Phrae.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DATA_FIELDS, dataRows } from '../../../src/domain/data/rows';
import { summarise } from '../../../src/domain/summary';
import { plainData } from '../../reference/data';
import { anyLaos } from '../../support/arbitrary-laos';
import { JULY, oneLao, phrae, provinceOf, ROUNDS, YEAR } from '../../support/province';

describe('the data rows', () => {
  it('of any province are those of the reference', () => {
    const property = fc.property(anyLaos, fc.nat(ROUNDS.length - 1), (laos, round) => {
      expect(dataRows(provinceOf(laos), round)).toEqual(plainData(laos, round, ROUNDS, 'แพร่', YEAR));
    });
    fc.assert(property, { numRuns: 80 });
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

  it('have the named fields, in their order', () => {
    for (const row of dataRows(phrae(), 0)) expect(Object.keys(row)).toEqual(DATA_FIELDS);
  });
});
