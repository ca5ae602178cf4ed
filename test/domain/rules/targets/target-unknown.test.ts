// Target unknown: a LAO that the registry puts on neither list.
import { describe, expect, it } from 'vitest';
import { readRegistry } from '../../../../src/domain/province/registry';
import { cellOf, foundBy } from '../../../support/provinces/found';
import { phrae } from '../../../support/provinces/province';
import { provinceOfRegistry, provinceOfRows, registryLines } from '../../../support/provinces/rows';

const unknown = (target: string) => {
  const { laos } = readRegistry(registryLines([{ name: 'อบต.ปากกาง', target }]));
  const province = provinceOfRegistry([{ name: 'อบต.ปากกาง', target }]);
  const own = province.laos.map((lao) => ({ ...lao, ...laos[0] }));
  return foundBy('target-unknown', { ...province, laos: own, registered: own });
};

describe('target unknown', () => {
  it.each([
    ['', null],
    ['ทั้งสอง', 'ทั้งสอง'],
  ])('finds "%s", at the target cell', (target, found) => {
    const findings = unknown(target);
    expect(findings).toMatchObject([{ severity: 'must-fix', lao: 'อบต.ปากกาง', found, tab: 'ทะเบียน อปท.' }]);
    expect(findings.map(cellOf)).toEqual(['ทะเบียน อปท.!D3']);
  });

  it.each(['หลัก', 'รอง', 'main', 'secondary', 'เป้าหมายหลัก'])('does not find "%s"', (target) =>
    expect(unknown(target)).toEqual([]),
  );

  it('does not find anything in the real lists', () => {
    expect(foundBy('target-unknown', phrae())).toEqual([]);
  });

  it('finds each LAO of its own', () => {
    const lao = { district: 'ลอง', type: 'SAO' as const, target: null };
    const registry = [
      { ...lao, name: 'อบต.ก' },
      { ...lao, name: 'อบต.ข' },
    ];
    expect(foundBy('target-unknown', provinceOfRows(registry, [])).map(({ lao: name }) => name)).toEqual([
      'อบต.ก',
      'อบต.ข',
    ]);
  });
});
