// The evidence behind a step: items, shares by whole numbers, and the same LAO under the criteria of 2556 and of 2559.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRules } from '../../../src/domain/findings/check-rules';
import type { Finding } from '../../../src/domain/findings/finding';
import { percentOf, percentText } from '../../../src/domain/measures/share';
import type { Province } from '../../../src/domain/province/province';
import { evidenceIn, shareOf, supportedStep } from '../../../src/indicators/community-plan/evidence';
import { summariseEvidence } from '../../../src/indicators/community-plan/outputs/evidence-summary';
import { projectSharesOf } from '../../../src/indicators/community-plan/project-shares';
import { EVIDENCE_RULES } from '../../../src/indicators/community-plan/rules/evidence-rules';
import { validate } from '../../../src/indicators/findings/validate';
import { type PlainEvidenceFinding, plainEvidenceFindings, plainShare, plainSupported } from '../../reference/evidence';
import { runs } from '../../support/chance';
import { anyEvidence, anyEvidencedLaos, typedEvidence } from '../../support/provinces/arbitrary-evidence';
import { evidence } from '../../support/provinces/facts';
import { JULY, oneLao, provinceOf, ROUNDS } from '../../support/provinces/province';

const OF_2556 = projectSharesOf(2556);
const OF_2559 = projectSharesOf(2559);

/** The evidence of one LAO, through the reading of its cells. */
function given(items: string, ...counts: unknown[]) {
  const read = evidenceIn(oneLao([], { facts: evidence(items, ...counts) }).facts, 0);
  if (!read) throw new Error('nothing was given');
  return read;
}

describe('the step that evidence supports', () => {
  it.each([
    ['00000000', 0],
    ['11000000', 0],
    ['11100000', 1],
    ['11110000', 2],
    ['11111000', 2],
    ['11111100', 3],
    ['11111110', 4],
    ['11111111', 5],
    ['11101111', 1],
    ['01111111', 0],
  ])('of the items %s is %i', (items, step) => {
    expect(supportedStep(given(items, 20, 10, 4), OF_2559)).toBe(step);
  });

  it.each([
    [20, 4, 1, 5, 3],
    [20, 9, 4, 5, 3],
    [20, 10, 1, 5, 4],
    [20, 10, 3, 5, 4],
    [20, 10, 4, 5, 5],
    [20, 3, 1, 3, 3],
    [11, 3, 0, 4, 3],
    [10, 10, 0, 4, 4],
    [0, 0, 0, 3, 3],
    [10, 12, 12, 3, 3],
    [null, 10, 4, 3, 3],
    [20, 10, null, 4, 4],
  ])(
    'with %s eligible, %s in the plan, %s agreed is %i in 2556 and %i in 2559',
    (eligible, inPlan, agreed, then, later) => {
      const all = given('11111111', eligible, inPlan, agreed);
      expect([supportedStep(all, OF_2556), supportedStep(all, OF_2559)]).toEqual([then, later]);
    },
  );

  it('a LAO passes step 4 in 2556 and not in 2559, on the same data', () => {
    const lao = oneLao([4, 4, 4, 4], { facts: evidence('11111110', 20, 4, 1) });
    const rules = (province: Province) => validate(province, JULY).map(({ rule }) => rule);
    expect(rules(lao)).toEqual([]);
    expect(rules({ ...lao, year: 2559, marks: { ...OF_2559 } })).toEqual(['share-not-met']);
  });

  it('exactly the share passes, and shares with decimals are compared exactly', () => {
    expect(shareOf(33, 100, 33)).toMatchObject({ state: 'met', missing: 0 });
    expect(shareOf(333, 1000, 33.3)).toMatchObject({ state: 'met' });
    expect(shareOf(332, 1000, 33.3)).toMatchObject({ state: 'notMet', needed: 333, missing: 1 });
    expect(shareOf(7, 20, 35)).toMatchObject({ state: 'met' });
  });

  it.each([
    [0, 5, 0, 'met'],
    [0, 0, 0, 'undefined'],
    [0, 0, 100, 'undefined'],
    [5, 5, 100, 'met'],
    [4, 5, 100, 'notMet'],
    [9_000_000, 9_000_000, 100, 'met'],
    [8_999_999, 9_000_000, 100, 'notMet'],
  ])('%i of %i against %i %% is %s', (part, whole, asked, state) => {
    expect(shareOf(part, whole, asked).state).toBe(state);
  });

  it('reads in two decimals, rounded half up, as if written out by hand; what is enough is decided by whole numbers', () => {
    const byHand = (part: number, whole: number) => {
      const hundredths = (BigInt(part) * 100_000n) / BigInt(whole);
      const rounded = hundredths % 10n >= 5n ? hundredths / 10n + 1n : hundredths / 10n;
      return `${rounded / 100n}.${String(rounded % 100n).padStart(2, '0')}`;
    };
    const property = fc.property(fc.nat(9_000_000), fc.integer({ min: 1, max: 9_000_000 }), (part, whole) => {
      expect(percentText(part, whole)).toBe(byHand(part, whole));
      expect(percentText(-part, whole)).toBe(
        `${part === 0 || byHand(part, whole) === '0.00' ? '' : '-'}${byHand(part, whole)}`,
      );
    });
    fc.assert(property, { numRuns: runs(300) });
    expect([percentText(2, 83), percentText(1, 16), percentText(2, 3), percentText(4, 20)]).toEqual([
      ...['2.41', '6.25', '66.67', '20.00'],
    ]);
    expect(percentOf(19_999, 100_000)).toBe(20);
    expect(shareOf(19_999, 100_000, 20).state).toBe('notMet');
  });
});

