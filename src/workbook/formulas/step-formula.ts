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

/** The one step of two figures, in each script. */
const TEN = STEP_WRITING.scripts.map((script) => script.slice(1, 2) + script.slice(0, 1));

/** Each with an edge on both sides: only a whole text is found. */
const between = (texts: readonly string[]) => quoted(`${EDGE}${texts.join(EDGE)}${EDGE}`);

/** The step in the cell, up to the ladder's last; an error where it holds none. */
export function stepIn(cell: string, highest: number = LETTERS_HIGHEST): string {
  const { words, endings, scripts } = STEP_WRITING;
  const start = `${quoted(EDGE)}&${leftOut(`LOWER(${visibleIn(cell)})`, EDGE, '?')}`;
  const unworded = words.reduce((rest, word) => leftOut(rest, EDGE + word, EDGE), start);
  const bare = endings.reduce((rest, ending) => leftOut(rest, ending + EDGE, EDGE), `${unworded}&${quoted(EDGE)}`);
  const digits = scripts.map((script) => script.slice(0, highest + 1));
  const found = (texts: readonly string[]) => `FIND(${bare},${between(texts)})`;
  // Every other place is a digit's.
  const step = `MOD((${found(digits.join('').split(''))}-1)/2,${(digits[0] as string).length})`;
  return highest < 10 ? step : `IFERROR(${step},10/(${found(TEN)}>0))`;
}
