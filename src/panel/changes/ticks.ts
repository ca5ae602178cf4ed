// Which of the shown cells are ticked, by their places among all, from 0; and the same as the command is told it.
import type { SaidCell } from '../../commands/changes/changes-result';
import { numbersText } from '../../domain/changes/confirmed-cells';

export type Ticks = ReadonlySet<number>;

/** What would be written without a word. What is asked is for the user to tick. */
export function firstTicks(cells: readonly Pick<SaidCell, 'kind'>[]): Ticks {
  const ticked = cells.map(({ kind }, at) => (kind === 'new' || kind === 'changed' ? at : -1));
  return new Set(ticked.filter((at) => at >= 0));
}

export function withTicks(ticks: Ticks, places: readonly number[], isTicked: boolean): Ticks {
  const changed = new Set(ticks);
  for (const at of places) {
    if (isTicked) changed.add(at);
    else changed.delete(at);
  }
  return changed;
}

/** "1,3-5", from 1; '' for none. */
export const tickedText = (ticks: Ticks): string => numbersText([...ticks].map((at) => at + 1));
