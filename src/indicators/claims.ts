// Which columns of the district tabs are read, by the settings and the tab of indicators: of the steps, of each group of facts, of each that is declared.
import type { Claim } from '../domain/agreement/claim';
import type { DeclaredIndicator } from '../domain/agreement/declared-indicator';
import { entryGroup } from '../domain/agreement/entries';
import type { FactGroupId, Field } from '../domain/measures/fact-group';
import { LETTERS_HIGHEST } from '../domain/measures/step';
import { stepColumnId } from '../domain/measures/step-column';
import { LAO_TYPES } from '../domain/province/lao';
import type { IsoDate } from '../domain/time/calendar';
import { INDICATORS } from './all';
import { stepIndicator } from './community-plan/indicator';

export interface Claimed {
  rounds: readonly { date: IsoDate }[];
  groups: readonly FactGroupId[];
  indicators: readonly DeclaredIndicator[];
}

function claimsIn(fields: readonly Field[], of: Pick<Claim, 'indicator' | 'counted'>): Claim[] {
  const claims = fields.map(({ facts, kind, highest = LETTERS_HIGHEST }) =>
    facts.map((id): Claim => ({ ...of, id, kind, highest })),
  );
  return ([] as Claim[]).concat(...claims);
}

export function claimsOf({ rounds, groups, indicators }: Claimed): Claim[] {
  const dates = rounds.map(({ date }) => date);
  const steps = dates.map(
    (date): Claim => ({
      indicator: stepIndicator.id,
      id: stepColumnId(date),
      kind: 'step',
      highest: LETTERS_HIGHEST,
      counted: LAO_TYPES,
    }),
  );
  const beside = INDICATORS.map(({ id, facts }) =>
    facts && groups.indexOf(facts.id) >= 0 ? claimsIn(facts.fields(dates), { indicator: id, counted: LAO_TYPES }) : [],
  );
  const declared = indicators.map((indicator) =>
    claimsIn(entryGroup(indicator).fields([]), { indicator: indicator.id, counted: indicator.counted }),
  );
  return steps.concat(...beside, ...declared);
}

const owners = new WeakMap<Claimed, ReadonlyMap<string, string>>();

/** The id of the indicator that a column is of, by the column's id; null where none claims it. */
export function indicatorOfColumn(claimed: Claimed, column: string): string | null {
  const known = owners.get(claimed) ?? new Map(claimsOf(claimed).map(({ id, indicator }) => [id, indicator]));
  owners.set(claimed, known);
  return known.get(column) ?? null;
}
