// Which figure a column of a typed form holds, by the words above it: over one row or several, the types joined over their steps or not.

import { typeSpokenOf } from '../lists/headings';
import { areNumbersOfColumns } from '../lists/marks';
import { readType } from '../names/lao-type';
import type { LaoType } from '../province/lao';
import { comparable } from '../thai/thai-text';

/** Rows of headings, from the top; blank cells are ''. */
type Headings = readonly (readonly string[])[];

/** A total of both, or those that no step counts. */
const NEITHER = /^รวม|^total|^ยังไม่|^not/;
/** "ชั้น" is the usual misspelling. */
const STEP = /(?:[ขช]ั้น|step)(?:ตอน)?(?:ที่)?(\d+)/;
const OF_STEPS = /[ขช]ั้น|ผ่าน|step|past/;
const NUMBER = /^\(?(\d{1,2})\)?$/;

const typeIn = (text: string): LaoType | null => typeSpokenOf(text) || readType(text);

const isUnit = (text: string) => /^\(.*\)$/.test(text) && !NUMBER.test(text);

/** Cells are joined to the right: the last text up to a column. */
function joined(row: readonly string[], column: number): string {
  for (let at = column; at >= 0; at -= 1) if (row[at]) return row[at] as string;
  return '';
}

/** "เทศบาล ขั้น 1", and the mere numbers behind it. */
function begunBefore(row: readonly string[], column: number): string {
  for (let at = column; at >= 0; at -= 1)
    if (!NUMBER.test(row[at] || '')) return STEP.test(row[at] || '') ? (row[at] as string) : '';
  return '';
}

/** Its lowest text that is no unit: where it stands, and what stands above, joined or not. */
function lowestIn(headings: Headings, column: number): { text: string; beside: string; above: string[] } | null {
  for (let at = headings.length - 1; at >= 0; at -= 1) {
    const row = headings[at] as string[];
    const text = row[column] || '';
    if (text === '' || isUnit(text)) continue;
    const above = headings.slice(0, at).map((other) => joined(other, column));
    return { text, beside: begunBefore(row, column), above: above.reverse() };
  }
  return null;
}

/** As `comparable` gives it, for what follows; without rows that number the columns. */
export const headingTexts = (rows: readonly (readonly string[])[]): string[][] =>
  rows.filter((row) => !areNumbersOfColumns(row)).map((row) => row.map((text) => comparable(text)));

/** Null for a column of something else: a running number, a total of both types, a remark, a spacer. `step` null: the number of LAOs. */
export function figureSaid(headings: Headings, column: number): { type: LaoType; step: number | null } | null {
  const lowest = lowestIn(headings, column);
  if (!lowest || NEITHER.test(lowest.text)) return null;
  const { text, beside, above } = lowest;
  const typeAbove = [text, beside, ...above].map(typeIn).filter((type) => type !== null)[0] || null;
  const [, said] = STEP.exec(text) || [];
  // A mere number is a step behind or below a word for steps, or below a type.
  const [, number] =
    beside !== '' || above.some((other) => typeIn(other) || OF_STEPS.test(other)) ? NUMBER.exec(text) || [] : [];
  const step = said || number;
  if (step !== undefined) return typeAbove && { type: typeAbove, step: Number(step) };
  const type = typeIn(text);
  return type && { type, step: null };
}
