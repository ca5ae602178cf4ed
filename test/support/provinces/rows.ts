// Provinces for tests whose registry and tabs do not agree.

import { matchRows } from '../../../src/domain/province/matching';
import type { Province } from '../../../src/domain/province/province';
import { type RegistryLine, readRegistry } from '../../../src/domain/province/registry';
import type { TypedFacts } from './facts';
import { type LaoFields, provinceOf, readRows, reported } from './province';

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

/** A province whose registry says one thing and whose tabs may say another. */
export function provinceOfRows(registry: readonly Registered[], rows: readonly RowFields[]): Province {
  const province = provinceOf(registry.map((lao) => ({ ...lao, cells: [] })));
  const typed = rows.map((row) => ({ ...row, cells: row.cells ?? [] }));
  return { ...province, ...reported(matchRows(province.laos, readRows(typed)), typed) };
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
