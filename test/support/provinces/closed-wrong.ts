// A province in which everything differs that can differ from what was kept of it.

import { type Entry, type Fact, fact } from '../../../src/domain/month/entry';
import { keepDistrict } from '../../../src/domain/month/kept';
import { keptTexts } from '../../../src/domain/month/kept-texts';
import { withKept } from '../../../src/domain/month/snapshot';
import type { Province } from '../../../src/domain/province/province';
import { columnsByIndicator } from '../../../src/indicators/columns/typed-columns';
import { keepProvince } from '../../../src/indicators/province/kept-province';
import { type LaoFields, provinceOf, ROUNDS } from './province';

const lao = (district: string, name: string, cells: readonly unknown[]): LaoFields => ({
  district,
  type: 'SAO',
  name,
  target: 'main',
  cells,
});

/** Lines of the ledger, one below the other. */
export function entriesOf(facts: readonly Fact[], at = '2013-07-05T10:00'): Entry[] {
  return facts.map((line, index) => ({
    ...line,
    at,
    who: 'จังหวัด',
    code: `${index}`,
    place: { tab: 'ทะเบียนการดำเนินการ', row: index + 3, column: 3 },
  }));
}

export function closing(province: Province, round: number): Fact[] {
  const date = ROUNDS[round] as string;
  return withKept(fact('close', { round: date }), keepProvince(province, date));
}

export function accepting(province: Province, round: number, district: string): Fact[] {
  const date = ROUNDS[round] as string;
  const columns = columnsByIndicator(province, date);
  const kept = keepDistrict(province, { name: district, tab: district }, { ids: Object.keys(columns), columns });
  return withKept(fact('accept', { round: date, district }), keptTexts(kept));
}

const BEFORE = [
  lao('ลอง', 'อบต.ปากกาง', [1, 1, 1, 1]),
  lao('ลอง', 'อบต.หัวทุ่ง', [1, 1, 1, 1]),
  lao('ลอง', 'อบต.บ่อเหล็กลอง', ['', '', '', '']),
  lao('ลอง', 'อบต.ย้าย', [1, 1, 1, 1]),
  lao('ลอง', 'อบต.ยุบ', [1, 1, 1, 1]),
  lao('ลอง', 'อบต.ว่าง', ['', '', '', '']),
  lao('สอง', 'อบต.เตาปูน', [1, 1, 1, 1]),
  lao('เก่า', 'อบต.สะเอียบ', [1, 1, 1, 1]),
];

const NOW = [
  lao('ลอง', 'อบต.ปากกาง', [1, 2, 2, 2]),
  lao('ลอง', 'อบต.หัวทุ่ง', [1, '', '', '']),
  lao('ลอง', 'อบต.บ่อเหล็กลอง', ['', 1, 1, 1]),
  lao('สอง', 'อบต.เตาปูน', [1, 1, 1, 1]),
  lao('สอง', 'อบต.ย้าย', [1, 1, 1, 1]),
  lao('ใหม่', 'อบต.สะเอียบ', [1, 1, 1, 1]),
];

/** May of ลอง is accepted, June and July are closed; of June a kept line is missing. */
export function closedWrong(): Province {
  const before = provinceOf(BEFORE);
  const [may, june, july] = [1, 2, 3];
  const entries = entriesOf([
    ...accepting(before, may, 'ลอง'),
    ...closing(before, june).slice(0, -1),
    ...closing(before, july),
  ]);
  return { ...provinceOf(NOW), today: '2013-07-10', ledger: { entries, broken: [] } };
}
