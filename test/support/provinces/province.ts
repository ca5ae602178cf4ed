// Provinces for tests: from a roster, without a workbook.

import { readFileSync } from 'node:fs';
import { readStep } from '../../../src/domain/measures/step';
import { criteriaOf } from '../../../src/domain/province/fiscal-year';
import { reportsDirectly } from '../../../src/domain/province/lao';
import { matchRows } from '../../../src/domain/province/matching';
import type { Province, RegisteredLao, Row } from '../../../src/domain/province/province';
import { type Roster, readRoster } from '../../../src/domain/province/roster';
import { roundDates } from '../../../src/domain/time/calendar';
import { FACT_GROUPS } from '../../../src/indicators/all';
import { factsOf, groupsIn, type TypedFacts } from './facts';

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
}

/** A province whose districts' tabs hold exactly the registered LAOs, with these cells. Step columns begin at C, rows at 3. */
export function provinceOf(laos: readonly LaoFields[]): Province {
  const districts = [...new Set(laos.map(({ district }) => district))];
  const rowNumbers = new Map<string, number>();
  const groups = groupsIn(
    laos.map(({ facts = {} }) => facts),
    ROUNDS,
  );
  const registry = laos.map(
    ({ district, type, name, target = 'main' }, index): RegisteredLao => ({
      district,
      type,
      name,
      target,
      targetText: target ?? '',
      place: { tab: 'ทะเบียน อปท.', row: index + 3, column: 3 },
      targetPlace: { tab: 'ทะเบียน อปท.', row: index + 3, column: 4 },
    }),
  );
  const rows = laos.map(({ district, type, name, cells, remark = '', facts: typed = {} }): Omit<Row, 'match'> => {
    const row = rowNumbers.get(district) ?? 3;
    rowNumbers.set(district, row + 1);
    const entries = ROUNDS.map((_, round) => ({
      raw: cells[round] as never,
      reading: readStep(cells[round]),
      place: { tab: district, row, column: round + 3 },
    }));
    const place = { tab: district, row, column: 2 };
    const facts = factsOf(typed, groups, ROUNDS, { tab: district, row });
    const typePlace = { ...place, column: 1 };
    return { district, typeText: type, nameText: name, entries, facts, remark, place, typePlace };
  });
  return {
    name: 'แพร่',
    year: YEAR,
    criteria: criteriaOf(YEAR),
    groups,
    fundTargets: { funds: null, members: null },
    nationalFundTargets: { funds: null, members: null },
    rounds: ROUNDS.map((date) => ({ date, districtDeadline: date, provinceDeadline: `${date.slice(0, 8)}05` })),
    districts: districts.map((name) => ({ name, direct: reportsDirectly(name), tab: name, editors: [] })),
    ...matchRows(registry, rows, ROUNDS.length),
    registryProblems: [],
    tabProblems: [],
    tabs: [...districts, 'ทะเบียน อปท.'],
    registryTab: 'ทะเบียน อปท.',
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
