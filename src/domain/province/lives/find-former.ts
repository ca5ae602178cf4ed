// Which registered LAO is meant where the registry says what another one was before.
import { districtFinder } from '../../names/district-names';
import { comparableName, readLaoName } from '../../names/lao-name';
import { LAO_TYPES } from '../../names/lao-type';
import type { LaoType } from '../lao';

interface Named {
  district: string;
  type: LaoType;
  name: string;
}

/** "อบต.ปากกาง (ลอง)" */
const IN_BRACKETS = /^([^()]*[^()\s])\s*\(([^()]+)\)$/;

const only = <One>(found: readonly One[]): One | null => (found.length === 1 ? (found[0] as One) : null);

/**
 * By the name and, where it says one, its type and its district; the LAO's own district comes first, then the whole province. Null where none is
 * meant, or more than one.
 */
export function formerFinder<Lao extends Named>(laos: readonly Lao[]): (name: string, own: Lao) => Lao | null {
  const byName = new Map<string, Lao[]>();
  for (const lao of laos) {
    const key = `${lao.type}|${comparableName(lao.type, lao.name)}`;
    byName.set(key, [...(byName.get(key) ?? []), lao]);
  }
  const names = Array.from(new Set(laos.map(({ district }) => district)));
  const districtOf = districtFinder({ province: '', names });
  return (typed, own) => {
    const [, before = '', within = ''] = IN_BRACKETS.exec(typed) ?? [];
    const isSaid = within !== '' && districtOf(within) !== null;
    const name = isSaid ? before : typed;
    const read = readLaoName(name);
    const { type, district } = isSaid ? { ...read, district: within } : read;
    const keys = (type ? [type] : LAO_TYPES).map((each) => `${each}|${comparableName(each, name)}`);
    const same = ([] as Lao[]).concat(...keys.map((key) => byName.get(key) ?? [])).filter((lao) => lao !== own);
    const said = district === '' ? null : districtOf(district);
    if (district !== '') return only(same.filter((lao) => lao.district === said));
    return only(same.filter((lao) => lao.district === own.district)) ?? only(same);
  };
}
