// What the first cell of a form's line says: a district of the province, the total, a heading, or nothing that is known.

import { type CellValue, foundText } from '../measures/step';
import { comparableName, reportsDirectly, typeByName } from '../province/lao';
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
const NUMBER_BEFORE = /^\d+[.)]?/;
const DISTRICT_BEFORE = /^(?:อำเภอ|อ\.)/;
/** The district of the provincial capital: เมือง, or เมืองแพร่. */
const CAPITAL = 'เมือง';

/** The ways to write a district, the plainest first: "1. อ.ลอง" and "อำเภอลอง" are ลอง. */
function writings(text: string): string[] {
  const plain = [text, text.replace(NUMBER_BEFORE, '')];
  return [...plain, ...plain.map((each) => each.replace(DISTRICT_BEFORE, ''))];
}

/** A mere number names no district: figures are numbers. */
const isNumber = (key: string) => /^\d*$/.test(key);

function keysOf(name: string, province: string): string[] {
  const key = comparable(name);
  const capital = CAPITAL + comparable(province);
  const others = key === capital ? [CAPITAL] : key === CAPITAL ? [capital] : [];
  return [...writings(key), ...others, ...(reportsDirectly(name) ? [comparableName('municipality', name)] : [])];
}

/** A reader of labels that knows the province's districts, however they are written. */
export function labelReader({ name: province, districts }: Pick<Province, 'name' | 'districts'>): LabelReader {
  const known = new Map<string, string>();
  for (const { name } of districts) known.set(comparable(name), name);
  for (const { name } of districts)
    for (const key of keysOf(name, province)) if (!known.has(key) && !isNumber(key)) known.set(key, name);
  const headings = HEADINGS.map(comparable);
  return (cell) => {
    const text = comparable(typeof cell === 'string' ? cell : foundText(cell));
    if (text === '') return { kind: 'blank' };
    const written = [...writings(text), ...(typeByName(text) ? [comparableName('municipality', text)] : [])];
    const district = written.filter((key) => known.has(key))[0];
    if (district !== undefined) return { kind: 'district', district: known.get(district) as string };
    if (headings.indexOf(text) >= 0) return { kind: 'heading' };
    if (!TOTAL.test(text)) return { kind: 'unknown' };
    const districtsSaid = DISTRICTS.exec(text);
    return { kind: 'total', districts: districtsSaid ? Number(districtsSaid[1]) : null };
  };
}
