// One figure of a typed form: a count as people type it.
import { type CellValue, foundText } from '../measures/step';
import { normaliseThai } from '../thai/thai-text';

export interface Figure {
  /** As it was typed. */
  text: string;
  /** Null where it is no count. A blank and a dash are zero: so the form prints it. */
  count: number | null;
}

const ZERO = /^[-\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]*$/;
/** `1,234`, `3.0`, `3 แห่ง` and `จำนวน 3 แห่ง` are counts. */
const COUNT = /^(?:จำนวน ?)?(\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)? ?(?:แห่ง)?$/;

/** Reads one cell; never throws, whatever was typed. */
export function readFigure(cell: CellValue): Figure {
  const text = foundText(cell).trim();
  const plain = normaliseThai(text);
  if (ZERO.test(plain)) return { text, count: 0 };
  const written = COUNT.exec(plain);
  const count = written ? Number((written[1] as string).replace(/,/g, '')) : Number.NaN;
  return { text, count: Number.isSafeInteger(count) ? count : null };
}
