// What the first cell of a form's line says: a district of the province, the total, a heading, or nothing that is known.

import { type CellValue, foundText } from '../measures/step';
import { districtFinder } from '../names/district-names';
import type { Province } from '../province/province';
import { comparable } from '../thai/thai-text';

export type Label =
  | { kind: 'district'; district: string }
  /** `districts`: how many the label itself says that there are, as in "รวม 8 อำเภอ"; null where it says nothing. */
  | { kind: 'total'; districts: number | null }
  | { kind: 'heading' | 'blank' | 'unknown' };

export type LabelReader = (cell: CellValue) => Label;

const HEADINGS = ['อำเภอ', 'ชื่ออำเภอ', 'district'];
const TOTAL = /^(?:ยอด)?รวม|^total/;
const DISTRICTS = /(\d+)(?:อำเภอ|district)/;

/** A reader of labels that knows the province's districts, however they are written. */
export function labelReader({ name: province, districts }: Pick<Province, 'name' | 'districts'>): LabelReader {
  const districtOf = districtFinder({ province, names: districts.map(({ name }) => name) });
  const headings = HEADINGS.map(comparable);
  return (cell) => {
    const typed = typeof cell === 'string' ? cell : foundText(cell);
    const text = comparable(typed);
    if (text === '') return { kind: 'blank' };
    const district = districtOf(typed);
    if (district !== null) return { kind: 'district', district };
    if (headings.indexOf(text) >= 0) return { kind: 'heading' };
    if (!TOTAL.test(text)) return { kind: 'unknown' };
    const districtsSaid = DISTRICTS.exec(text);
    return { kind: 'total', districts: districtsSaid ? Number(districtsSaid[1]) : null };
  };
}
