// What a cell of a list says of the columns that it stands for. Nothing is taken that validation would call unreadable.
import type { WhyNot } from '../changes/proposed-cell';
import { withoutDash, withoutZeros } from '../lists/marks';
import { type FactValue, readFact } from '../measures/fact';
import type { Field } from '../measures/fact-group';
import { unreadField } from '../measures/unread-field';
import type { IsoDate } from '../time/calendar';

export type ReadValue =
  | { kind: 'blank' }
  /** By the column's id. */
  | { kind: 'given'; values: ReadonlyMap<string, FactValue> }
  | { kind: 'unread'; why: WhyNot; expected: string };

/** `day`: one of the year, as an example. */
export function readListValue(field: Field, typed: string, day: IsoDate): ReadValue {
  const { kind, facts, highest } = field;
  // Of what there is since a day a dash says that there is none; of all else it says nothing.
  const text = kind === 'since' ? typed : withoutDash(typed);
  if (text === '') return { kind: 'blank' };
  const { problem, expected } = unreadField(field, day);
  const unread: ReadValue = { kind: 'unread', why: problem, expected };
  const parts = facts.length > 1 ? text.split('') : [text];
  if (parts.length !== facts.length) return unread;
  const values = new Map<string, FactValue>();
  for (let index = 0; index < parts.length; index += 1) {
    const reading = readFact(kind, kind === 'step' ? withoutZeros(parts[index] as string) : parts[index], highest);
    if (reading.kind === 'given') values.set(facts[index] as string, reading.value);
    else if (reading.kind === 'unreadable') return unread;
  }
  return { kind: 'given', values };
}
