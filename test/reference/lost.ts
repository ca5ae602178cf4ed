// The reference's answer to what is counted no longer, or as something else, after indicators were declared anew: cell by cell, each read as it was and as it is.
import type { PlainDeclared } from './declared';

/** Of one LAO: what stands typed for one indicator, by a round's date, `start` or `since`. */
export interface PlainTyped {
  type: 'municipality' | 'SAO';
  cells: Record<string, number | string | null>;
}

function isCounted(declared: PlainDeclared | undefined, type: string, at: string, value: unknown): boolean {
  if (!declared?.counted.includes(type)) return false;
  if (declared.kind === 'has') return at === 'since' && value === 'ต้นปี';
  if (typeof value !== 'number') return false;
  if (declared.kind === 'steps') return declared.rounds.includes(at) && value <= declared.highest;
  return at === 'start' || declared.rounds.includes(at);
}

/** How many cells are counted no longer, by the ids of what was declared before; none for those that lose nothing. */
export function plainLost(
  before: PlainDeclared[],
  after: PlainDeclared[],
  typed: Record<string, PlainTyped[]>,
): Record<string, number> {
  const lost: Record<string, number> = {};
  for (const declared of before) {
    const now = after.find(({ id }) => id === declared.id);
    for (const { type, cells } of typed[declared.id] ?? []) {
      for (const [at, value] of Object.entries(cells)) {
        if (!isCounted(declared, type, at, value)) continue;
        if (now?.kind === declared.kind && isCounted(now, type, at, value)) continue;
        lost[declared.id] = (lost[declared.id] ?? 0) + 1;
      }
    }
  }
  return lost;
}
