// Community welfare funds: against the reference, for any province, and what must hold for every one.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRules } from '../../../src/domain/findings/check-rules';
import type { Finding } from '../../../src/domain/findings/finding';
import type { Province } from '../../../src/domain/province/province';
import { completeness } from '../../../src/domain/roll-ups/completeness';
import { newestRound } from '../../../src/indicators/month/newest-round';
import { nationalTargetsOf } from '../../../src/indicators/welfare-funds/fund-targets';
import { fundsIndicator } from '../../../src/indicators/welfare-funds/indicator';
import { compareFunds } from '../../../src/indicators/welfare-funds/outputs/funds-comparison';
import { summariseFunds } from '../../../src/indicators/welfare-funds/outputs/funds-summary';
import {
  type PlainFund,
  type PlainFundFinding,
  type PlainYear,
  plainFundFindings,
  plainFunds,
  plainFundsCompleteness,
  plainMembers,
} from '../../reference/funds';
import { runs } from '../../support/chance';
import { anyFunds, typedFund } from '../../support/provinces/arbitrary-funds';
import { fund } from '../../support/provinces/facts';
import { APRIL, JULY, JUNE, MAY, oneLao, provinceOf, ROUNDS } from '../../support/provinces/province';

const THE_YEAR: PlainYear = { rounds: ROUNDS, start: '2012-10-01', end: '2013-10-01' };
const provinceWith = (laos: PlainFund[]) =>
  provinceOf(laos.map((lao) => ({ ...lao, cells: [], facts: typedFund(lao) })));

function always(check: (province: Province, round: number, laos: PlainFund[]) => void): void {
  const property = fc.property(anyFunds, fc.nat(ROUNDS.length - 1), (laos, round) => {
    check(provinceWith(laos), round, laos);
  });
  fc.assert(property, { numRuns: runs(60) });
}

const asSet = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).sort();

function plain({ rule, district, type, lao, round }: Finding): PlainFundFinding {
  return [rule, district as string, type as string, lao as string, round === null ? null : ROUNDS.indexOf(round)];
}

describe('the domain and the reference agree', () => {
  it('on funds and members by district', () =>
    always((province, round, laos) => {
      const { lines, total } = summariseFunds(province, round);
      expect({ lines, total }).toEqual(plainFunds(laos, THE_YEAR, round));
    }));

  it('on completeness', () =>
    always((province, round, laos) =>
      expect(completeness(province, round, fundsIndicator)).toEqual(plainFundsCompleteness(laos, THE_YEAR, round)),
    ));

  it('on the findings', () =>
    always((province, round, laos) => {
      const found = checkRules(province, round, fundsIndicator.rules).map(plain);
      expect(asSet(found)).toEqual(asSet(plainFundFindings(laos, THE_YEAR, round)));
    }));

  it('on who has fewer members than in an earlier round', () =>
    always((province, round, laos) => {
      const { fallen } = compareFunds(province, APRIL, round);
      const expected = laos.flatMap((lao) => {
        const [from, to] = [plainMembers(lao, THE_YEAR, APRIL), plainMembers(lao, THE_YEAR, round)];
        return from !== null && to !== null && to < from ? [[lao.name, from, to]] : [];
      });
      expect(fallen.map(({ lao, from, to }) => [lao, from, to])).toEqual(expected);
    }));
});

