// Every indicator. A new one is one file beside this one, a line here and its words.

import { entryGroup } from '../domain/agreement/entries';
import type { FactGroup, FactGroupId, Field } from '../domain/measures/fact-group';
import type { Province } from '../domain/province/province';
import type { IsoDate } from '../domain/time/calendar';
import { stepIndicator } from './community-plan/indicator';
import type { Indicator } from './indicator';
import { fundsIndicator } from './welfare-funds/indicator';

export const INDICATORS: readonly Indicator[] = [stepIndicator, fundsIndicator];

/** No declared indicator may have their names. */
export const OWN_IDS: readonly string[] = INDICATORS.map(({ id }) => id);

/** Those that this workbook measures: a group of facts that is not entered measures nothing. */
export function measuredIndicators({ groups }: Pick<Province, 'groups'>): Indicator[] {
  return INDICATORS.filter(({ always, facts }) => always || groups.indexOf(facts.id) >= 0);
}

export const FACT_GROUPS: readonly FactGroup<FactGroupId>[] = INDICATORS.map(({ facts }) => facts);

/** Those of these ids, in the order of their columns. */
export function groupsOf(ids: readonly FactGroupId[]): FactGroup<FactGroupId>[] {
  return FACT_GROUPS.filter(({ id }) => ids.indexOf(id) >= 0);
}

/** Every field of these groups. */
export function fieldsOf(ids: readonly FactGroupId[], rounds: readonly { date: IsoDate }[]): Field[] {
  const dates = rounds.map(({ date }) => date);
  return ([] as Field[]).concat(...groupsOf(ids).map(({ fields }) => fields(dates)));
}

/** Every field that districts fill in beside the steps: those of the groups that are on, then those of the declared indicators. */
export function enteredFields({
  groups,
  rounds,
  indicators,
}: Pick<Province, 'groups' | 'rounds' | 'indicators'>): Field[] {
  const declared = indicators.map((indicator) => entryGroup(indicator).fields([]));
  return [...fieldsOf(groups, rounds), ...([] as Field[]).concat(...declared)];
}
