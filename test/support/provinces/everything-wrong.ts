// A province in which every rule finds something, in every one of its variants.

import { laoKey } from '../../../src/domain/province/lao';
import type { Province, TabProblem } from '../../../src/domain/province/province';
import { evidence, fund, type TypedFacts } from './facts';
import { provinceOfLives } from './lives';
import { provinceOfRegistry, provinceOfRows } from './rows';
import { unclaimedColumn } from './unclaimed';

const LONG = { district: 'ลอง', type: 'SAO' as const };

const keyOf = (name: string) => laoKey(LONG.type, name, LONG.district);

/** Two that the registry tells by half. */
const CHANGED = [
  { ...LONG, name: 'อบต.ดอน', target: 'secondary' as const },
  {
    ...{ ...LONG, type: 'municipality' as const, name: 'ทต.ดอน', target: 'secondary' as const },
    life: { since: '2013-06-01', until: null, was: [keyOf('อบต.ดอน')], continues: [] },
  },
  {
    ...{ ...LONG, name: 'อบต.นาใน', target: 'secondary' as const },
    life: { since: null, until: '2013-04-01', was: [], continues: [] },
  },
  {
    ...{ ...LONG, name: 'อบต.นานอก', target: 'secondary' as const },
    life: { since: '2013-06-01', until: null, was: [keyOf('อบต.นาใน')], continues: [keyOf('อบต.นาใน')] },
  },
  {
    ...{ ...LONG, name: 'อบต.ปีก่อน', target: 'secondary' as const },
    life: { since: null, until: '2011-04-01', was: [], continues: [] },
  },
];

const REGISTRY = [
  { ...LONG, name: 'อบต.ปากกาง', target: 'secondary' as const },
  { ...LONG, name: 'อบต.ทุ่งแล้ง', target: null },
  { ...LONG, name: 'อบต.บ่อเหล็กลอง', target: 'secondary' as const },
  { ...LONG, name: 'อบต.หัวทุ่ง', target: 'secondary' as const },
  { ...LONG, name: 'อบต.ต้าผามอก', target: 'secondary' as const },
  { district: 'สอง', type: 'SAO' as const, name: 'อบต.สะเอียบ', target: 'main' as const },
  { ...LONG, name: 'อบต.ทุ่งแลง', target: 'secondary' as const },
  { district: 'ส่อง', type: 'SAO' as const, name: 'อบต.สะเอียบ', target: 'main' as const },
];

/** What is wrong with the evidence and the funds needs LAOs of its own. */
const BESIDE_STEPS: readonly (readonly [name: string, cells: readonly unknown[], facts: TypedFacts])[] = [
  ['อบต.ก', [5, 5, 5, 5], evidence('11111111', 20, 3, 0)],
  ['อบต.ข', [1, 1, 1, 3], evidence('11101001', 0, 0, 0)],
  ['อบต.ค', [4, 4, 4, 4], evidence('11111110')],
  ['อบต.ง', [5, 5, 5, 5], evidence('11111111', 10, 0, 0)],
  ['อบต.จ', [1, 1, 1, 1], evidence('11111111', 10, 12, 13)],
  ['อบต.ฉ', [1, 1, 1, 1], evidence('11110000', -1, 2.5, 'มาก')],
  ['อบต.ช', [], evidence('11100000', 1e9)],
  ['อบต.ซ', [1, 1, 1, new Date('1900-01-01T00:00:00+07:00')], { item1: 'มี' }],
  ['อบต.ฌ', [1, 1, 1, 1], {}],
  ['อบต.ญ', [0, 0, 0, 0], fund({ fundAtStart: true, founded: '2013-05-15' }, [10, 9, 8])],
  ['อบต.ฎ', [0, 0, 0, 0], fund({ fundAtStart: true, membersAtStart: 20 }, [19, 20, 21, 22])],
  ['อบต.ฏ', [0, 0, 0, 0], fund({ membersAtStart: 5 }, [5])],
  ['อบต.ฐ', [0, 0, 0, 0], fund({ founded: '1 มิ.ย. 2556' }, [5, 5, 5, 5])],
  ['อบต.ฑ', [0, 0, 0, 0], fund({ founded: '2012-09-30', membersAtStart: 'มาก' }, [5, 5, 5, 5])],
  ['อบต.ณ', [0, 0, 0, 0], fund({ fundAtStart: false, founded: '15 ต.ค. 2556' })],
  ['อบต.ฒ', [0, 0, 0, 0], fund({ founded: 'เมื่อวาน' })],
];

