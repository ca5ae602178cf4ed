// Where a LAO that was kept is registered now: in its district, in another one since, or nowhere.
import type { Cells } from '../measures/cells';
import { comparableName } from '../names/lao-name';
import { laoKey } from '../province/lao';
import type { District, Lao } from '../province/province';
import type { KeptDistrict, KeptLao } from './kept';

export interface Known {
  /** All of the year: one that has become another since is where it was. */
  registered: readonly Lao[];
  /** Of each LAO, by its index. */
  cells: readonly Cells[];
  districts: readonly Pick<District, 'name'>[];
}

/** Whoever has come since; one of the same name that was in another district already is another LAO. */
function newcomers(laos: readonly Lao[], kept: readonly KeptDistrict[]): Map<string, Lao> {
  const known = new Set<string>();
  for (const { district, laos: own } of kept) for (const { type, name } of own) known.add(laoKey(type, name, district));
  const byName = new Map<string, Lao>();
  for (const lao of laos) if (!known.has(lao.key)) byName.set(`${lao.type}|${comparableName(lao.type, lao.name)}`, lao);
  return byName;
}

/** Null where it is registered no more. `isAll`: every district was kept. */
export function whereabouts(
  { registered: laos }: Pick<Known, 'registered'>,
  kept: readonly KeptDistrict[],
  isAll: boolean,
): (lao: KeptLao, district: string) => Lao | null {
  const byKey = new Map(laos.map((lao) => [lao.key, lao]));
  let byName: Map<string, Lao> | null = null;
  return ({ type, name }, district) => {
    const here = byKey.get(laoKey(type, name, district));
    if (here || !isAll) return here || null;
    byName = byName || newcomers(laos, kept);
    return byName.get(`${type}|${comparableName(type, name)}`) || null;
  };
}
