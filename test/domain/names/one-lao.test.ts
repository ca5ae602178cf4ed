// One LAO is one LAO: however its name is written it is read as itself, and no two are ever read as one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { districtSpeller } from '../../../src/domain/names/district-names';
import { type LaoType, laoKey } from '../../../src/domain/province/lao';
import { runs } from '../../support/chance';
import { anyWritingOf, NATIONAL, type WrittenLao } from '../../support/provinces/misspelt';
import { phrae } from '../../support/provinces/province';

const { laos, districts } = phrae();
const spell = districtSpeller({ province: 'แพร่', names: districts.map(({ name }) => name) });
const keyOf = (type: LaoType, { name, district }: WrittenLao) => laoKey(type, name, spell(district));

describe('a LAO of Phrae', () => {
  it('is read as itself, whatever was done to its name and its district', () => {
    const written = fc
      .constantFrom(...laos)
      .chain((lao) => fc.record({ lao: fc.constant(lao), written: anyWritingOf(lao) }));
    fc.assert(
      fc.property(written, ({ lao, written: one }) => {
        expect(keyOf(lao.type, one), JSON.stringify(one)).toBe(lao.key);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('is never another one', () => {
    expect(new Set(laos.map(({ key }) => key)).size).toBe(83);
    expect(new Set(laos.map((lao) => keyOf(lao.type, lao))).size).toBe(83);
  });
});

describe('a LAO of the country', () => {
  const key = (lao: (typeof NATIONAL)[number]) => keyOf(lao.type, lao);

  it('is told from each that differs by a tone mark, a vowel or a digit', () => {
    const byKey = new Map(NATIONAL.map((lao) => [key(lao), lao]));
    const joined = NATIONAL.filter((lao) => byKey.get(key(lao)) !== lao);
    expect(joined.map(({ name }) => name)).toEqual([]);
    expect(NATIONAL.length).toBeGreaterThan(1000);
  });

  it('is read as itself, and so as no other, whatever was done to its name', () => {
    const written = fc
      .constantFrom(...NATIONAL)
      .chain((lao) => fc.record({ lao: fc.constant(lao), written: anyWritingOf(lao) }));
    fc.assert(
      fc.property(written, ({ lao, written: one }) => {
        expect(keyOf(lao.type, one), JSON.stringify(one)).toBe(key(lao));
      }),
      { numRuns: runs(3000) },
    );
  });
});
