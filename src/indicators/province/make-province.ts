// Makes the province of what was read, be it from the tabs or from what was kept of them: one way for both, so that both come to the same figures.
import { type DeclaredIndicator, hasSteps, highestStep } from '../../domain/agreement/declared-indicator';
import { entryId } from '../../domain/agreement/entries';
import { presetOf } from '../../domain/agreement/seen-by';
import type { Cells } from '../../domain/measures/cells';
import { readFacts } from '../../domain/measures/facts';
import { type Reports, readReports } from '../../domain/measures/reports';
import { LETTERS_HIGHEST } from '../../domain/measures/step';
import { stepColumnId } from '../../domain/measures/step-column';
import type { KnownSettings } from '../../domain/month/kept-settings';
import { reportsDirectly } from '../../domain/province/lao';
import { matchRows } from '../../domain/province/matching';
import type { District, Province, RegisteredLao } from '../../domain/province/province';
import type { ReadRow } from '../../domain/province/read-row';
import { type RegistryLine, readRegistry } from '../../domain/province/registry';
import type { IsoDate } from '../../domain/time/calendar';
import { enteredFacts, OF_ROUND_COLUMNS } from '../all';
import { applyConfirmed } from '../month/no-change';

export interface ReadParts
  extends Pick<Province, 'ledger' | 'today' | 'tabProblems' | 'unclaimed' | 'tabs' | 'registryTab' | 'indicatorsTab'>,
    KnownSettings {
  /** The districts in their order, and who types for each. */
  named: readonly Pick<District, 'name' | 'editors'>[];
  lines: readonly RegistryLine[];
  /** What stands on a district's tab, whose name it notes in the district. */
  rowsOf(district: District): ReadRow[];
}

/** Those that are named, then those that only the registry names: their LAOs are counted, and their missing tab is a finding. */
function allDistricts(named: ReadParts['named'], laos: readonly RegisteredLao[]): District[] {
  const districts = named.map(
    ({ name, editors }): District => ({ name, direct: reportsDirectly(name), tab: null, editors }),
  );
  const known = new Set(districts.map(({ name }) => name));
  for (const { district } of laos) {
    if (known.has(district)) continue;
    known.add(district);
    districts.push({ name: district, direct: reportsDirectly(district), tab: null, editors: [] });
  }
  return districts;
}

/** Those with rooms are read in every round of the year: here are those whose line leaves rounds out. */
function readLadders(cells: readonly Cells[], known: KnownSettings): Map<string, Reports> {
  const read = (indicator: DeclaredIndicator, columnOf: (date: IsoDate) => string): [string, Reports] => {
    const { id, rounds, pass } = indicator;
    return [id, readReports(cells, rounds.map(columnOf), highestStep(indicator), pass)];
  };
  const declared = known.indicators.filter(hasSteps).map((each) => read(each, (date) => entryId(each.id, date)));
  const own = presetOf(known, OF_ROUND_COLUMNS.id);
  const isEveryRound = !own || own.rounds.length === known.rounds.length;
  return new Map(isEveryRound ? declared : [...declared, read(own, stepColumnId)]);
}

/** What was confirmed to be unchanged is filled in. Never throws: what does not fit becomes part of the province. */
export function makeProvince(parts: ReadParts): Province {
  const { named, lines, rowsOf, ...known } = parts;
  const registry = readRegistry(lines);
  const districts = allDistricts(named, registry.laos);
  const read: ReadRow[] = [];
  for (const district of districts) for (const row of rowsOf(district)) read.push(row);
  const { laos, cells, rows } = matchRows(registry.laos, read);
  const stepIds = known.rounds.map(({ date }) => stepColumnId(date));
  const province: Province = {
    ...known,
    districts,
    laos,
    registered: laos,
    cells,
    rows,
    steps: readReports(cells, stepIds, LETTERS_HIGHEST, presetOf(known, OF_ROUND_COLUMNS.id)?.pass),
    facts: readFacts(cells, enteredFacts(known)),
    ladders: readLadders(cells, known),
    about: null,
    registryProblems: registry.problems,
  };
  applyConfirmed(province, known.ledger);
  return province;
}
