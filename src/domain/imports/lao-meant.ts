// Which registered LAO a row of a list means: the one of its name; one that its name is nearly, which is asked; or none.
import type { WhyNot } from '../changes/proposed-cell';
import type { Listed } from '../lists/listed';
import { districtFinder } from '../names/district-names';
import { comparableName, readLaoName, typeByName } from '../names/lao-name';
import { LAO_TYPES, type LaoType, readType } from '../names/lao-type';
import { likesAmong, skeletonOf } from '../names/nearly-the-same';
import type { Lao, Province } from '../province/province';

export type Meant =
  | { kind: 'lao'; lao: Lao }
  /** `isElsewhere`: the row names another district than the one in which it is registered. */
  | { kind: 'near'; lao: Lao; isElsewhere: boolean }
  | { kind: 'none'; why: WhyNot; expected: string };

type Named = Pick<Listed<unknown>, 'district' | 'name' | 'type' | 'second'>;
type Known = Pick<Province, 'name' | 'districts' | 'laos'>;

const none = (why: WhyNot, expected: string = ''): Meant => ({ kind: 'none', why, expected });

/** The name's own word decides; of a bare name the list's does, or else either is meant. */
function typesOf({ name, type }: Named): readonly LaoType[] {
  const said = typeByName(name) || readType(type);
  return said ? [said] : LAO_TYPES;
}

/** By type and name, whichever the district. */
function indexByName(laos: readonly Lao[]): (type: LaoType, name: string) => readonly Lao[] {
  const index = new Map<string, Lao[]>();
  for (const lao of laos) {
    const key = comparableName(lao.type, lao.name);
    index.set(`${lao.type}|${key}`, [...(index.get(`${lao.type}|${key}`) || []), lao]);
  }
  return (type, name) => index.get(`${type}|${comparableName(type, name)}`) || [];
}

const listOf = (laos: readonly Lao[]) => laos.map(({ name, district }) => `${name} ${district}`).join(', ');

/** `among`: the districts that are meant where a row names none. */
export function laoFinder({ name: province, districts, laos }: Known, among: readonly string[]): (row: Named) => Meant {
  const named = indexByName(laos);
  const findDistrict = districtFinder({ province, names: districts.map(({ name }) => name) });
  const likes = likesAmong<{ lao: Lao; skeleton: string }>();
  for (const lao of laos) likes.add({ lao, skeleton: skeletonOf(readLaoName(lao.name).bare) });

  function nearly(row: Named, district: string | null): Lao[] {
    const types = typesOf(row);
    return likes
      .like(skeletonOf(readLaoName(row.name).bare))
      .map(({ lao }) => lao)
      .filter((lao) => types.indexOf(lao.type) >= 0 && (district === null || lao.district === district));
  }

  function inDistrict(row: Named, district: string): Meant {
    const same = ([] as Lao[]).concat(...typesOf(row).map((type) => named(type, row.name)));
    const here = same.filter((lao) => lao.district === district);
    if (here.length === 1) return { kind: 'lao', lao: here[0] as Lao };
    if (here.length > 1) return none('type', listOf(here));
    const alike = nearly(row, district);
    const [asked, ...more] = alike.length ? alike : same;
    if (!asked || more.length) return none('lao', listOf(alike));
    return { kind: 'near', lao: asked, isElsewhere: asked.district !== district };
  }

  function anywhere(row: Named): Meant {
    const all = ([] as Lao[]).concat(...typesOf(row).map((type) => named(type, row.name)));
    const said = readLaoName(row.name).district;
    const own = said === '' ? null : findDistrict(said);
    const within = own === null ? among : [own];
    const same = within.length ? all.filter(({ district }) => within.indexOf(district) >= 0) : all;
    if (same.length === 1) return { kind: 'lao', lao: same[0] as Lao };
    if (same.length > 1) return none('several', listOf(same));
    if (all.length) return none('elsewhere', listOf(all));
    const alike = nearly(row, null).filter(({ district }) => !within.length || within.indexOf(district) >= 0);
    return alike.length === 1 ? { kind: 'near', lao: alike[0] as Lao, isElsewhere: false } : none('lao', listOf(alike));
  }

  return (row) => {
    if (row.second !== '') return none('two-names', row.name);
    if (row.name === '') return none('lao-nameless');
    if (row.district === '') return anywhere(row);
    const district = findDistrict(row.district);
    return district === null
      ? none('district', districts.map(({ name }) => name).join(', '))
      : inDistrict(row, district);
  };
}
