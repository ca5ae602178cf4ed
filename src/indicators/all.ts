// Every indicator. A new one is one file beside this one, a line here and its words.

import type { FactGroup, FactGroupId, Field } from '../domain/measures/fact-group';
import type { Province } from '../domain/province/province';
import type { IsoDate } from '../domain/time/calendar';
import { stepIndicator } from './community-plan/indicator';
import type { Indicator } from './indicator';
import { fundsIndicator } from './welfare-funds/indicator';

export const INDICATORS: readonly Indicator[] = [stepIndicator, fundsIndicator];

/** Those that this workbook measures: a group of facts that is not entered measures nothing. */
export function measuredIndicators({ groups }: Pick<Province, 'groups'>): Indicator[] {
  return INDICATORS.filter(({ always, facts }) => always || groups.indexOf(facts.id) >= 0);
}

export const FACT_GROUPS: readonly FactGroup[] = INDICATORS.map(({ facts }) => facts);

/** Those of these ids, in the order of their columns. */
export function groupsOf(ids: readonly FactGroupId[]): FactGroup[] {
  return FACT_GROUPS.filter(({ id }) => ids.indexOf(id) >= 0);
}

/** Every field of these groups. */
export function fieldsOf(ids: readonly FactGroupId[], rounds: readonly { date: IsoDate }[]): Field[] {
  const dates = rounds.map(({ date }) => date);
  return ([] as Field[]).concat(...groupsOf(ids).map(({ fields }) => fields(dates)));
}
