// Tab or header broken: cannot be found, or stands twice. The rest is still checked.
import { describe, expect, it } from 'vitest';
import type { TabProblem } from '../../../src/domain/province/province';
import { validate } from '../../../src/indicators/findings/validate';
import { TAB_PROBLEMS } from '../../support/provinces/everything-wrong';
import { cellOf, foundBy } from '../../support/provinces/found';
import { JULY, oneLao } from '../../support/provinces/province';

const broken = (...tabProblems: TabProblem[]) => foundBy('tab-broken', { ...oneLao([1, 1, 1, 1]), tabProblems });
const problem = (kind: TabProblem['kind']) => TAB_PROBLEMS.find((each) => each.kind === kind) as TabProblem;

describe('tab or header broken', () => {
  it('names a tab that cannot be found', () => {
    expect(broken(problem('tab-missing'))).toMatchObject([
      { severity: 'must-fix', variant: 'tab-missing', tab: 'วังชิ้น', district: 'วังชิ้น', place: null },
    ]);
  });

  it('says that a tab of that name is somebody’s own', () => {
    const own = { kind: 'tab-missing', tab: 'ทะเบียน อปท.', district: 'ลอง' } as const;
    expect(broken(own)).toMatchObject([{ variant: 'tab-not-ours', tab: 'ทะเบียน อปท.', place: null }]);
  });

  it('names both tabs that are the same one, and which is read', () => {
    expect(broken(problem('tab-twice'))).toMatchObject([
      { tab: 'ลอง', found: 'สำเนาของ ลอง', details: { first: 'ลอง', second: 'สำเนาของ ลอง' } },
    ]);
  });

  it('names a header that cannot be found', () => {
    expect(broken(problem('header-missing'))).toMatchObject([{ tab: 'ลอง', expected: 'หมายเหตุ', place: null }]);
  });

  it('names the cell of a header that stands twice, and the one that is read', () => {
    const findings = broken(problem('header-twice'));
    expect(findings).toMatchObject([{ found: 'ชื่อ', details: { first: 'B2' } }]);
    expect(findings.map(cellOf)).toEqual(['ลอง!I2']);
  });

  it('finds each problem of its own, and nothing where there is none', () => {
    expect(broken(...TAB_PROBLEMS)).toHaveLength(TAB_PROBLEMS.length);
    expect(broken()).toEqual([]);
  });

  it('does not stop the other rules', () => {
    const province = { ...oneLao([4, 3, 3, 'ผ่าน']), tabProblems: [...TAB_PROBLEMS] };
    const rules = new Set(validate(province, JULY).map(({ rule }) => rule));
    expect(rules).toEqual(new Set(['tab-broken', 'regression', 'not-a-step']));
  });
});
