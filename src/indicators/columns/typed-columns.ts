// The columns of a district's tab in which its clerk types, and of which round each is.
import { hasSteps } from '../../domain/agreement/declared-indicator';
import { entryId } from '../../domain/agreement/entries';
import { stepColumnId } from '../../domain/measures/step-column';
import type { RoundColumns } from '../../domain/month/kept';
import type { Province } from '../../domain/province/province';
import type { IsoDate } from '../../domain/time/calendar';
import { enteredFields, INDICATORS } from '../all';
import { stepColumns } from './step-rounds';

type Entered = Pick<Province, 'groups' | 'leftOut' | 'rounds' | 'presets' | 'indicators'>;

/** All of them, by their ids. */
export function typedColumns(entered: Entered): string[] {
  const facts = ([] as string[]).concat(...enteredFields(entered).map((field) => [...field.facts]));
  return [...stepColumns(entered), ...facts];
}

/** Those that are a round's own, each with the indicator that it is of: what is said once for the year, or built up over it, belongs to none. */
export function columnsByIndicator(entered: Entered, round: IsoDate): RoundColumns {
  const typed = new Set(typedColumns(entered));
  const own = INDICATORS.filter((indicator) => indicator.hasSteps || indicator.roundFact).map(({ id, roundFact }) => [
    roundFact ? roundFact(round) : stepColumnId(round),
    id,
  ]);
  const declared = entered.indicators
    .filter((indicator) => hasSteps(indicator) || indicator.kind === 'count')
    .map(({ id }) => [entryId(id, round), id]);
  return Object.fromEntries([...own, ...declared].filter(([column]) => typed.has(column as string)));
}

/** The round (a date) that each column is of, by the column's id; what is said once for the year is not there. */
export function roundsOfColumns(entered: Entered): ReadonlyMap<string, IsoDate> {
  const dates = entered.rounds.map(({ date }) => date);
  const own = dates.map((date) => columnsOfRound(entered, date).map((id): [string, IsoDate] => [id, date]));
  return new Map(([] as [string, IsoDate][]).concat(...own));
}

/** Their ids. */
export function columnsOfRound(entered: Entered, round: IsoDate): string[] {
  return Object.keys(columnsByIndicator(entered, round));
}

/** All but those of later rounds. */
export function columnsUpTo(entered: Entered, round: IsoDate): string[] {
  const later = new Set(
    ([] as string[]).concat(
      ...entered.rounds.filter(({ date }) => date > round).map(({ date }) => columnsOfRound(entered, date)),
    ),
  );
  return typedColumns(entered).filter((id) => !later.has(id));
}
