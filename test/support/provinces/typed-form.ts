// Forms as people type them, and what a check says of them.

import { cellsOf } from '../../../src/domain/lists/cells';
import type { Province } from '../../../src/domain/province/province';
import { compareRounds } from '../../../src/domain/roll-ups/comparison';
import { summarise } from '../../../src/domain/roll-ups/summary';
import { checkForm } from '../../../src/domain/typed-form/check-form';
import { formColumns } from '../../../src/domain/typed-form/columns';
import { labelReader } from '../../../src/domain/typed-form/label';
import type { Grid } from '../../../src/domain/typed-form/layout';
import { readForm } from '../../../src/domain/typed-form/read-form';
import type { WrongCell } from '../../../src/domain/typed-form/wrong-cell';

/** The wrong cells, or why the form could not be read. */
export function checkGrid(grid: Grid, province: Province, round: number) {
  const read = readForm(grid, labelReader(province), formColumns(province.steps.highest));
  const comparison = round > 0 ? compareRounds(province, round - 1, round) : null;
  return 'problem' in read ? read : checkForm(read, summarise(province, round), province, comparison);
}

/** As the command gives them: without where they stand. Throws where the form could not be read. */
export function wrongCells(text: string, province: Province, round: number): Omit<WrongCell, 'at'>[] {
  const wrong = checkGrid(cellsOf(text), province, round);
  if ('problem' in wrong) throw new Error(JSON.stringify(wrong));
  return wrong.map(({ at, ...cell }) => cell);
}
