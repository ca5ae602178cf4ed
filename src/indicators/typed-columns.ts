// The columns of a district's tab in which its clerk types, and of which round each is.
import { hasSteps } from '../domain/agreement/declared-indicator';
import { entryId } from '../domain/agreement/entries';
import { stepColumnId } from '../domain/measures/step-column';
import type { Province } from '../domain/province/province';
import type { IsoDate } from '../domain/time/calendar';
import { enteredFields, INDICATORS } from './all';

type Entered = Pick<Province, 'groups' | 'rounds' | 'indicators'>;

/** All of them, by their ids. */
export function typedColumns(entered: Entered): string[] {
  const facts = ([] as string[]).concat(...enteredFields(entered).map((field) => [...field.facts]));
  return [...entered.rounds.map(({ date }) => stepColumnId(date)), ...facts];
}

/** Those that are a round's own: what is said once for the year, or built up over it, belongs to none. */
export function columnsOfRound(entered: Entered, round: IsoDate): string[] {
  const own = INDICATORS.filter(({ roundFact }) => roundFact).map(({ roundFact }) =>
    (roundFact as (r: IsoDate) => string)(round),
  );
  const declared = entered.indicators
    .filter((indicator) => hasSteps(indicator) || indicator.kind === 'count')
    .map(({ id }) => entryId(id, round));
  const typed = typedColumns(entered);
  return [stepColumnId(round), ...own, ...declared].filter((id) => typed.indexOf(id) >= 0);
}
