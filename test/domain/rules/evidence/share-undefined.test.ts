// A share of nothing: said so, and neither 0 % nor 100 %.
import { describe, expect, it } from 'vitest';
import { evidence, type TypedFacts } from '../../../support/provinces/facts';
import { cellOf, foundBy } from '../../../support/provinces/found';
import { oneLao } from '../../../support/provinces/province';

const RULE = 'share-undefined';
const found = (claimed: unknown, facts: TypedFacts) => foundBy(RULE, oneLao([claimed], { facts }));

describe(RULE, () => {
  it('must be mended where step 4 is claimed', () => {
    const findings = found(4, evidence('11111110', 0, 0));
    expect(findings).toMatchObject([{ severity: 'must-fix', variant: 'inPlan', found: '0', details: { share: 20 } }]);
    expect(findings.map(cellOf)).toEqual(['ลอง!AB3']);
  });

  it('is worth a look where it is not', () => {
    expect(found(2, evidence('11110000', 0))).toMatchObject([{ severity: 'check', variant: 'inPlan' }]);
  });

  it('says one thing where there is no project at all', () => {
    expect(found(5, evidence('11111111', 0, 0, 0))).toHaveLength(1);
  });

  it('speaks of step 5 only where it is asked for', () => {
    expect(found(5, evidence('11111111', 10, 0, 0))).toMatchObject([{ severity: 'must-fix', variant: 'agreed' }]);
    expect(found(3, evidence('11111101', 10, 0, 0))).toMatchObject([{ severity: 'check', variant: 'agreed' }]);
    expect(found(3, evidence('11111100', 10, 0, 0))).toEqual([]);
  });

  it('does not take a blank for a zero', () => expect(found(5, evidence('11111111'))).toEqual([]));

  it('is explained by a remark about the round', () => {
    const province = oneLao([3], {
      facts: evidence('11111100', 0),
      remark: 'รอบ 1 ก.ค. 56: ไม่มีโครงการ/กิจกรรมที่นำมาคิดร้อยละ',
    });
    expect(foundBy(RULE, province)).toMatchObject([{ state: 'explained' }]);
  });
});
