// What is said of a list's cell that cannot be read as its field: which kind of fault it is, and what would be read instead.
import type { IsoDate } from '../time/calendar';
import type { FactKind } from './fact';
import type { Field } from './fact-group';
import { LETTERS_HIGHEST } from './step';

const WRONG = { tick: 'ticks', count: 'count', date: 'date', step: 'step', since: 'since' } as const satisfies Record<
  FactKind,
  string
>;

export type UnreadField = (typeof WRONG)[FactKind];

function expectedOf({ kind, facts, highest = LETTERS_HIGHEST }: Field, day: IsoDate): string {
  switch (kind) {
    case 'tick':
      return `${facts.length} × 0/1`;
    case 'count':
      return '0, 1, 2, …';
    case 'step':
      return `0-${highest}`;
    case 'date':
      return '2559-07-01';
    case 'since':
      return day;
  }
}

/** `day`: one of the year, as an example. */
export function unreadField(field: Field, day: IsoDate): { problem: UnreadField; expected: string } {
  return { problem: WRONG[field.kind], expected: expectedOf(field, day) };
}
