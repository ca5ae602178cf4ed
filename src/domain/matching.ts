// Puts the rows of the district tabs to the registry: what was expected comes from there, never from what stands on a tab.
import { comparableName, type LaoType, laoKey, readType, typeByName } from './lao';
import { blankEntry, type Lao, type Match, type Place, type RegisteredLao, type Row } from './province';
import { comparable } from './thai-text';

type UnmatchedRow = Omit<Row, 'match'>;

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

function match(row: UnmatchedRow, index: Index): Match {
  const written = readType(row.typeText);
  const byName = typeByName(row.nameText);
  const type = byName || written;
  if (!type) return { kind: 'unknown', type: null };
  const key = laoKey(type, row.nameText, row.district);
  if (index.byKey.has(key)) {
    // The name's own prefix decides which LAO it is; a type column that says otherwise is wrong.
    if (comparable(row.typeText) !== '' && written !== type)
      return { kind: 'wrong-type', type: written, expected: type };
    const first = index.rows.get(key);
    if (first) return { kind: 'duplicate', key, first };
    index.rows.set(key, row.place);
    return { kind: 'registered', key };
  }
  if (!byName && index.byKey.has(laoKey(otherType(type), row.nameText, row.district))) {
    return { kind: 'wrong-type', type: written, expected: otherType(type) };
  }
  const elsewhere = index.byName.get(`${type}|${comparableName(type, row.nameText)}`);
  return elsewhere ? { kind: 'wrong-district', registeredIn: elsewhere.district, type } : { kind: 'unknown', type };
}

/**
 * The registered LAOs with their entries, and every row with how it stands to the registry. A row whose type column contradicts its
 * name is not counted until it is put right; of two rows of one LAO the upper one counts.
 */
export function matchRows(
  registry: readonly RegisteredLao[],
  rows: readonly UnmatchedRow[],
  rounds: number,
): { laos: Lao[]; rows: Row[] } {
  const index: Index = { byKey: new Map(), byName: new Map(), rows: new Map() };
  for (const lao of registry) {
    index.byKey.set(laoKey(lao.type, lao.name, lao.district), lao);
    index.byName.set(`${lao.type}|${comparableName(lao.type, lao.name)}`, lao);
  }
  const matched = rows.map((row): Row => ({ ...row, match: match(row, index) }));
  const counted = new Map<string, Row>();
  for (const row of matched) if (row.match.kind === 'registered') counted.set(row.match.key, row);
  const laos = registry.map((lao): Lao => {
    const key = laoKey(lao.type, lao.name, lao.district);
    const row = counted.get(key);
    return {
      ...lao,
      key,
      entries: row ? row.entries : Array.from({ length: rounds }, blankEntry),
      remark: row ? row.remark : '',
      rowPlace: row ? row.place : null,
    };
  });
  return { laos, rows: matched };
}
