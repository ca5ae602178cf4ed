// A local administrative organization (LAO, อปท.): its type, its name and its district together, never its bare name.
import { comparableDistrict, townIn } from '../names/district-names';
import { CAPITAL, comparableName, readLaoName, typeByName } from '../names/lao-name';
import { type LaoType, readType } from '../names/lao-type';

export { LAO_TYPES, type LaoType, readType, readWholeType } from '../names/lao-type';

/** What identifies a LAO. A name that says another district than the one it stands in is another LAO's. */
export function laoKey(type: LaoType, name: string, district: string): string {
  const own = comparableDistrict(district);
  const said = comparableDistrict(readLaoName(name).district);
  const isHere = said === '' || said === own || (said === CAPITAL && own.indexOf(CAPITAL) === 0);
  const elsewhere = isHere ? '' : `|${said}`;
  return `${type}|${comparableName(type, name)}|${own}${elsewhere}`;
}

/** A line whose district is a municipality reports straight to the province: it is no district. */
export function reportsDirectly(district: string): boolean {
  const town = townIn(district);
  return (town !== null && typeByName(town) === 'municipality') || readType(district) === 'municipality';
}
