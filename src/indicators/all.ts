// Every indicator. A new one is a folder beside this file, and a line here.

import { entryGroup } from '../domain/agreement/entries';
import { roundsInRoom } from '../domain/agreement/in-room';
import type { FactGroupId, Field } from '../domain/measures/fact-group';
import type { Province } from '../domain/province/province';
import type { IsoDate } from '../domain/time/calendar';
import { stepIndicator } from './community-plan/indicator';
import type { EnteredFacts, Indicator, OwnIndicator } from './indicator/indicator';
import { declaredIndicator } from './kinds/all';
import { fundsIndicator } from './welfare-funds/indicator';

export const INDICATORS: readonly OwnIndicator[] = [stepIndicator, fundsIndicator];

/** Whose steps stand in the columns that are headed by a round alone. */
export const OF_ROUND_COLUMNS = INDICATORS.filter(({ ownsRoundColumns }) => ownsRoundColumns)[0] as OwnIndicator;

/** Means every indicator, where one is asked for. */
export const ALL_INDICATORS = 'all';

/** Of the lines that those with rooms have on the tab of indicators. */
export const PRESET_IDS: readonly string[] = ([] as string[]).concat(
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

/** What the settings say of those that have rooms. */
export type SaidOfRooms = Pick<Province, 'groups' | 'leftOut'>;

/** Those with rooms that this workbook measures. */
export function measuredInRooms({ groups, leftOut }: SaidOfRooms): OwnIndicator[] {
  return INDICATORS.filter(({ id, entered }) =>
    entered === null ? leftOut.indexOf(id) < 0 : groups.indexOf(entered) >= 0,
  );
}

/** Those that this workbook measures: those with rooms, then those that the province declares. The first is meant where none is named. */
export function measuredIndicators(measured: SaidOfRooms & Pick<Province, 'indicators'>): Indicator[] {
  return [...measuredInRooms(measured), ...measured.indicators.map(declaredIndicator)];
}

export const FACT_GROUPS: readonly EnteredFacts[] = INDICATORS.map(({ facts }) => facts).filter(
  (facts) => facts !== null,
);

/** Whose facts these are. Throws for a group that there is not. */
export function ownerOf(group: FactGroupId): OwnIndicator {
  const owner = INDICATORS.filter(({ facts }) => facts?.id === group)[0];
  if (!owner) throw new Error(`There are no facts ${group}.`);
  return owner;
}

/** The settings by which indicators are left out that are measured otherwise. */
export const LEAVING_OUT = INDICATORS.map(({ id, leftOutBy }) => leftOutBy && { ...leftOutBy, indicator: id }).filter(
  (setting) => setting !== null,
);

/** Those of these ids, in the order of their columns. */
export function groupsOf(ids: readonly FactGroupId[]): EnteredFacts[] {
  return FACT_GROUPS.filter(({ id }) => ids.indexOf(id) >= 0);
}

/** What is entered at all: where nothing is said of a line, in every round. */
type Entered = Pick<Province, 'groups' | 'presets'> & { rounds: readonly { date: IsoDate }[] };

/** Every field of the groups that are on, each in its own rounds. */
export function fieldsOf(entered: Entered): Field[] {
  const fields = groupsOf(entered.groups).map((group) => group.fields(roundsInRoom(entered, group.line)));
  return ([] as Field[]).concat(...fields);
}

/** Every field that districts fill in beside the steps: those of the groups that are on, then those of the declared indicators. */
export function enteredFields(entered: Entered & Pick<Province, 'indicators'>): Field[] {
  const declared = entered.indicators.map((indicator) => entryGroup(indicator).fields([]));
  return [...fieldsOf(entered), ...([] as Field[]).concat(...declared)];
}

/** Those that are no steps: what is reported in steps is read as such. */
export function enteredFacts(entered: Entered & Pick<Province, 'indicators'>): Field[] {
  return enteredFields(entered).filter(({ kind }) => kind !== 'step');
}
