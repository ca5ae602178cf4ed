// What goes with a letter: to the department the form, and the target lists of what is measured in steps; to a district its own lists.
import { ENCLOSURES } from '../../words/outputs/memo-clauses';
import { type Edition, word } from '../edition';
import { type MemoFigures, NEXT_PARAGRAPH } from './memo-figures';

/** Numbered where there are several. */
export function enclosures({ province, steps, addressed }: MemoFigures, edition: Edition): string {
  const { toDistricts, district } = addressed;
  const hasLists = steps && (!toDistricts || district);
  const first = toDistricts ? ENCLOSURES.copy : ENCLOSURES.form;
  const texts = hasLists ? [first, ENCLOSURES.targets] : [first];
  const lines = texts.map((text) => word(edition, text, { year: province.year }));
  return lines.map((line, index) => (lines.length > 1 ? `${index + 1}. ${line}` : line)).join(NEXT_PARAGRAPH);
}
