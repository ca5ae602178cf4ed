// Puts the rows of the district tabs to the registry: what was expected comes from there, never from what stands on a tab.

import { comparable } from '../thai/thai-text';
import { comparableName, type LaoType, laoKey, readType, typeByName } from './lao';
import { blankEntry, type Lao, type Match, type Place, type RegisteredLao, type Row } from './province';

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
  // The name's own prefix decides which LAO it is; of a bare name the type column does, or the only type that is registered.
  const type = byName || written;
  if (!type) return { kind: 'unknown', type: null };
  const keyOf = (of: LaoType) => laoKey(of, row.nameText, row.district);
  const registered = [type, ...(byName ? [] : [otherType(type)])].filter((of) => index.byKey.has(keyOf(of)))[0];
  if (registered) return matchRegistered(row, keyOf(registered), { written, expected: registered }, index);
  const elsewhere = index.byName.get(`${type}|${comparableName(type, row.nameText)}`);
  return elsewhere ? { kind: 'wrong-district', registeredIn: elsewhere.district, type } : { kind: 'unknown', type };
}

function matchRegistered(
  row: UnmatchedRow,
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

/**
 * The registered LAOs with their entries, and every row with how it stands to the registry. A row whose type column alone is wrong is
 * counted, as the type that is registered; of two rows of one LAO the upper one counts.
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
  for (const row of matched) {
    if (row.match.kind === 'registered' || row.match.kind === 'wrong-type') counted.set(row.match.key, row);
  }
  const laos = registry.map((lao): Lao => {
    const key = laoKey(lao.type, lao.name, lao.district);
    const row = counted.get(key);
    return {
      ...lao,
      key,
      entries: row ? row.entries : Array.from({ length: rounds }, blankEntry),
      facts: row ? row.facts : {},
      remark: row ? row.remark : '',
      rowPlace: row ? row.place : null,
    };
  });
  return { laos, rows: matched };
}
