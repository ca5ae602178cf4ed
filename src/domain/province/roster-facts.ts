// What a roster says of the facts of one LAO.
import { type FactKind, type FactValue, readFact } from '../measures/fact';
import type { Field } from '../measures/fact-group';
import type { IsoDate } from '../time/calendar';
import type { RosterProblem } from './roster-problem';

const WRONG: Readonly<Record<FactKind, RosterProblem['problem']>> = {
  tick: 'ticks',
  count: 'count',
  date: 'date',
  step: 'step',
  since: 'since',
};

/** What would be read, for whoever is told that a cell cannot be. */
function expectedOf({ kind, facts, highest }: Field, day: IsoDate): string {
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

/** What one cell says of its field's facts; `day`: one of the year, as an example. A number that cannot be a count is let in: it becomes a finding, in its own cell. */
export function readRosterFacts(
  field: Field,
  text: string,
  day: IsoDate,
): { values: Record<string, FactValue> } | { problem: RosterProblem['problem']; expected: string } {
  if (text === '') return { values: {} };
  const { kind, facts, highest } = field;
  const wrong = { problem: WRONG[kind], expected: expectedOf(field, day) };
  const parts = kind === 'tick' ? text.split('') : [text];
  if (parts.length !== facts.length) return wrong;
  const values: Record<string, FactValue> = {};
  for (let index = 0; index < parts.length; index += 1) {
    const reading = readFact(kind, parts[index], highest);
    if (reading.kind === 'given') values[facts[index] as string] = reading.value;
    else if (reading.kind === 'unreadable' && (reading.why === 'negative' || reading.why === 'fraction'))
      values[facts[index] as string] = Number(text.replace(/,/g, ''));
    else return wrong;
  }
  return { values };
}
