// Provinces for tests: from a roster, without a workbook.

import { readFileSync } from 'node:fs';
import { readFacts } from '../../../src/domain/measures/facts';
import { readReports } from '../../../src/domain/measures/reports';
import { type CellValue, LETTERS_HIGHEST } from '../../../src/domain/measures/step';
import { stepColumnId } from '../../../src/domain/measures/step-column';
import { NO_LEDGER } from '../../../src/domain/month/ledger';
import { criteriaOf } from '../../../src/domain/province/fiscal-year';
import { reportsDirectly } from '../../../src/domain/province/lao';
import type { Life } from '../../../src/domain/province/lives/life';
import { type Matched, matchRows } from '../../../src/domain/province/matching';
import type { Province, RegisteredLao } from '../../../src/domain/province/province';
import type { ReadRow } from '../../../src/domain/province/read-row';
import { type Roster, readRoster } from '../../../src/domain/province/roster';
import { roundDates } from '../../../src/domain/time/calendar';
import { FACT_GROUPS, fieldsOf } from '../../../src/indicators/all';
import { projectSharesOf } from '../../../src/indicators/community-plan/project-shares';
import { factColumn, factIds, groupsIn, type TypedFacts } from './facts';

export const PHRAE_ROSTER = readFileSync(new URL('../../../samples/phrae-2556.tsv', import.meta.url), 'utf8');
export const YEAR = 2556;
export const ROUNDS = roundDates(YEAR);
export const APRIL = 0;
export const MAY = 1;
export const JUNE = 2;
export const JULY = 3;

export interface LaoFields {
  district: string;
  type: 'municipality' | 'SAO';
  name: string;
  target?: 'main' | 'secondary' | null;
  /** What is typed in each round, from April. */
  cells: readonly unknown[];
  remark?: string;
  /** What is entered beside the steps, by the fact's id. */
  facts?: TypedFacts;
  life?: Life;
}

/** What was typed in one row of a district's tab: type in A, name in B, the rounds from C. */
export type TypedRow = Pick<LaoFields, 'district' | 'name' | 'cells' | 'remark' | 'facts'> & { type: string };

/** The index of each column on a district's tab: the rounds by their dates, the facts by their ids. */
const COLUMNS = new Map([
  ...ROUNDS.map((date, round): [string, number] => [stepColumnId(date), round + 2]),
  ...factIds(ROUNDS).map((id): [string, number] => [id, factColumn(id, ROUNDS) - 1]),
]);

/** Rows as they were typed, below each other from row 3 of each district's tab. */
export function readRows(typed: readonly TypedRow[]): ReadRow[] {
  const tables = new Map<string, { tab: string; values: CellValue[][]; columns: typeof COLUMNS }>();
  return typed.map(({ district, type, name, cells, remark = '', facts = {} }) => {
    const table = tables.get(district) ?? { tab: district, values: [[], []], columns: COLUMNS };
    tables.set(district, table);
    const values = [type, name, ...ROUNDS.map((_, round) => cells[round])] as CellValue[];
    for (const [id, value] of Object.entries(facts)) values[COLUMNS.get(id) as number] = value as CellValue;
    const row = table.values.push(values);
    const at = (column: number) => ({ tab: district, row, column });
    return {
      row: { district, typeText: type, nameText: name, remark, place: at(2), typePlace: at(1) },
      cells: { table, row },
    };
  });
}

/** What a province holds of matched rows, and which groups of facts are entered in them. */
export function reported(
  { laos, rows, cells }: Matched,
  typed: readonly { facts?: TypedFacts }[],
  highest: number = LETTERS_HIGHEST,
): Pick<Province, 'laos' | 'registered' | 'cells' | 'rows' | 'steps' | 'facts' | 'groups'> {
  const groups = groupsIn(
    typed.map(({ facts = {} }) => facts),
    ROUNDS,
  );
  const fields = fieldsOf({ groups, presets: [], rounds: ROUNDS.map((date) => ({ date })) });
  return {
    laos,
    registered: laos,
    cells,
    rows,
    groups,
    steps: readReports(cells, ROUNDS.map(stepColumnId), highest),
    facts: readFacts(cells, fields),
  };
}

/** A province whose districts' tabs hold exactly the registered LAOs, with these cells. Step columns begin at C, rows at 3. */
export function provinceOf(laos: readonly LaoFields[], highest: number = LETTERS_HIGHEST): Province {
  const districts = [...new Set(laos.map(({ district }) => district))];
  const registry = laos.map(
    ({ district, type, name, target = 'main', life = null }, index): RegisteredLao => ({
      district,
      type,
      name,
      target,
      targetText: target ?? '',
      place: { tab: 'ทะเบียน อปท.', row: index + 3, column: 3 },
      targetPlace: { tab: 'ทะเบียน อปท.', row: index + 3, column: 4 },
      life,
    }),
  );
  return {
    name: 'แพร่',
    year: YEAR,
    criteria: criteriaOf(YEAR),
    leftOut: [],
    indicators: [],
    ladders: new Map(),
    about: null,
    marks: { ...projectSharesOf(YEAR) },
    presets: [],
    rounds: ROUNDS.map((date) => ({ date, districtDeadline: date, provinceDeadline: `${date.slice(0, 8)}05` })),
    districts: districts.map((name) => ({ name, direct: reportsDirectly(name), tab: name, editors: [] })),
    ...reported(matchRows(registry, readRows(laos)), laos, highest),
    ledger: NO_LEDGER,
    // The year is over: every round has been open.
    today: '2013-12-31',
    registryProblems: [],
    tabProblems: [],
    unclaimed: [],
    tabs: [...districts, 'ทะเบียน อปท.'],
    registryTab: 'ทะเบียน อปท.',
    indicatorsTab: null,
  };
}

export function provinceOfRoster({ lines, rounds }: Roster): Province {
  return provinceOf(
    lines.map(({ steps, ...lao }) => ({ ...lao, cells: ROUNDS.map((date) => steps[rounds.indexOf(date)] ?? null) })),
  );
}

export const phrae = (): Province => provinceOfRoster(readRoster(PHRAE_ROSTER, ROUNDS, FACT_GROUPS).roster);

/** One LAO in one district. */
export const oneLao = (cells: readonly unknown[], more: Partial<LaoFields> = {}): Province =>
  provinceOf([{ district: 'ลอง', type: 'SAO', name: 'อบต.ปากกาง', cells, ...more }]);
