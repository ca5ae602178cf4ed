// Which district a text names: with or without the word before it, with the province behind it, with a running number, or เมือง for that of the capital.
import { remembered } from '../thai/memory';
import { comparable, legible } from '../thai/thai-text';
import { CAPITAL, comparableName, LONGEST_NAME, typeByName } from './lao-name';
import { withoutNotes, withoutNumber } from './list-marks';
import { areOneLetterApart, skeletonOf } from './nearly-the-same';

const DISTRICT = /^(?:กิ่ง)?(?:อำเภอ|อ\.)(?=.)/;
/** "อ ลอง": with a space it begins no other word. */
const WITHOUT_DOT = /^(กิ่ง ?)?อ (?=[ก-ฮเ-ไ])/;
const PROVINCE = /^(?:จังหวัด|จ\.)(?=.)|^…$/;
const PROVINCE_BEHIND = /^(.+?)[(,]*(?:จังหวัด|จ\.)(.+?)\)*$/;

/** '' where it is not known yet. */
const provinceKey = (name: string) => comparable(name).replace(PROVINCE, '');

/** The province that stands behind the name of a district; '' where none does. */
export const provinceSaid = (district: string) => (PROVINCE_BEHIND.exec(comparable(district)) || [])[2] || '';

/**
 * What two districts are compared by. A town that reports straight to the province is one by its own name. `province`: whose districts they are,
 * where that is known; a district of another province is another district.
 */
export function comparableDistrict(name: string, province: string = ''): string {
  return province === '' ? keyAnywhere(name) : keyIn(name, provinceKey(province));
}

/** Asked for each row of a province. */
const keyAnywhere = remembered((name) => keyIn(name, ''));

/** `own`: the key of the province. */
function keyIn(name: string, own: string): string {
  const read = legible(name);
  if (read.length > LONGEST_NAME) return comparable(read);
  const typed = withoutNotes(withoutNumber(read)).replace(WITHOUT_DOT, '$1อ.');
  const town = townIn(typed);
  if (town !== null) return comparableName('municipality', town);
  const whole = comparable(typed);
  const [, before = '', behind = ''] = PROVINCE_BEHIND.exec(whole) || [];
  const bare = (before !== '' && own !== '' && behind === own ? before : whole).replace(DISTRICT, '');
  return own !== '' && (bare === CAPITAL || bare === `${CAPITAL}ฯ`) ? CAPITAL + own : bare;
}

/** The LAO that stands where a district would: a list may well put the word for a district before it. Null for a district. */
export function townIn(district: string): string | null {
  return [district, comparable(district).replace(DISTRICT, '')].filter(typeByName)[0] ?? null;
}

export interface KnownDistricts {
  /** The province's name; '' where it is not known. */
  province: string;
  /** As they are written where they are declared. */
  names: readonly string[];
}

const isNumber = (key: string) => /^\d*$/.test(key);

/** Finds the district that a text names, as it is written where it is declared; null where it names none. A mere number names none but its own. */
export function districtFinder({ province, names }: KnownDistricts): (typed: string) => string | null {
  const byKey = new Map<string, string>();
  const byName = new Map<string, string | null>(names.map((name) => [name, name]));
  for (const name of names) {
    const key = comparableDistrict(name, province);
    if (!byKey.has(key)) byKey.set(key, name);
  }
  return (typed) => {
    const before = byName.get(typed);
    if (before !== undefined) return before;
    const found = isNumber(comparable(typed)) ? null : byKey.get(comparableDistrict(typed, province)) || null;
    byName.set(typed, found);
    return found;
  };
}

/** Finds those that a text names nearly, where it names none of them. Districts are few, and whoever asks goes by more than their names: short ones are looked at, too. */
export function nearDistrictFinder({ province, names }: KnownDistricts): (typed: string) => readonly string[] {
  const skeleton = (name: string) => skeletonOf(comparableDistrict(name, province));
  const known = names.map((name) => ({ name, skeleton: skeleton(name) }));
  const found = new Map<string, readonly string[]>();
  return (typed) => {
    const before = found.get(typed);
    if (before) return before;
    const own = skeleton(typed);
    const near = known.filter((each) => own === each.skeleton || areOneLetterApart(own, each.skeleton));
    const named = near.map(({ name }) => name);
    found.set(typed, named);
    return named;
  };
}

/** The one spelling of each district in a list: that of the declared ones, else the one that came first. */
export function districtSpeller({ province, names }: KnownDistricts): (typed: string) => string {
  const declared = districtFinder({ province, names });
  const first = new Map<string, string>();
  return (typed) => {
    const known = declared(typed);
    if (known !== null) return known;
    const key = comparableDistrict(typed, province);
    if (!first.has(key)) first.set(key, typed);
    return first.get(key) as string;
  };
}