const STATES = {
  met: 'met',
  notMet: 'short',
  undefined: 'of nothing',
  impossible: 'impossible',
  notGiven: 'not counted',
};

describe('the domain and the reference agree', () => {
  const percent = fc.oneof(fc.nat(100), fc.constantFrom(0, 10, 12.5, 20, 40, 50, 100));

  it('on shares', () => {
    const count = fc.option(fc.nat(300));
    fc.assert(
      fc.property(count, count, percent, (part, whole, asked) => {
        const share = shareOf(part, whole, asked);
        const plain = plainShare(part, whole, asked);
        expect(STATES[share.state]).toBe(plain.is);
        expect(share.missing ?? 0).toBe(plain.is === 'short' ? plain.more : 0);
      }),
      { numRuns: runs(500) },
    );
  });

  it('on the step', () => {
    fc.assert(
      fc.property(anyEvidence, percent, percent, (one, planShare, budgetShare) => {
        expect(supportedStep(one, { planShare, budgetShare })).toBe(plainSupported(one, planShare, budgetShare));
      }),
      { numRuns: runs(500) },
    );
  });

  it('on the findings', () => {
    const property = fc.property(anyEvidencedLaos, fc.nat(ROUNDS.length - 1), fc.boolean(), (laos, round, isNew) => {
      const marks = { ...(isNew ? OF_2559 : OF_2556) };
      const province = { ...provinceOf(laos.map((lao) => ({ ...lao, facts: typedEvidence(lao) }))), marks };
      const shares = { plan: marks.planShare, budget: marks.budgetShare };
      const expected = plainEvidenceFindings(laos, round, ROUNDS.length - 1, shares);
      expect(asSet(checkRules(province, round, EVIDENCE_RULES).map(plain))).toEqual(asSet(expected));
    });
    fc.assert(property, { numRuns: runs(60) });
  });
});

const asSet = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).sort();

function plain({ rule, district, type, lao, variant, expected, details }: Finding): PlainEvidenceFinding {
  const share = variant === 'inPlan' ? 'plan' : 'budget';
  const detail: Record<string, string | number> = {
    'step-without-evidence': details.missing as string,
    'evidence-without-step': Number(expected),
    'share-not-met': `${share} ${details.missing}`,
    'share-impossible': share,
    'share-undefined': share,
    'step-out-of-order': details.missing as string,
  };
  return [rule, district as string, type as string, lao as string, detail[rule] as string];
}

describe('counted by district', () => {
  it('every line adds up, and the lines to the total', () => {
    const property = fc.property(anyEvidencedLaos, fc.nat(ROUNDS.length - 1), (laos, round) => {
      const province = provinceOf(laos.map((lao) => ({ ...lao, facts: typedEvidence(lao) })));
      const { lines, total, laos: each } = summariseEvidence(province, round);
      const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
      for (const { LAOs, claimed, supported, equal, over, under } of [...lines, total]) {
        expect(claimed.noReport + sum(claimed.steps)).toBe(LAOs);
        expect(supported.nothing + sum(supported.steps)).toBe(LAOs);
        expect(equal + over + under).toBe(LAOs);
      }
      expect(total.LAOs).toBe(laos.length);
      expect(sum(lines.map(({ over }) => over))).toBe(total.over);
      expect(each.map(({ lao }) => lao)).toEqual(laos.map(({ name }) => name));
    });
    fc.assert(property, { numRuns: runs(40) });
  });

  it('says of each LAO what was given, what it supports, and what is found', () => {
    const province = oneLao([5, 5, 5, 5], { facts: evidence('11111111', 20, 3, 1) });
    expect(summariseEvidence(province, JULY).laos).toEqual([
      {
        district: 'ลอง',
        type: 'SAO',
        lao: 'อบต.ปากกาง',
        items: '11111111',
        eligible: 20,
        inPlan: 3,
        agreed: 1,
        planShare: { asked: 20, percent: 15, met: false, missing: 1, state: 'notMet' },
        budgetShare: { asked: 10, percent: 33.33, met: true, missing: 0, state: 'met' },
        supported: 3,
        claimed: 5,
        state: 'over',
        findings: ['share-not-met'],
      },
    ]);
    expect(summariseEvidence(oneLao([1]), JULY).laos).toMatchObject([{ items: null, supported: null, claimed: 1 }]);
  });
});
