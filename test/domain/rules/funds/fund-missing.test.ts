// Nothing entered about a LAO's fund is an answer that is owed.
import { describe, expect, it } from 'vitest';
import { completeness } from '../../../../src/domain/roll-ups/completeness';
import { fundsIndicator } from '../../../../src/indicators/welfare-funds/indicator';
import { fund } from '../../../support/provinces/facts';
import { cellOf, foundBy } from '../../../support/provinces/found';
import { JULY, oneLao, provinceOf } from '../../../support/provinces/province';

describe('a LAO about whose fund nothing was entered', () => {
  it('is found by its box', () => {
    const findings = foundBy('fund-missing', oneLao([], { facts: fund({}, [null, null, 5]) }));
    expect(findings).toMatchObject([{ severity: 'must-fix', found: null }]);
    expect(findings.map(cellOf)).toEqual(['ลอง!AE3']);
  });

  it.each([{ fundAtStart: true }, { fundAtStart: false }, { founded: '1 มิ.ย. 2556' }, { founded: 'เมื่อวาน' }])(
    'is none where %j is entered',
    (fields) => expect(foundBy('fund-missing', oneLao([], { facts: fund(fields, [5]) }))).toEqual([]),
  );

  it('is asked nothing where funds are not entered at all', () =>
    expect(foundBy('fund-missing', oneLao([1]))).toEqual([]));

  it('is expected, and missing; who said that there is none is not', () => {
    const lao = { district: 'ลอง', type: 'SAO' as const, cells: [] };
    const province = provinceOf([
      { ...lao, name: 'อบต.ก', facts: fund({}, []) },
      { ...lao, name: 'อบต.ข', facts: fund({ fundAtStart: false }, []) },
    ]);
    expect(completeness(province, JULY, fundsIndicator).total).toMatchObject({ expected: 1, missingLAOs: ['อบต.ก'] });
  });
});
