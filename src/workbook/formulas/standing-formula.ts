// The standing of a row as a formula of the sheet itself: no custom function, so that hundreds of rows cost no call to a server.
import { LETTERS_HIGHEST } from '../../domain/measures/step';
import { stepIn } from './step-formula';

/**
 * The newest step among cells (in the order of the rounds), `none` where there is none; without a leading `=`. Each cell is named alone, so
 * that inserting and moving columns does not disturb it. `highest`: the ladder's last step.
 */
export function standingFormula(
  cells: readonly string[],
  none: '""' | 'NA()' = '""',
  highest: number = LETTERS_HIGHEST,
): string {
  return cells.reduce<string>((before, cell) => `IFERROR(${stepIn(cell, highest)},${before})`, none);
}