const ROWS = [
  ...BESIDE_STEPS.map(([name, cells, facts]) => ({ ...LONG, name, cells, facts })),
  { ...LONG, name: 'อบต.ปากกาง', cells: [0, 4, null, 2] },
  { ...LONG, name: 'อบต. ปากกาง', cells: [1] },
  { ...LONG, name: 'อบต.ทุ่งแล้ง', cells: ['ผ่าน', 2.5, new Date('2013-02-01'), true] },
  { ...LONG, name: 'อบต.บ่อเหล็กลอง', cells: ['๑', 'ขั้น 1', '1.0', '1'] },
  { ...LONG, name: 'อบต.หัวทุ่ง', type: 'เทศบาล', cells: [1, 1, 1, 1, null, 1] },
  { ...LONG, name: 'อบต.ไม่มีจริง', cells: [1, 1, 1, 1] },
  { ...LONG, name: 'อบต.ทุ่งแลง', cells: [1, 1, 1, 1] },
  { ...LONG, name: 'อบต.ต้าผามอกก', cells: [1, 1, 1, 1] },
  { ...LONG, name: 'อบต.สะเอียบ', cells: [1, 1, 1, 1] },
  { ...LONG, name: 'อบต.ดอน', cells: [1, 1, 1, 1] },
  { ...LONG, name: 'ทต.ดอน', type: 'เทศบาล', cells: [null, null, 1, 1] },
  { ...LONG, name: 'อบต.นาใน', cells: [1, 1, 1, 1] },
  { ...LONG, name: 'อบต.นานอก', cells: [null, null, 1, 1] },
];

export const TAB_PROBLEMS: readonly TabProblem[] = [
  { kind: 'tab-missing', tab: 'วังชิ้น', district: 'วังชิ้น' },
  { kind: 'tab-missing', tab: 'สอง', district: 'สอง' },
  { kind: 'tab-twice', tab: 'ลอง', other: 'สำเนาของ ลอง', district: 'ลอง' },
  { kind: 'header-missing', tab: 'ลอง', header: 'หมายเหตุ', district: 'ลอง', indicator: null },
  {
    kind: 'columns-new',
    tab: 'ลอง',
    header: '1.7 ล่าสุด',
    columns: 7,
    district: 'ลอง',
    indicator: '1.7',
  },
  {
    kind: 'header-twice',
    tab: 'ลอง',
    header: 'ชื่อ',
    district: 'ลอง',
    indicator: null,
    place: { tab: 'ลอง', row: 2, column: 9 },
    first: { tab: 'ลอง', row: 2, column: 2 },
  },
];

/** Lines whose lives cannot be read. */
function lifeProblems(): Province['registryProblems'] {
  const { registryProblems } = provinceOfLives(
    [
      { name: 'อบต.ต้น', since: 'ปีหน้า', until: 'ไม่รู้' },
      { name: 'อบต.ปลาย', since: '1 ก.ค. 2556', until: '1 มิ.ย. 2556', was: 'อบต.ที่ไหน' },
    ],
    [],
    ['ลอง'],
  );
  return registryProblems;
}

export function everythingWrong(): Province {
  // No indicator is declared at all.
  const unclaimed = [unclaimedColumn('1.6 รอบ 1 เม.ย. 2556', '1.6', '2013-04-01')];
  const { registryProblems } = provinceOfRegistry([
    { name: 'อบต.ปากกาง' },
    { name: 'อบต. ปากกาง' },
    { name: 'อบต.หัวทุ่ง', type: 'เทศบาล' },
    { name: 'ไร้ประเภท', type: 'อบจ.' },
    { name: 'อบต.ไร้อำเภอ', district: '' },
  ]);
  const registry = [
    ...REGISTRY,
    ...CHANGED,
    ...BESIDE_STEPS.map(([name]) => ({ ...LONG, name, target: 'secondary' as const })),
  ];
  const place = { tab: 'ทะเบียนการดำเนินการ', row: 5, column: 3 };
  const ledger = { entries: [], broken: [{ place, found: 'รับรายงาน' }], cuts: [{ tab: place.tab, place: null }] };
  const problems = { registryProblems: [...registryProblems, ...lifeProblems()], tabProblems: [...TAB_PROBLEMS] };
  return { ...provinceOfRows(registry, ROWS), ...problems, unclaimed, ledger, today: '2013-07-03' };
}
