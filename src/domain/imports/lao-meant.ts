// Which registered LAO a row of a list means: the one of its name; one that its name is nearly, which is asked; or none.
import type { WhyNot } from '../changes/proposed-cell';
import type { Listed } from '../lists/listed';
import { districtFinder, nearDistrictFinder } from '../names/district-names';
import { comparableName, readLaoName, typeByName } from '../names/lao-name';
import { LAO_TYPES, type LaoType, readType } from '../names/lao-type';
import { likesAmong, skeletonOf } from '../names/nearly-the-same';
import { lastNamesakes } from '../province/lives/namesakes';
import type { Lao, Province } from '../province/province';

export type Meant =
  | { kind: 'lao'; lao: Lao }
  /** `isElsewhere`: the row names another district than the one in which it is registered, or one that there is not. */
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
  const names = districts.map(({ name }) => name);
  const findDistrict = districtFinder({ province, names });
  const nearDistricts = nearDistrictFinder({ province, names });
  const likes = likesAmong<{ lao: Lao; skeleton: string }>();
  for (const lao of laos) likes.add({ lao, skeleton: skeletonOf(readLaoName(lao.name).bare) });

  /** Named nearly so; or the very same, of the other type: it may have been upgraded, or the list may be wrong. */
  function nearly(row: Named, isWithin: (district: string) => boolean): readonly Lao[] {
    const types = typesOf(row);
    const { bare } = readLaoName(row.name);
    const alike = likes
      .like(skeletonOf(bare))
      .map(({ lao }) => lao)
      .filter((lao) => types.indexOf(lao.type) >= 0 || readLaoName(lao.name).bare === bare)
      .filter(({ district }) => isWithin(district));
    return lastNamesakes(alike);
  }

  const asked = (laos: readonly Lao[], isElsewhere: boolean): Meant | null => {
    const [lao, ...more] = laos;
    if (!lao) return null;
    return more.length ? none('lao-several', listOf(laos)) : { kind: 'near', lao, isElsewhere };
  };

  const sameNamed = (row: Named) => ([] as Lao[]).concat(...typesOf(row).map((type) => named(type, row.name)));

  function inDistrict(row: Named, district: string): Meant {
    const same = sameNamed(row);
    const here = lastNamesakes(same.filter((lao) => lao.district === district));
    if (here.length === 1) return { kind: 'lao', lao: here[0] as Lao };
    if (here.length > 1) return none('type', listOf(here));
    return (
      asked(
        nearly(row, (own) => own === district),
        false,
      ) ??
      asked(same, true) ??
      none('lao')
    );
  }

  /** The district is misspelt, perhaps: then it has a LAO of that very name. */
  function inUnknown(row: Named): Meant {
    const near = nearDistricts(row.district);
    const same = sameNamed(row).filter(({ district }) => near.indexOf(district) >= 0);
    return asked(same, true) ?? none('district', names.join(', '));
  }

  function anywhere(row: Named): Meant {
    const all = sameNamed(row);
    const said = readLaoName(row.name).district;
    const own = said === '' ? null : findDistrict(said);
    const within = own === null ? among : [own];
    const isWithin = (district: string) => !within.length || within.indexOf(district) >= 0;
    const same = lastNamesakes(all.filter(({ district }) => isWithin(district)));
    if (same.length === 1) return { kind: 'lao', lao: same[0] as Lao };
    if (same.length > 1) return none('several', listOf(same));
    if (all.length) return none('elsewhere', listOf(all));
    return asked(nearly(row, isWithin), false) ?? none('lao');
  }

  return (row) => {
    if (row.second !== '') return none('two-names', row.name);
    if (row.name === '') return none('lao-nameless');
    if (row.district === '') return anywhere(row);
    const district = findDistrict(row.district);
    return district === null ? inUnknown(row) : inDistrict(row, district);
  };
}
