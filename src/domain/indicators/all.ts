// Every indicator. A new one is one file beside this one, a line here and its words.
import type { IsoDate } from '../calendar';
import type { FactGroup, FactGroupId, Field } from '../fact-group';
import type { Indicator } from '../indicator';
import { fundsIndicator } from './funds';
import { stepIndicator } from './step';

export const INDICATORS: readonly Indicator[] = [stepIndicator, fundsIndicator];

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
