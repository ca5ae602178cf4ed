// Which LAOs of a roster look like others that are registered, or that stand above them: perhaps the same, written in another way.

import { comparableDistrict } from '../names/district-names';
import { comparableName, readLaoName } from '../names/lao-name';
import { type LookAlike, lookAlikes, type NamedLao } from '../names/look-alikes';
import { laoKey } from './lao';

export interface Alike {
  lao: string;
  district: string;
  other: string;
  otherDistrict: string;
}

const keyOf = ({ type, name, district }: NamedLao) => laoKey(type, name, district);

const asAlike = ({ lao, other }: LookAlike<NamedLao>): Alike => ({
  lao: lao.name,
  district: lao.district,
  other: other.name,
  otherDistrict: other.district,
});

/** Before they are registered: those that would come, and look like one that is there or comes with them. None where nothing is registered yet. */
export function comingAlike(registered: readonly NamedLao[], roster: readonly NamedLao[]): Alike[] {
  const known = new Set(registered.map(keyOf));
  const coming = known.size ? roster.filter((lao) => !known.has(keyOf(lao))) : [];
  const alike = lookAlikes<NamedLao>([...registered, ...coming], registered.length);
  const asked = new Set(alike.map(({ lao }) => lao));
  const others = ofOtherType(
    registered,
    coming.filter((lao) => !asked.has(lao)),
    new Set(roster.map(keyOf)),
  );
  for (const { lao } of others) asked.add(lao);
  const elsewhere = namedAlike(
    registered,
    coming.filter((lao) => !asked.has(lao)),
  );
  return [...alike, ...others, ...elsewhere].map(asAlike);
}

/** Those whose name one of the other type bears in their district: it may have been upgraded. Where the roster names that one too, they are two. */
function ofOtherType(
  registered: readonly NamedLao[],
  coming: readonly NamedLao[],
  named: ReadonlySet<string>,
): LookAlike<NamedLao>[] {
  const placeOf = ({ name, district }: NamedLao) => `${readLaoName(name).bare}|${comparableDistrict(district)}`;
  const alone = new Map(registered.filter((lao) => !named.has(keyOf(lao))).map((lao) => [placeOf(lao), lao]));
  return coming
    .map((lao) => ({ lao, other: alone.get(placeOf(lao)) }))
    .filter((pair): pair is LookAlike<NamedLao> => pair.other !== undefined && pair.other.type !== pair.lao.type);
}

/** Those whose very name one of another district bears. */
function namedAlike(registered: readonly NamedLao[], coming: readonly NamedLao[]): LookAlike<NamedLao>[] {
  const nameOf = ({ type, name }: NamedLao) => `${type}|${comparableName(type, name)}`;
  const elsewhere = new Map(registered.map((lao) => [nameOf(lao), lao]));
  return coming
    .map((lao) => ({ lao, other: elsewhere.get(nameOf(lao)) }))
    .filter((pair): pair is LookAlike<NamedLao> => pair.other !== undefined);
}

/** Once they are registered: those of the roster that look like one above them in the registry. */
export function cameAlike(registered: readonly NamedLao[], roster: readonly NamedLao[]): Alike[] {
  const named = new Set(roster.map(keyOf));
  return lookAlikes(registered)
    .filter(({ lao }) => named.has(keyOf(lao)))
    .map(asAlike);
}
