// What a roster says of the facts of one LAO.
import { withoutZeros } from '../lists/marks';
import { type FactValue, readFact } from '../measures/fact';
import type { Field } from '../measures/fact-group';
import { unreadField } from '../measures/unread-field';
import type { IsoDate } from '../time/calendar';
import type { RosterProblem } from './roster-problem';

/** What one cell says of its field's facts; `day`: one of the year, as an example. A number that cannot be a count is let in: it becomes a finding, in its own cell. */
export function readRosterFacts(
  field: Field,
  text: string,
  day: IsoDate,
): { values: Record<string, FactValue> } | { problem: RosterProblem['problem']; expected: string } {
  if (text === '') return { values: {} };
  const { kind, facts, highest } = field;
  const wrong = unreadField(field, day);
  const parts = kind === 'tick' ? text.split('') : [text];
  if (parts.length !== facts.length) return wrong;
  const values: Record<string, FactValue> = {};
  for (let index = 0; index < parts.length; index += 1) {
    const reading = readFact(kind, kind === 'step' ? withoutZeros(parts[index] as string) : parts[index], highest);
    if (reading.kind === 'given') values[facts[index] as string] = reading.value;
    else if (reading.kind === 'unreadable' && (reading.why === 'negative' || reading.why === 'fraction'))
      values[facts[index] as string] = Number(text.replace(/,/g, ''));
    else return wrong;
  }
  return { values };
}
