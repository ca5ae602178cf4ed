// The province as plain data: read once per command, never changed. What was expected comes from the registry of LAOs.

import type { DeclaredIndicator } from '../agreement/declared-indicator';
import type { Marks } from '../agreement/mark';
import type { Cells } from '../measures/cells';
import type { FactGroupId } from '../measures/fact-group';
import type { Facts } from '../measures/facts';
import type { Reports } from '../measures/reports';
import type { Ledger } from '../month/ledger';
import type { IsoDate } from '../time/calendar';
import type { Criteria } from './fiscal-year';
import type { LaoType } from './lao';
import type { Life } from './lives/life';
import type { LifeColumn } from './lives/life-cells';
import type { Place } from './place';

export type { Place } from './place';

export interface Province {
  name: string;
  /** Buddhist fiscal year. */
  year: number;
  criteria: Criteria;
  /** Which groups of facts the districts enter: a setting each. */
  groups: readonly FactGroupId[];
  /** Of the indicators that are measured unless the settings leave them out, those that they leave out: their ids. */
  leftOut: readonly string[];
  /** What the year sets for the indicators that have rooms of their own, each under names of its own. */
  marks: Marks;
  /** What the tab of indicators says of those that have rooms of their own; none where it is not used. */
  presets: readonly DeclaredIndicator[];
  /** What the province declares beside them. */
  indicators: readonly DeclaredIndicator[];
  /** In the order of their dates. */
  rounds: Round[];
  /** In the order of the settings; a municipality that reports straight to the province is one of them, marked `direct`. */
  districts: District[];
  /** In registry order, each LAO once: as of a round those that are there then (lives/as-of.ts), and all of them until a round is asked about. */
  laos: Lao[];
  /** Of the whole year, whenever they are there. */
  registered: readonly Lao[];
  /** The steps that were reported of them. */
  steps: Reports;
  /** What is entered beside the steps. */
  facts: Facts;
  /** What was reported of each declared indicator in steps, by its id; and of one with a room that is not reported in every round. */
  ladders: ReadonlyMap<string, Reports>;
  /** The line of the tab that all of this is about; null where there is none: then it is the one that goes without saying. */
  about: DeclaredIndicator | null;
  /** The cells of each LAO, by its index: they are asked where words, or what was typed, are needed. */
  cells: readonly Cells[];
  /** What was done about the year's rounds. */
  ledger: Ledger;
  /** The day in Thailand on which the province is looked at. */
  today: IsoDate;
  /** What stands on the district tabs, row by row, registered or not. */
  rows: Row[];
  /** Registry lines that repeat a LAO registered above them, or whose type or district says nothing. */
  registryProblems: RegistryProblem[];
  /** Tabs and headers that could not be found, or that stand twice. */
  tabProblems: TabProblem[];
  /** Columns of the district tabs in which something is typed that nothing declared asks for any more. */
  unclaimed: UnclaimedColumn[];
  /** The names of all tabs, in their order in the workbook. */
  tabs: string[];
  /** The name of the registry's tab, or null where it could not be found. */
  registryTab: string | null;
  /** The name of the tab of indicators, or null where it is not used. */
  indicatorsTab: string | null;
}

export interface Round {
  date: IsoDate;
  /** The last day on which the districts report to the province. */
  districtDeadline: IsoDate;
  /** The last day on which the province reports to the department. */
  provinceDeadline: IsoDate;
}

export interface District {
  name: string;
  /** A municipality with a line of its own that is no district: not counted in "รวม N อำเภอ". */
  direct: boolean;
  /** The name of its tab now, or null where it could not be found. */
  tab: string | null;
  editors: string[];
}

export type Target = 'main' | 'secondary';

/** One line of the registry. */
export interface RegisteredLao {
  district: string;
  type: LaoType;
  name: string;
  /** Null where the target column says neither list. */
  target: Target | null;
  /** What the target column says, as text. */
  targetText: string;
  /** The name's cell and the target's cell in the registry; null where there is no workbook behind it. */
  place: Place | null;
  targetPlace: Place | null;
  /** Null for a LAO that is simply there all year. */
  life: Life | null;
}

