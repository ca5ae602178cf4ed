// What was reported of a measure in steps: two columns over all LAOs and rounds, filled once while the workbook is read.
import type { Place } from '../province/place';
import { type Cells, placeIn, valueIn } from './cells';
import { type CellValue, type Reading, readStep, type Step } from './step';

/** `confirmed`: a blank cell of which the district has said that nothing has changed. It counts as the step before it, reported again. */
export type ReportKind = Reading['kind'] | 'confirmed';

/** How a cell was read, as its column holds it. */
export const KIND: Readonly<Record<ReportKind, number>> = {
  blank: 0,
  step: 1,
  readable: 2,
  unreadable: 3,
  confirmed: 4,
};

/** In the column of values: no report. */
export const NO_REPORT = -1;

/** A LAO (its `index`, the place in the registry) and a round (an index) have their cell at `lao * rounds + round`. */
export interface Reports {
  rounds: number;
  /** The highest step that there is. */
  highest: Step;
  /** The step from which a LAO has passed. */
  pass: Step;
  /** The reported step, or NO_REPORT. */
  values: Int8Array;
  /** A KIND. */
  kinds: Uint8Array;
  /** What was typed, for the few cells that need words. */
  raw(lao: number, round: number): CellValue;
  /** Null where there is no such cell. */
  place(lao: number, round: number): Place | null;
}

/** `rows`: the cells of each LAO, in the order of the registry; `ids`: the columns of the rounds, in their order; `pass`: the highest, unless another is named. */
export function readReports(
  rows: readonly Cells[],
  ids: readonly string[],
  highest: Step,
  pass: Step = highest,
): Reports {
  const rounds = ids.length;
  const values = new Int8Array(rows.length * rounds);
  const kinds = new Uint8Array(rows.length * rounds);
  let at = 0;
  for (const row of rows) {
    for (const id of ids) {
      const { kind, step } = readStep(valueIn(row, id), highest);
      values[at] = step === null ? NO_REPORT : step;
      kinds[at] = KIND[kind];
      at += 1;
    }
  }
  return {
    rounds,
    highest,
    pass,
    values,
    kinds,
    raw: (lao, round) => valueIn(rows[lao] as Cells, ids[round] as string),
    place: (lao, round) => placeIn(rows[lao] as Cells, ids[round] as string),
  };
}

/** While they are read: a blank cell counts as the report before it, said again. False where there is none, or the cell is not blank. */
export function confirmReport({ rounds, values, kinds }: Reports, lao: number, round: number): boolean {
  const at = lao * rounds + round;
  let before = at - 1;
  while (before >= lao * rounds && values[before] === NO_REPORT) before -= 1;
  if (kinds[at] !== KIND.blank || before < lao * rounds) return false;
  values[at] = values[before] as number;
  kinds[at] = KIND.confirmed;
  return true;
}
