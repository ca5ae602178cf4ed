// Names that are nearly the same are shown to somebody, and names that are not are left in peace.
import { describe, expect, it } from 'vitest';
import { lookAlikes, type NamedLao } from '../../../src/domain/names/look-alikes';
import { phrae } from '../../support/provinces/province';

const lao = (name: string, district = 'ลอง', type: NamedLao['type'] = 'SAO'): NamedLao => ({ type, name, district });
const pairs = (laos: readonly NamedLao[], from = 0) =>
  lookAlikes(laos, from).map(({ lao: { name }, other }) => [name, other.name]);

describe('two names look alike', () => {
  it.each([
    ['a tone mark', 'อบต.บ้านปิน', 'อบต.บ้านปิ่น'],
    ['all its tone marks, as scans lose them', 'อบต.แม่หล่าย', 'อบต.แมหลาย'],
    ['a digit', 'อบต.หมู่ 1', 'อบต.หมู่ 2'],
    ['a footnote that lost its place', 'อบต.บ้านปิน', 'อบต.บ้านปิน1'],
    ['sara am', 'อบต.น้ำเลา', 'อบต.น้าเลา'],
    ['a letter more', 'อบต.ปากกาง', 'อบต.ปากกลาง'],
    ['another letter', 'อบต.ทุ่งแล้ง', 'อบต.ทุ่งแล้ว'],
    ['two letters in each other’s place', 'อบต.สะเอียบ', 'อบต.สะเอีบย'],
    ['a remark', 'อบต.บ้านปิน', 'อบต.บ้านปิน (เดิม)'],
  ])('but for %s', (_, one, other) => {
    expect(pairs([lao(one), lao(other)])).toEqual([[other, one]]);
    expect(pairs([lao(other), lao(one)])).toEqual([[one, other]]);
  });

  it('but for the kind of municipality', () => {
    const towns = [lao('ทม.แพร่', 'แพร่', 'municipality'), lao('ทต.แพร่', 'แพร่', 'municipality')];
    expect(pairs(towns)).toEqual([['ทต.แพร่', 'ทม.แพร่']]);
  });
});

describe('two names do not', () => {
  it.each([
    ['of two types', [lao('อบต.บ้านปิน'), lao('ทต.บ้านปิ่น', 'ลอง', 'municipality')]],
    ['of two districts', [lao('อบต.บ้านปิน'), lao('อบต.บ้านปิ่น', 'สอง')]],
    ['that are one', [lao('อบต.บ้านปิน'), lao('องค์การบริหารส่วนตำบลบ้านปิน')]],
    ['that are short', [lao('อบต.ลอง'), lao('อบต.สอง')]],
    ['that are two letters apart', [lao('อบต.บ้านกลาง'), lao('อบต.บ้านกวาว')]],
    ['that are numbered on purpose', [lao('อบต.หมู่ 1'), lao('อบต.หมู่ 2'), lao('อบต.หมู่ 3')]],
    [
      'of two districts that have one name in common',
      [lao('อบต.ก'), lao('อบต.ข'), lao('อบต.ก', 'ส่อง'), lao('อบต.ค', 'ส่อง')],
    ],
  ])('%s', (_, laos) => expect(pairs(laos)).toEqual([]));

  it('in Phrae', () => expect(lookAlikes(phrae().laos)).toEqual([]));
});

it('a district that is written in two ways is seen by what stands in both', () => {
  const names = ['อบต.สะเอียบ', 'อบต.เตาปูน', 'อบต.ทุ่งน้าว'];
  const [spelt, misspelt] = ['หนองม่วงไข่', 'หนองมวงไข่'].map((district) => names.map((name) => lao(name, district)));
  expect(lookAlikes([...(spelt ?? []), ...(misspelt ?? [])]).map(({ lao: { district } }) => district)).toEqual(
    names.map(() => 'หนองมวงไข่'),
  );
});

it('of a list, only what comes from an index on is asked about, with the first that it looks like', () => {
  const laos = ['อบต.บ้านปิน', 'อบต.บ้านปิ่น', 'อบต.ปากกาง', 'อบต.บ้านปี่น'].map((name) => lao(name));
  expect(pairs(laos, 2)).toEqual([['อบต.บ้านปี่น', 'อบต.บ้านปิน']]);
  expect(pairs(laos, 4)).toEqual([]);
});

it('a district of thousands of numbered names is gone through once', () => {
  const laos = Array.from({ length: 20_000 }, (_, index) => lao(`อบต.ตำบล${index}`));
  const begun = performance.now();
  expect(lookAlikes(laos)).toEqual([]);
  expect(performance.now() - begun).toBeLessThan(5000);
});