/** A registered LAO, as its district's tab has it. */
export interface Lao extends RegisteredLao {
  key: string;
  /** Its place in the registry, and in every column of what was reported. */
  index: number;
  remark: string;
  /** Its name's cell on the district's tab, or null where it has no row there. */
  rowPlace: Place | null;
}

/** One row of a district's tab, as it was read. */
export interface Row {
  /** The district whose tab this is. */
  district: string;
  typeText: string;
  nameText: string;
  remark: string;
  place: Place;
  /** The type's cell. */
  typePlace: Place;
  match: Match;
}

const oddRows = new WeakMap<readonly Row[], Row[]>();

/** The rows that are not simply registered: few of very many, and asked for by several rules. */
export function rowsOutOfPlace({ rows }: Pick<Province, 'rows'>): Row[] {
  const before = oddRows.get(rows);
  if (before) return before;
  const odd = rows.filter(({ match }) => match.kind !== 'registered');
  oddRows.set(rows, odd);
  return odd;
}

/** How a row stands to the registry. Only `registered` rows are counted, and those whose type column alone is wrong. */
export type Match =
  | { kind: 'registered'; key: string }
  | { kind: 'duplicate'; key: string; type: LaoType; first: Place }
  | { kind: 'wrong-district'; registeredIn: string; type: LaoType }
  | { kind: 'wrong-type'; key: string; type: LaoType | null; expected: LaoType }
  | { kind: 'unknown'; type: LaoType | null };

export interface RegistryProblem {
  /** `since`, `until`, `was`: what cannot be read of its life; `never`: it would end before it begins. */
  kind: 'duplicate' | 'type' | 'district' | LifeColumn | 'never';
  district: string;
  type: LaoType | null;
  name: string;
  found: string;
  place: Place;
  /** Where the LAO was registered first, for a duplicate. */
  first: Place | null;
}

/** `header` is the heading as people read it; `indicator`: of whose column, or null. `columns-new`: so many that set-up has not made yet, and the first. */
export type TabProblem =
  | { kind: 'tab-missing'; tab: string; district: string | null }
  | { kind: 'tab-twice'; tab: string; other: string; district: string | null }
  | ({ kind: 'header-missing' } & OfHeader)
  | ({ kind: 'columns-new'; columns: number } & OfHeader)
  | ({ kind: 'header-twice'; place: Place; first: Place } & OfHeader);

interface OfHeader {
  tab: string;
  district: string | null;
  header: string;
  indicator: string | null;
}

/** Its header says what it was made for. */
export interface UnclaimedColumn {
  district: string;
  /** As it stands there. */
  header: string;
  /** The header's cell. */
  place: Place;
  /** The indicator that it was made for, as its header writes it. */
  indicator: string;
  /** The declared one whose number reads the same, and whose column it is not: set-up asks whether it is meant. */
  readsAs: string | null;
  /** Of one that has a room, its line on the tab of indicators that says when it is reported; null: it is declared there itself. */
  line: string | null;
  /** The round, or what it asked for otherwise. */
  at: IsoDate | 'start' | 'since';
  /** How many of its cells hold something, and the first of them. */
  cells: number;
  first: Place;
}

/** The cell's A1 name, `H7`. */
export function cellName({ row, column }: Place): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters + row;
}

/** The LAOs of each district, in the order of the districts; a district may have none. */
export function laosByDistrict({ districts, laos }: Pick<Province, 'districts' | 'laos'>): Map<string, Lao[]> {
  const byDistrict = new Map(districts.map(({ name }) => [name, [] as Lao[]]));
  for (const lao of laos) {
    const own = byDistrict.get(lao.district);
    if (own) own.push(lao);
  }
  return byDistrict;
}

/** As the form counts them, "รวม N อำเภอ": a municipality that reports straight to the province is no district. */
export function numberOfDistricts({ districts }: Pick<Province, 'districts'>): number {
  return districts.filter(({ direct }) => !direct).length;
}

/** The index of the round of a day; -1 where there is none. */
export function roundOn({ rounds }: Pick<Province, 'rounds'>, date: IsoDate): number {
  return rounds.findIndex((round) => round.date === date);
}
