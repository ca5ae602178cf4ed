// What a template may say of another indicator than the one that it is printed of: one that was written for the community plan, as the letters have it,
// names it and its five steps in the text itself.
import { LETTERS_HIGHEST } from '../../domain/measures/step';
import type { BlankId } from '../../words/outputs/memo';
import type { MemoFigures } from './memo-figures';

/** Each of these says which indicator it is; each of the others which step counts as passed, or more than that. */
const NAMING: readonly BlankId[] = ['indicator', 'indicatorName', 'indicatorNumber', 'subject'];
const PASSING: readonly BlankId[] = ['passing', 'passStep', 'results'];
const PASSED: readonly BlankId[] = ['passed', 'passedShare'];

/** The blanks by which it would say it itself; none where what its text says is true. `used`: those that it has. */
export function untold({ province, indicator, steps }: MemoFigures, used: ReadonlySet<BlankId>): BlankId[] {
  const uses = (ids: readonly BlankId[]) => ids.some((id) => used.has(id));
  const { pass, highest } = province.steps;
  const isAsInLetters = pass === LETTERS_HIGHEST && highest === LETTERS_HIGHEST;
  return [
    ...(indicator.isOwn && !uses(NAMING) ? (['indicator'] as const) : []),
    ...(steps && !isAsInLetters && uses(PASSED) && !uses(PASSING) ? (['passing'] as const) : []),
  ];
}
