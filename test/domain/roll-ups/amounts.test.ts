// What follows from the kinds alone: an indicator of which only the readers are told, here those of funds and members, has its figures.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Province } from '../../../src/domain/province/province';
import { completeness } from '../../../src/domain/roll-ups/completeness';
import { amountsKind } from '../../../src/indicators/kinds/amounts';
import { FUND, MEMBERS } from '../../../src/indicators/welfare-funds/funds';
import {
  type PlainFund,
  type PlainYear,
  plainFunds,
  plainFundsCompleteness,
  plainMembers,
} from '../../reference/funds';
import { runs } from '../../support/chance';
import { anyFunds, typedFund } from '../../support/provinces/arbitrary-funds';
import { fund } from '../../support/provinces/facts';
import { JULY, oneLao, provinceOf, ROUNDS } from '../../support/provinces/province';
import { ENGLISH, values } from '../../support/shown/documents';

const YEAR: PlainYear = { rounds: ROUNDS, start: '2012-10-01', end: '2013-10-01' };
const has = { name: 'there', reader: FUND };
const count = { name: 'members', reader: MEMBERS };
const both = amountsKind({ has, count });

function always(check: (province: Province, round: number, laos: PlainFund[]) => void): void {
  const property = fc.property(anyFunds, fc.nat(ROUNDS.length - 1), (laos, round) => {
    check(provinceOf(laos.map((lao) => ({ ...lao, cells: [], facts: typedFund(lao) }))), round, laos);
  });
  fc.assert(property, { numRuns: runs(40) });
}

describe('a number of what there is', () => {
  it('is summed up from the start of the year on', () =>
    always((province, round, laos) => {
      const { LAOs, members, membersAtStart, increase, startUnknown } = plainFunds(laos, YEAR, round).total;
      const expected = { LAOs, now: members, start: membersAtStart, increase, startUnknown };
      expect(both.summarise?.(province, round).result.total).toMatchObject(expected);
      const overview = both.overview?.(province, round);
      expect(overview?.rounds[round]).toMatchObject({ now: members, increase });
      expect(overview?.target).toEqual({ target: null, nation: null, reached: increase });
    }));

  it('is owed where there is one, and where nobody has said so', () =>
    always((province, round, laos) =>
      expect(completeness(province, round, both)).toEqual(plainFundsCompleteness(laos, YEAR, round)),
    ));

  it('is what the next year begins with', () =>
    always((province, round, laos) => {
      for (const [index, lao] of laos.entries()) {
        const registered = province.laos[index];
        if (!registered) throw new Error('a LAO is missing');
        const handed = both.handsOn?.(province, registered, round) ?? {};
        expect(handed.membersAtStart ?? null).toBe(plainMembers(lao, YEAR, round));
        if (lao.fundAtStart === null && lao.founded === null) expect(handed).toEqual({});
      }
    }));

  it('is laid out by district', () => {
    const province = oneLao([], { facts: fund({ fundAtStart: true, membersAtStart: 5 }, [6]) });
    const rows = both.summarise?.(province, JULY).document(ENGLISH).rows ?? [];
    expect(values(rows[rows.length - 1] ?? []).slice(1, 5)).toEqual([1, 5, 6, 1]);
  });
});

describe('whether there is one', () => {
  it('is said once: nothing is missing of it in a round', () =>
    always((province, round, laos) => {
      const kind = amountsKind({ has, count: null });
      const { fundsAtStart, founded, unknown } = plainFunds(laos, YEAR, round).total;
      const expected = { start: fundsAtStart, now: fundsAtStart + founded, increase: founded, unknown };
      expect(kind.summarise?.(province, round).result.total).toMatchObject(expected);
      expect([kind.isByRound, kind.roundFact]).toEqual([false, null]);
    }));
});
