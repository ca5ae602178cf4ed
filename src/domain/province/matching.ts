// Puts the rows of the district tabs to the registry: what was expected comes from there, never from what stands on a tab.

import { type Cells, NO_CELLS } from '../measures/cells';
import { comparableName, typeByName } from '../names/lao-name';
import { comparable } from '../thai/thai-text';
import { type LaoType, laoKey, readType } from './lao';
import { cellsOfLife, remarkOfLife, rowsOfLives } from './lives/rows-of-lives';
import type { Lao, Match, Place, RegisteredLao, Row } from './province';
import type { ReadRow } from './read-row';

/** Where the registry knows a name: by key, and by type and name whatever the district. */
interface Index {
  byKey: Map<string, RegisteredLao>;
  byName: Map<string, RegisteredLao>;
  /** The first row found for a key. */
  rows: Map<string, Place>;
}

function otherType(type: LaoType): LaoType {
  return type === 'SAO' ? 'municipality' : 'SAO';
}

function match(row: ReadRow['row'], index: Index): Match {
  const written = readType(row.typeText);
  const byName = typeByName(row.nameText);
  // The name's own prefix decides which LAO it is; of a bare name the type column does, or the only type that is registered.
  const type = byName || written;
  if (!type) return { kind: 'unknown', type: null };
  const keyOf = (of: LaoType) => laoKey(of, row.nameText, row.district);
  const registered = [type, ...(byName ? [] : [otherType(type)])].filter((of) => index.byKey.has(keyOf(of)))[0];
  if (registered) return matchRegistered(row, keyOf(registered), { written, expected: registered }, index);
  const elsewhere = index.byName.get(`${type}|${comparableName(type, row.nameText)}`);
  const isElsewhere = elsewhere !== undefined && elsewhere.district !== row.district;
  return isElsewhere ? { kind: 'wrong-district', registeredIn: elsewhere.district, type } : { kind: 'unknown', type };
}

function matchRegistered(
  row: ReadRow['row'],
  key: string,
  { written, expected }: { written: LaoType | null; expected: LaoType },
  index: Index,
): Match {
  const first = index.rows.get(key);
  if (first) return { kind: 'duplicate', key, type: expected, first };
  index.rows.set(key, row.place);
  const contradicts = comparable(row.typeText) !== '' && written !== expected;
  return contradicts ? { kind: 'wrong-type', key, type: written, expected } : { kind: 'registered', key };
}

export interface Matched {
  laos: Lao[];
  /** Of each LAO, in the same order. */
  cells: Cells[];
  rows: Row[];
}

/**
 * The registered LAOs with their cells, and every row with how it stands to the registry. A row whose type column alone is wrong is
 * counted, as the type that is registered; of two rows of one LAO the upper one counts.
 */
export function matchRows(registry: readonly RegisteredLao[], rows: readonly ReadRow[]): Matched {
  const index: Index = { byKey: new Map(), byName: new Map(), rows: new Map() };
  for (const lao of registry) {
    index.byKey.set(laoKey(lao.type, lao.name, lao.district), lao);
    index.byName.set(`${lao.type}|${comparableName(lao.type, lao.name)}`, lao);
  }
  const counted = new Map<string, ReadRow>();
  const matched = rows.map((read): Row => {
    const row: Row = { ...read.row, match: match(read.row, index) };
    if (row.match.kind === 'registered' || row.match.kind === 'wrong-type') counted.set(row.match.key, read);
    return row;
  });
  const lines = registry.map((lao) => ({ lao, key: laoKey(lao.type, lao.name, lao.district) }));
  const own = rowsOfLives(lines, counted);
  const cells: Cells[] = [];
  const laos = lines.map(({ lao, key }, position): Lao => {
    const { district, type, name, target, targetText, place, targetPlace, life } = lao;
    const read = own.get(key);
    cells.push(life ? cellsOfLife(lao, own, index.byKey, key) : read ? read.cells : NO_CELLS);
    return {
      // Written out: objects that are spread are read more slowly, and there are many LAOs.
      district,
      type,
      name,
      target,
      targetText,
      place,
      targetPlace,
      life,
      key,
      index: position,
      remark: remarkOfLife(lao, key, own),
      rowPlace: read ? read.row.place : null,
    };
  });
  return { laos, cells, rows: matched };
}
