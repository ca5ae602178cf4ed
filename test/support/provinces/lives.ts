// Provinces for tests whose LAOs come, go and change within the year: the registry's lines as they were typed, and the rows of the tabs.
import { matchRows } from '../../../src/domain/province/matching';
import type { Province } from '../../../src/domain/province/province';
import { type RegistryLine, readRegistry } from '../../../src/domain/province/registry';
import { provinceOf, readRows, reported } from './province';
import type { RegistryFields, RowFields } from './rows';
import { registryLines } from './rows';

/** `since`, `until`, `was` as they were typed, in E to G. */
export interface LifeFields extends RegistryFields {
  since?: string;
  until?: string;
  was?: string;
}

export function lifeLines(lines: readonly LifeFields[]): RegistryLine[] {
  return registryLines(lines).map((line, index) => {
    const { since = '', until = '', was = '' } = lines[index] as LifeFields;
    const cells = Object.entries({ since, until, was }).filter(([, typed]) => typed !== '');
    const at = (id: string) => ({ ...line.place, column: { since: 5, until: 6, was: 7 }[id] as number });
    return { ...line, life: Object.fromEntries(cells.map(([id, raw]) => [id, { raw, place: at(id) }])) };
  });
}

/** `districts`: in their order. */
export function provinceOfLives(
  lines: readonly LifeFields[],
  rows: readonly RowFields[],
  districts: readonly string[],
): Province {
  const typed = rows.map((row) => ({ ...row, cells: row.cells ?? [] }));
  const { laos, problems } = readRegistry(lifeLines(lines));
  return {
    ...provinceOf([]),
    districts: districts.map((name) => ({ name, direct: false, tab: name, editors: [] })),
    ...reported(matchRows(laos, readRows(typed)), typed),
    registryProblems: problems,
  };
}
