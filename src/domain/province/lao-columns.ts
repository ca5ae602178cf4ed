// What the registry says of the LAOs, as columns: whoever counts all of them reads these, and no object a LAO.
import type { Lao, Target } from './province';

/** A LAO's values are at its position in the list. */
export interface LaoColumns {
  /** Its index in the columns of what was reported. */
  indices: Int32Array;
  /** Its district's position in `districts`. */
  districtAt: Int32Array;
  /** Names, in the order of the first LAO of each. */
  districts: string[];
  /** 1 for an SAO, 0 for a municipality. */
  SAOs: Uint8Array;
  /** A position in TARGET_LISTS. */
  targets: Uint8Array;
  /** 1 where its district's tab has a row for it. */
  rows: Uint8Array;
}

export const TARGET_LISTS: readonly (Target | null)[] = [null, 'main', 'secondary'];

const known = new WeakMap<readonly Lao[], LaoColumns>();

function columnsFrom(laos: readonly Lao[]): LaoColumns {
  const positions = new Map<string, number>();
  const columns: LaoColumns = {
    indices: new Int32Array(laos.length),
    districtAt: new Int32Array(laos.length),
    districts: [],
    SAOs: new Uint8Array(laos.length),
    targets: new Uint8Array(laos.length),
    rows: new Uint8Array(laos.length),
  };
  laos.forEach(({ index, district, type, target, rowPlace }, at) => {
    if (!positions.has(district)) positions.set(district, columns.districts.push(district) - 1);
    columns.indices[at] = index;
    columns.districtAt[at] = positions.get(district) as number;
    columns.SAOs[at] = Number(type === 'SAO');
    columns.targets[at] = TARGET_LISTS.indexOf(target);
    columns.rows[at] = Number(rowPlace !== null);
  });
  return columns;
}

/** A province is never changed: the columns of a list are made once. */
export function columnsOf(laos: readonly Lao[]): LaoColumns {
  const before = known.get(laos);
  if (before) return before;
  const columns = columnsFrom(laos);
  known.set(laos, columns);
  return columns;
}
