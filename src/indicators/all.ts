// Every indicator. A new one is a folder beside this file, and a line here.

import { entryGroup } from '../domain/agreement/entries';
import type { FactGroupId, Field } from '../domain/measures/fact-group';
import type { Province } from '../domain/province/province';
import type { IsoDate } from '../domain/time/calendar';
import { stepIndicator } from './community-plan/indicator';
import type { EnteredFacts, Indicator, OwnIndicator } from './indicator';
import { declaredIndicator } from './kinds/all';
import { fundsIndicator } from './welfare-funds/indicator';

export const INDICATORS: readonly OwnIndicator[] = [stepIndicator, fundsIndicator];

/** Means every indicator, where one is asked for. */
export const ALL_INDICATORS = 'all';

const PRESET_IDS: readonly string[] = ([] as string[]).concat(
  ...INDICATORS.map(({ presets }) => presets.map(({ id }) => id)),
);

/** No declared indicator may have these names: the data that is handed out, and what is asked for, would mean two things by them. */
export const OWN_IDS: readonly string[] = Array.from(
  new Set(
    ([] as string[]).concat(
      ...INDICATORS.map(({ id, measures }) => [id, ...measures.map(({ name }) => name)]),
      PRESET_IDS,
      ALL_INDICATORS,
    ),
  ),
);

/** Those of them that no line of the tab of indicators may have: a preset has its own there. */
export const IDS_OF_NO_LINE: readonly string[] = OWN_IDS.filter((id) => PRESET_IDS.indexOf(id) < 0);

/** Those that this workbook measures: its own that are entered, then those that the province declares. */
export function measuredIndicators({ groups, indicators }: Pick<Province, 'groups' | 'indicators'>): Indicator[] {
  const own = INDICATORS.filter(({ entered }) => entered === null || groups.indexOf(entered) >= 0);
  return [...own, ...indicators.map(declaredIndicator)];
}

export const FACT_GROUPS: readonly EnteredFacts[] = INDICATORS.map(({ facts }) => facts).filter(
  (facts) => facts !== null,
);

/** Those of these ids, in the order of their columns. */
export function groupsOf(ids: readonly FactGroupId[]): EnteredFacts[] {
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

/** Those that are no steps: what is reported in steps is read as such. */
export function enteredFacts(entered: Pick<Province, 'groups' | 'rounds' | 'indicators'>): Field[] {
  return enteredFields(entered).filter(({ kind }) => kind !== 'step');
}
