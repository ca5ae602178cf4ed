// A form whose cells nothing but spaces part, as a PDF gives it: each line's figures stand at its end, and are as many as the form has columns.
import { LINE_END } from '../lists/cells';
import { wordsIn } from '../lists/spaced-words';
import { comparable } from '../thai/thai-text';
import { readFigure } from './figure';
import type { LabelReader } from './label';
import type { Grid } from './layout';

const MUNICIPALITIES = /เทศบาล/;
const SAOS = /อบต|องค์การบริหารส่วนตำบล/;

/** The form's own order: municipalities first. */
function isTurned(line: string): boolean {
  const text = comparable(line);
  const [first, second] = [text.search(MUNICIPALITIES), text.search(SAOS)];
  return first >= 0 && second >= 0 && second < first;
}

/** `unclear`: lines, from 1, of which nobody can tell which figure is which. Null for a text that has no such line. `count`: of the form's figures. */
export function spacedForm(text: string, count: number, read: LabelReader): { grid: Grid; unclear: number[] } | null {
  if (text.indexOf('\t') >= 0) return null;
  const lines = text.split(LINE_END);
  const unclear: number[] = [];
  let isAbove = true;
  let found = 0;
  const grid = lines.map((line, at) => {
    const words = wordsIn(line).map((word) => word.text);
    let from = words.length;
    while (from > 0 && readFigure(words[from - 1]).count !== null) from -= 1;
    const label = words.slice(0, from).join(' ');
    const figures = words.slice(from);
    const { kind } = read(label);
    if (figures.length && figures.length !== count && (kind === 'district' || kind === 'total')) unclear.push(at + 1);
    if (isAbove && isTurned(line)) unclear.push(at + 1);
    if (figures.length !== count || label === '') return [line.trim()];
    isAbove = false;
    found += 1;
    return [label, ...figures];
  });
  return found ? { grid, unclear } : null;
}
