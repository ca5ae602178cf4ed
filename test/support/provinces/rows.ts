// Provinces for tests whose registry and tabs do not agree.

import { readStep } from '../../../src/domain/measures/step';
import { matchRows } from '../../../src/domain/province/matching';
import type { Province, Row } from '../../../src/domain/province/province';
import { type RegistryLine, readRegistry } from '../../../src/domain/province/registry';
import { factsOf, groupsIn, type TypedFacts } from './facts';
import { type LaoFields, provinceOf, ROUNDS } from './province';

/** A row as it was typed on a district's tab. */
export interface RowFields {
  district: string;
  type: string;
  name: string;
  cells?: readonly unknown[];
  remark?: string;
  facts?: TypedFacts;
}

export type Registered = Omit<LaoFields, 'cells'>;

/** Rows as they were typed, below each other from row 3 of each district's tab: type in A, name in B, the rounds from C. */
export function typedRows(rows: readonly RowFields[]): Omit<Row, 'match'>[] {
  const rowNumbers = new Map<string, number>();
  const groups = groupsIn(
    rows.map(({ facts = {} }) => facts),
    ROUNDS,
  );
  return rows.map(({ district, type, name, cells = [], remark = '', facts: typed = {} }) => {
    const row = rowNumbers.get(district) ?? 3;
    rowNumbers.set(district, row + 1);
    const place = { tab: district, row, column: 2 };
    const entries = ROUNDS.map((_, round) => ({
      raw: cells[round] as never,
      reading: readStep(cells[round]),
      place: { tab: district, row, column: round + 3 },
    }));
    const facts = factsOf(typed, groups, ROUNDS, { tab: district, row });
    const typePlace = { ...place, column: 1 };
    return { district, typeText: type, nameText: name, entries, facts, remark, place, typePlace };
  });
}

/** A province whose registry says one thing and whose tabs may say another. */
export function provinceOfRows(registry: readonly Registered[], rows: readonly RowFields[]): Province {
  const province = provinceOf(registry.map((lao) => ({ ...lao, cells: [] })));
  const groups = groupsIn(
    rows.map(({ facts = {} }) => facts),
    ROUNDS,
  );
  return { ...province, groups, ...matchRows(province.laos, typedRows(rows), ROUNDS.length) };
}

export interface RegistryFields {
  district?: string;
  type?: string;
  name: string;
  target?: string;
}

/** Lines of the registry tab as they were typed, from row 3: district in A, type in B, name in C, target in D. */
export function registryLines(lines: readonly RegistryFields[]): RegistryLine[] {
  return lines.map(({ district = 'ลอง', type = 'อบต.', name, target = 'หลัก' }, index) => {
    const at = (column: number) => ({ tab: 'ทะเบียน อปท.', row: index + 3, column });
    const places = { districtPlace: at(1), typePlace: at(2), place: at(3), targetPlace: at(4) };
    return { district, typeText: type, name, targetText: target, ...places };
  });
}

/** A province whose registry was typed like this; every registered LAO has its row, with nothing reported. */
export function provinceOfRegistry(lines: readonly RegistryFields[]): Province {
  const { laos, problems } = readRegistry(registryLines(lines));
  return {
    ...provinceOf(laos.map(({ district, type, name, target }) => ({ district, type, name, target, cells: [] }))),
    registryProblems: problems,
  };
}
