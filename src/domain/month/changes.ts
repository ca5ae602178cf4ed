// What has changed of a round since its values were kept, cell by cell, before and after.
import { MOST_STEPS } from '../agreement/declared-indicator';
import { type Cells, placeIn, valueIn } from '../measures/cells';
import { type CellValue, foundText, readStep } from '../measures/step';
import { type LaoType, laoKey } from '../province/lao';
import type { Place } from '../province/place';
import type { Lao } from '../province/province';
import { cellValue, type KeptDistrict } from './kept';

export interface Change {
  district: string;
  type: LaoType;
  lao: string;
  /** The column's id. */
  column: string;
  before: string;
  after: string;
  /** Null where there is no such cell now. */
  place: Place | null;
}

/** Two writings of one step are no change: "๔" may be tidied to 4. */
function isSame(before: CellValue, after: CellValue): boolean {
  if (foundText(before).trim() === foundText(after).trim()) return true;
  const [one, other] = [readStep(before, MOST_STEPS), readStep(after, MOST_STEPS)];
  return one.step !== null && one.step === other.step;
}

/** `columns`: those of the round. LAOs that were not registered then are new, and no change of what was kept. */
export function changesSince(
  { laos, cells }: { laos: readonly Lao[]; cells: readonly Cells[] },
  kept: KeptDistrict,
  columns: readonly string[],
): Change[] {
  const byKey = new Map(laos.map((lao) => [lao.key, lao]));
  const changes: Change[] = [];
  for (const { type, name, values } of kept.laos) {
    const lao = byKey.get(laoKey(type, name, kept.district));
    const row = lao && (cells[lao.index] as Cells);
    for (const column of columns) {
      const [before, after] = [cellValue(values[column]), row ? valueIn(row, column) : null];
      if (isSame(before, after)) continue;
      const place = row ? placeIn(row, column) : null;
      const own = { district: kept.district, type, lao: name, column };
      changes.push({ ...own, before: foundText(before), after: foundText(after), place });
    }
  }
  return changes;
}
