// Founded after the fiscal year: no round of it counts such a fund.
import { describe, expect, it } from 'vitest';
import { findingWords } from '../../../../src/indicators/findings/findings-said';
import { fund } from '../../../support/provinces/facts';
import { cellOf, foundBy } from '../../../support/provinces/found';
import { oneLao } from '../../../support/provinces/province';

const found = (facts: Record<string, unknown>) => foundBy('founded-after-year', oneLao([], { facts }));

describe('founded after the year', () => {
  it.each(['1 ต.ค. 2556', '๑๕/๑๐/๒๕๕๖', '1 ม.ค. 2557'])('is found of %s', (founded) => {
    const findings = found(fund({ fundAtStart: false, founded }));
    expect(findings).toMatchObject([{ severity: 'must-fix' }]);
    expect(findings.map(cellOf)).toEqual(['ลอง!AF3']);
    expect(findings.map((finding) => findingWords(finding, 'th').message).join()).toContain(`คือ ${founded} อยู่หลัง`);
  });

  it.each(['30 ก.ย. 2556', '1 ต.ค. 2555', '', 'เมื่อวาน'])('is not found of %s', (founded) => {
    expect(found(fund({ founded }))).toEqual([]);
  });
});
