// Which of the shown cells are ticked, by their places among all, from 0; and the same as the command is told it.
import type { SaidCell } from '../../commands/changes/changes-result';
import { numbersText } from '../../domain/changes/confirmed-cells';

export type Ticks = ReadonlySet<number>;

/** What would be written without a word. What is asked is for the user to tick. */
export function firstTicks(cells: readonly Pick<SaidCell, 'kind'>[]): Ticks {
  const ticked = cells.map(({ kind }, at) => (kind === 'new' || kind === 'changed' ? at : -1));
  return new Set(ticked.filter((at) => at >= 0));
}

/** Of those that mean one cell, by their places: each with the others. */
export type Rivals = ReadonlyMap<number, readonly number[]>;

export function rivalsIn(cells: readonly Pick<SaidCell, 'kind' | 'tab' | 'cell'>[]): Rivals {
  const byCell = new Map<string, number[]>();
  cells.forEach(({ kind, tab, cell }, at) => {
    if (kind === 'unread' || tab === null || cell === null) return;
    const key = `${cell} ${tab}`;
    byCell.set(key, [...(byCell.get(key) ?? []), at]);
  });
  const groups = [...byCell.values()].filter((group) => group.length > 1);
  return new Map(groups.flatMap((group) => group.map((at) => [at, group.filter((other) => other !== at)] as const)));
}

/** One value of a cell takes the place of the other; where both are ticked at once, nobody knows which is meant, and neither is. */
export function withTicks(ticks: Ticks, places: readonly number[], isTicked: boolean, rivals: Rivals): Ticks {
  const changed = new Set(ticks);
  const asked = new Set(places);
  for (const at of places) {
    const others = rivals.get(at) ?? [];
    if (!isTicked) changed.delete(at);
    else if (!others.some((other) => asked.has(other))) {
      changed.add(at);
      for (const other of others) changed.delete(other);
    }
  }
  return changed;
}

/** "1,3-5", from 1; '' for none. */
export const tickedText = (ticks: Ticks): string => numbersText([...ticks].map((at) => at + 1));
