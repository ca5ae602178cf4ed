// Share not met: fewer projects than the share that a claimed step, or an item that is said to be done, asks for.
import { describe, expect, it } from 'vitest';
import { projectSharesOf } from '../../../../src/indicators/community-plan/project-shares';
import { findingWords } from '../../../../src/indicators/findings/findings-said';
import { evidence, type TypedFacts } from '../../../support/provinces/facts';
import { cellOf, foundBy } from '../../../support/provinces/found';
import { oneLao } from '../../../support/provinces/province';

const RULE = 'share-not-met';
const found = (claimed: unknown, facts: TypedFacts) => foundBy(RULE, oneLao([claimed], { facts }));

describe(RULE, () => {
  it('says the counts, the share, and what would be needed', () => {
    const [finding] = found(4, evidence('11111110', 40, 5, 0));
    expect(finding).toMatchObject({
      severity: 'must-fix',
      variant: 'inPlan',
      found: '5',
      expected: '8',
      details: { part: 5, whole: 40, percent: '12.50', share: 20, missing: 3 },
    });
    expect(finding && cellOf(finding)).toBe('ลอง!AC3');
    expect(finding && findingWords(finding, 'th').message).toContain('ต้องมีอีก 3 โครงการ');
  });

  it('looks at the share of step 5 in its own cell', () => {
    const findings = found(5, evidence('11111111', 40, 20, 1));
    expect(findings).toMatchObject([
      { variant: 'agreed', found: '1', expected: '2', details: { missing: 1, share: 10 } },
    ]);
    expect(findings.map(cellOf)).toEqual(['ลอง!AD3']);
  });

  it('finds both where both are short', () => {
    expect(found(5, evidence('11111111', 100, 19, 1)).map(({ variant }) => variant)).toEqual(['inPlan', 'agreed']);
  });

  it.each([
    ['exactly the share', 5, evidence('11111111', 20, 4, 1)],
    ['a share of nothing', 5, evidence('11111111', 0, 0, 0)],
    ['counts that cannot be', 5, evidence('11111111', 1, 2, 3)],
    ['counts that are not there', 5, evidence('11111111')],
    ['a step that neither is claimed nor has its item', 3, evidence('11111100', 40, 5, 0)],
  ])('does not find %s', (_, claimed, facts) => expect(found(claimed, facts)).toEqual([]));

  it('finds an item that is said to be done, whatever is claimed', () => {
    expect(found(2, evidence('11111110', 40, 5, 0))).toMatchObject([{ variant: 'inPlan' }]);
  });

  it('follows the criteria of the year', () => {
    const province = oneLao([5], { facts: evidence('11111111', 20, 9, 4) });
    expect(foundBy(RULE, province)).toEqual([]);
    const later = { ...province, marks: { ...projectSharesOf(2559) } };
    expect(foundBy(RULE, later)).toMatchObject([{ found: '9', expected: '10', details: { missing: 1 } }]);
  });

  it('is not explained away', () => {
    const province = oneLao([4], { facts: evidence('11111110', 40, 5, 0), remark: 'กำลังทำ' });
    expect(foundBy(RULE, province)).toMatchObject([{ state: 'open' }]);
  });
});
