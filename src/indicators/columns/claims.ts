// Which columns of the district tabs are read, by the settings and the tab of indicators: of the steps, of each group of facts, of each that is declared.
import type { Claim } from '../../domain/agreement/claim';
import type { DeclaredIndicator } from '../../domain/agreement/declared-indicator';
import { entryGroup } from '../../domain/agreement/entries';
import { countedInRoom, roundsInRoom } from '../../domain/agreement/in-room';
import type { FactGroupId, Field } from '../../domain/measures/fact-group';
import { LETTERS_HIGHEST } from '../../domain/measures/step';
import type { Province, Round } from '../../domain/province/province';
import type { IsoDate } from '../../domain/time/calendar';
import { INDICATORS, OF_ROUND_COLUMNS } from '../all';
import { stepColumns } from './step-rounds';
import { columnsUpTo } from './typed-columns';

export interface Claimed {
  rounds: readonly { date: IsoDate }[];
  groups: readonly FactGroupId[];
  leftOut: readonly string[];
  presets: readonly DeclaredIndicator[];
  indicators: readonly DeclaredIndicator[];
}

function claimsIn(fields: readonly Field[], of: Pick<Claim, 'indicator' | 'counted'>): Claim[] {
  const claims = fields.map(({ facts, kind, highest = LETTERS_HIGHEST }) =>
    facts.map((id): Claim => ({ ...of, id, kind, highest })),
  );
  return ([] as Claim[]).concat(...claims);
}

/** Every column that is read. */
export function claimsOf(claimed: Claimed): Claim[] {
  const steps = stepColumns(claimed).map(
    (id): Claim => ({
      indicator: OF_ROUND_COLUMNS.id,
      id,
      kind: 'step',
      highest: LETTERS_HIGHEST,
      counted: countedInRoom(claimed, OF_ROUND_COLUMNS.id),
    }),
  );
  const beside = INDICATORS.map(({ id, facts }) =>
    facts && claimed.groups.indexOf(facts.id) >= 0
      ? claimsIn(facts.fields(roundsInRoom(claimed, facts.line)), {
          indicator: id,
          counted: countedInRoom(claimed, id),
        })
      : [],
  );
  const declared = claimed.indicators.map((indicator) =>
    claimsIn(entryGroup(indicator).fields([]), { indicator: indicator.id, counted: indicator.counted }),
  );
  return steps.concat(...beside, ...declared);
}

/** The same of the rounds up to one (an index): what is said once for the year, or built up over it, is of any. */
export function claimsUpTo(province: Province, round: number): Claim[] {
  const columns = new Set(columnsUpTo(province, (province.rounds[round] as Round).date));
  return claimsOf(province).filter(({ id }) => columns.has(id));
}

const owners = new WeakMap<Claimed, ReadonlyMap<string, string>>();

/** The id of the indicator that a column is of, by the column's id; null where none claims it. */
export function indicatorOfColumn(claimed: Claimed, column: string): string | null {
  const known = owners.get(claimed) ?? new Map(claimsOf(claimed).map(({ id, indicator }) => [id, indicator]));
  owners.set(claimed, known);
  return known.get(column) ?? null;
}
