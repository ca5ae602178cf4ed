// What a round was closed with and nothing asks for any more, because the indicator was renumbered, taken out or turned off: no district changed anything.
import { hasSteps } from '../agreement/declared-indicator';
import { entryId } from '../agreement/entries';
import { roundsInRoom } from '../agreement/in-room';
import { stepColumnId } from '../measures/step-column';
import type { Province } from '../province/province';
import { type KeptDistrict, underNumbersNow } from './kept';

/** What tells which columns are asked for. */
export type Asking = Pick<Province, 'facts' | 'indicators' | 'rounds' | 'presets' | 'leftOut' | 'unclaimed'>;

/** Whether districts are asked for what stands in a column, by its id; its header may be there or not. `indicator`: the one that it was kept of. */
export function isAsked(asking: Asking, column: string, indicator: string): boolean {
  const { facts, indicators, leftOut } = asking;
  const isStep = () => roundsInRoom(asking, indicator).some((date) => stepColumnId(date) === column);
  if (facts.columns.has(column) || (leftOut.indexOf(indicator) < 0 && isStep())) return true;
  return indicators.some((each) => hasSteps(each) && each.rounds.some((date) => entryId(each.id, date) === column));
}

/** Of one indicator, by the id that it had, or has now where that reads the same. */
export interface NotAsked {
  indicator: string;
  /** How many values were kept of it. */
  cells: number;
}

/** `kept`: what stood in each district when the round was closed. */
export function notAskedOf(asking: Asking, kept: readonly KeptDistrict[]): NotAsked[] {
  const cells = new Map<string, number>();
  for (const { columns, laos } of kept.map((district) => underNumbersNow(district, asking))) {
    for (const column of Object.keys(columns)) {
      const indicator = columns[column] as string;
      const typed = isAsked(asking, column, indicator) ? 0 : laos.filter(({ values }) => column in values).length;
      if (typed) cells.set(indicator, (cells.get(indicator) || 0) + typed);
    }
  }
  return Array.from(cells, ([indicator, count]) => ({ indicator, cells: count }));
}
