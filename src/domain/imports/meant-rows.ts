// The rows of a list with whom each means, and the LAOs that the list has and the registry lacks.
import type { Listed } from '../lists/listed';
import type { Field } from '../measures/fact-group';
import { readLaoName, typeByName } from '../names/lao-name';
import { type LaoType, laoKey, readType } from '../province/lao';
import type { Lao, Province } from '../province/province';
import { laoFinder, type Meant } from './lao-meant';
import type { ResultList } from './read-list';

interface Beside {
  province: Province;
  /** The districts that are meant where a row names none. */
  among: readonly string[];
  /** Rows, from 1, whose names were said to mean what they are nearly. */
  same: ReadonlySet<number>;
}

/** A LAO that the list has and the registry lacks, or may lack: as it would be registered. */
export interface Unregistered {
  /** Of the list, from 1. */
  line: number;
  /** As the list writes it. */
  district: string;
  name: string;
  type: LaoType;
  /** As the list writes it; '' where it says nothing. */
  target: string;
  /** The registered one that it may be; null where there is none. */
  other: string | null;
}

export interface MeantRow {
  row: Listed<Field>;
  meant: Meant;
  isAsked: boolean;
}

const isOtherType = (name: string, { type }: Lao) => (typeByName(name) ?? type) !== type;

/** Each row with whom it means. Both types of one name in a list are two LAOs: the one that is not registered is not asked about. */
export function meantRows({ rows }: ResultList, { province, among, same }: Beside): MeantRow[] {
  const find = laoFinder(province, among);
  const meant = rows.map((row): MeantRow => {
    const found = find(row);
    const isAsked = found.kind === 'near';
    return { row, isAsked, meant: isAsked && same.has(row.at + 1) ? { kind: 'lao', lao: found.lao } : found };
  });
  const own = new Set(meant.map((each) => (each.meant.kind === 'lao' ? each.meant.lao.key : '')));
  return meant.map((each) => {
    const { row, meant: found } = each;
    const isOther = found.kind === 'near' && own.has(found.lao.key) && isOtherType(row.name, found.lao);
    return isOther ? { row, isAsked: false, meant: { kind: 'none', why: 'lao', expected: '' } } : each;
  });
}

export function unregisteredIn(rows: readonly MeantRow[], among: readonly string[]): Unregistered[] {
  const known = new Set<string>();
  const unregistered: Unregistered[] = [];
  for (const { row, meant } of rows) {
    const { name, target, at } = row;
    const type = typeByName(name) ?? readType(row.type);
    const district = row.district || (among.length === 1 ? (among[0] as string) : readLaoName(name).district);
    const isNew = meant.kind === 'near' ? !meant.isElsewhere : meant.kind === 'none' && meant.why === 'lao';
    const key = type === null ? '' : laoKey(type, name, district);
    if (!isNew || type === null || district === '' || known.has(key)) continue;
    known.add(key);
    const other = meant.kind === 'near' ? meant.lao.name : null;
    unregistered.push({ line: at + 1, district, name, type, target, other });
  }
  return unregistered;
}
