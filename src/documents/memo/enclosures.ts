// What goes to the department with the letter: the form, and the target lists of what is measured in steps.
import { ENCLOSURES } from '../../words/outputs/memo-clauses';
import { type Edition, word } from '../edition';
import { type MemoFigures, NEXT_PARAGRAPH } from './memo-figures';

/** Numbered where there are several. */
export function enclosures({ province, steps }: MemoFigures, edition: Edition): string {
  const texts = steps ? [ENCLOSURES.form, ENCLOSURES.targets] : [ENCLOSURES.form];
  const lines = texts.map((text) => word(edition, text, { year: province.year }));
  return lines.map((line, index) => (lines.length > 1 ? `${index + 1}. ${line}` : line)).join(NEXT_PARAGRAPH);
}
