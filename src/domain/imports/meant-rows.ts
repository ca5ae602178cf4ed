// The rows of a list with whom each means, and the LAOs that the list has and the registry lacks.
import type { WhyNot } from '../changes/proposed-cell';
import type { Listed } from '../lists/listed';
import type { Field } from '../measures/fact-group';
import { districtFinder } from '../names/district-names';
import { readLaoName, typeByName } from '../names/lao-name';
import { type LaoType, laoKey, readType } from '../province/lao';
import type { Lao, Province, Target } from '../province/province';
import { readTarget } from '../province/registry';
import { laoFinder, type Meant } from './lao-meant';
import type { ResultList } from './read-list';

/** Such rows may be of LAOs that are new. */
const ADDED: readonly WhyNot[] = ['lao', 'lao-several'];

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
  district: string;
  /** As the list writes it. */
  name: string;
  type: LaoType;
  /** '' where the list does not say it. */
  target: Target | '';
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

/** In a district of the province; of one that it does not have nobody knows whose it is. */
export function unregisteredIn(
  rows: readonly MeantRow[],
  { province: { name: province, districts }, among }: Beside,
): Unregistered[] {
  const findDistrict = districtFinder({ province, names: districts.map(({ name }) => name) });
  const known = new Set<string>();
  const unregistered: Unregistered[] = [];
  for (const { row, meant } of rows) {
    if (meant.kind === 'lao' || (meant.kind === 'none' && ADDED.indexOf(meant.why) < 0)) continue;
    const { name, target, at } = row;
    const type = typeByName(name) ?? readType(row.type);
    const said = row.district || (among.length === 1 ? (among[0] as string) : readLaoName(name).district);
    const district = findDistrict(said);
    const key = type === null || district === null ? '' : laoKey(type, name, district);
    if (type === null || district === null || known.has(key)) continue;
    known.add(key);
    const other = meant.kind === 'near' ? meant.lao.name : null;
    unregistered.push({ line: at + 1, district, name, type, target: readTarget(target) ?? '', other });
  }
  return unregistered;
}
