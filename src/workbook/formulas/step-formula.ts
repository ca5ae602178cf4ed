// A step in a cell, as a formula of the sheet itself reads it: the very writings that domain/measures/step.ts reads, for colours and standings.
import { LETTERS_HIGHEST, STEP_WRITING } from '../../domain/measures/step';
import { FIRST_TYPED_DAY } from '../../domain/time/typed-number';

const EDGE = '|';
const quoted = (text: string) => `"${text}"`;

function leftOut(formula: string, part: string, instead = ''): string {
  return `SUBSTITUTE(${formula},${quoted(part)},${quoted(instead)})`;
}

/** What can be seen of the cell, as a text; an error where the cell is one. A day that was typed is none of the numbers that it is kept as. */
export function visibleIn(cell: string): string {
  const own = `CLEAN(IF(ISNUMBER(${cell}),IF(${cell}<${FIRST_TYPED_DAY},N(${cell}),"-"),${cell}))`;
  return STEP_WRITING.spaces.reduce<string>((rest, space) => leftOut(rest, space), own);
}

/** The step in the cell; an error where it holds none. */
export function stepIn(cell: string): string {
  const { words, endings, digits } = STEP_WRITING;
  const start = `${quoted(EDGE)}&${leftOut(`LOWER(${visibleIn(cell)})`, EDGE, '?')}`;
  const unworded = words.reduce((rest, word) => leftOut(rest, EDGE + word, EDGE), start);
  const bare = endings.reduce((rest, ending) => leftOut(rest, ending + EDGE, EDGE), `${unworded}&${quoted(EDGE)}`);
  // Each digit with an edge on both sides: only a whole text is found, and every other place is a digit's.
  const known = `${EDGE}${digits.split('').join(EDGE)}${EDGE}`;
  return `MOD((FIND(${bare},${quoted(known)})-1)/2,${LETTERS_HIGHEST + 1})`;
}