describe('in any province', () => {
  it('every line adds up, and the lines add up to the total', () =>
    always((province, round) => {
      const { lines, total, targets } = summariseFunds(province, round);
      for (const line of [...lines, total]) {
        const { LAOs, fundsAtStart, founded, without, members, membersAtStart, increase, complete } = line;
        expect(fundsAtStart + founded + without).toBe(LAOs);
        if (line.startUnknown === 0) expect(members - membersAtStart).toBe(increase);
        expect(line.unknown).toBeLessThanOrEqual(without);
        expect(complete).toBe(LAOs > 0 && without === 0);
      }
      const KEYS = ['LAOs', 'founded', 'unknown', 'members', 'membersAtStart', 'increase', 'startUnknown'] as const;
      for (const key of KEYS) expect(lines.reduce((all, line) => all + line[key], 0)).toBe(total[key]);
      expect(targets).toEqual({
        funds: { target: null, reached: total.founded },
        members: { target: null, reached: total.increase },
      });
    }));

  it('the comparison is the difference of two summaries', () =>
    always((province, round) => {
      const [before, now] = [summariseFunds(province, APRIL), summariseFunds(province, round)];
      const { lines, total } = compareFunds(province, APRIL, round);
      const change = (one: number, other: number) => ({ before: one, now: other, net: other - one });
      const funds = (line: { fundsAtStart: number; founded: number }) => line.fundsAtStart + line.founded;
      for (const [index, line] of [...lines, total].entries()) {
        const [then, later] = [[...before.lines, before.total][index], [...now.lines, now.total][index]];
        if (!then || !later) throw new Error('a line is missing');
        expect(line.funds).toEqual(change(funds(then), funds(later)));
        expect(line.members).toEqual(change(then.members, later.members));
      }
    }));
});

describe('one fund', () => {
  const july = (facts: Record<string, unknown>) => summariseFunds(oneLao([], { facts }), JULY).total;

  it('counts from the round on whose day it was founded', () => {
    const province = oneLao([], { facts: fund({ founded: '1 มิ.ย. 2556' }, [null, null, 50, 60]) });
    const founded = [MAY, JUNE, JULY].map((round) => summariseFunds(province, round).total);
    expect(founded.map((line) => [line.founded, line.without, line.members])).toEqual([
      [0, 1, 0],
      [1, 0, 50],
      [1, 0, 60],
    ]);
  });

  it('that is said to be there twice counts once, from the start', () => {
    expect(july(fund({ fundAtStart: true, founded: '2013-05-01', membersAtStart: 10 }))).toMatchObject({
      fundsAtStart: 1,
      founded: 0,
      members: 10,
      increase: 0,
    });
  });

  it('that was founded before the year began was there at the start', () => {
    expect(july(fund({ founded: '2012-09-30', membersAtStart: 10 }, [12]))).toMatchObject({
      fundsAtStart: 1,
      founded: 0,
    });
    expect(july(fund({ founded: '2012-10-01' }, [12]))).toMatchObject({ fundsAtStart: 0, founded: 1, increase: 12 });
  });

  it('carries its members forward, and members without a fund are not counted', () => {
    expect(july(fund({ fundAtStart: true, membersAtStart: 100 }, [null, 120, null, null])).members).toBe(120);
    expect(july(fund({ membersAtStart: 100 }, [100, 120, 130, 140]))).toMatchObject({ members: 0, membersAtStart: 0 });
  });

  it('has an unknown increase where its members at the start are not given', () => {
    expect(july(fund({ fundAtStart: true }, [null, null, null, 500]))).toMatchObject({
      members: 500,
      increase: 0,
      startUnknown: 1,
    });
  });

  it('holds nine million members', () => {
    expect(july(fund({ fundAtStart: true, membersAtStart: 1 }, [9_000_000])).increase).toBe(8_999_999);
  });
});

describe('a district', () => {
  it('without a LAO is not complete', () => {
    const province = { ...provinceOf([]), districts: [{ name: 'ใหม่', direct: false, tab: 'ใหม่', editors: [] }] };
    expect(summariseFunds(province, APRIL).lines).toMatchObject([{ LAOs: 0, complete: false }]);
  });
});

describe('the newest round', () => {
  it('is one in which members have been reported, too', () => {
    expect(newestRound(oneLao([1], { facts: fund({ fundAtStart: true }, [null, null, 5]) }))).toBe(JUNE);
  });
});

describe('the national targets', () => {
  it('are those of the newest letter', () => {
    expect([2558, 2559, 2560].map(nationalTargetsOf)).toEqual([
      { funds: null, members: null },
      { funds: 848, members: 611676 },
      { funds: 848, members: 611676 },
    ]);
  });
});
