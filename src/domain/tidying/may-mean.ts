// What a text that cannot be read as a step or a count may mean: the one number in it. It is asked, never taken.
import { type FactKind, type FactReading, readFact } from '../measures/fact';
import type { CellValue } from '../measures/step';
import { arabicDigits } from '../thai/thai-text';

/** Letters that are typed for digits. */
const LOOKS_LIKE: readonly [RegExp, string][] = [
  [/[oO]/g, '0'],
  [/[lI|]/g, '1'],
];
const NUMBERS = /\d[\d,]*(?:\.\d+)?/g;
const LONGEST = 40;

/** Null where there is no number in it, or more than one. */
export function mayMean(
  raw: CellValue,
  kind: FactKind,
  highest: number,
): (FactReading & { kind: 'given' })['value'] | null {
  if (typeof raw !== 'string' || raw.length > LONGEST || (kind !== 'step' && kind !== 'count')) return null;
  const text = arabicDigits(raw).trim();
  const whole = LOOKS_LIKE.reduce((rest, [letter, digit]) => rest.replace(letter, digit), text);
  const [number, ...more] = /^[\d.,]+$/.test(whole) ? [whole] : text.match(NUMBERS) || [];
  if (number === undefined || more.length || text.indexOf('-') >= 0) return null;
  const reading = readFact(kind, number, highest);
  return reading.kind === 'given' ? reading.value : null;
}
