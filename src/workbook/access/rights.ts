// Who may change what beside the file's owner, as the settings say it: the province's officers everywhere, and each district's clerks on its tab.
import { same } from '../ensure/protection-editors';
import { isLedgerKey } from '../ledger/ledger-tabs';
import type { Settings } from '../settings/settings';
import { districtOf } from '../tabs/district-key';

export interface Rights {
  officers: readonly string[];
  /** By the name of the district. */
  districts: ReadonlyMap<string, readonly string[]>;
}

/** As the settings say it: officers, and by its name who may type for each district. */
export function rightsIn({ officers, districts }: Pick<Settings, 'officers' | 'districts'>): Rights {
  return { officers, districts: new Map(districts.map(({ name, editors }) => [name, editors])) };
}

/** `some`: in small letters. */
export function withoutSome({ officers, districts }: Rights, some: ReadonlySet<string>): Rights {
  const others = (emails: readonly string[]) => emails.filter((email) => !some.has(same(email)));
  const named = Array.from(districts, ([name, emails]): [string, string[]] => [name, others(emails)]);
  return { officers: others(officers), districts: new Map(named) };
}

/** The settings may name the owner, too, who may do everything anyway. */
export const withoutOwner = (rights: Rights, owner: string) => withoutSome(rights, new Set([owner]));

/** Each once, however it is written. */
function once(emails: readonly string[]): string[] {
  const small = emails.map(same);
  return emails.filter((email, index) => small.indexOf(same(email)) === index);
}

/** Who is let through what keeps a whole tab. A tab whose district the settings do not name is the province's alone. */
export function letInto({ officers, districts }: Rights, key: string): string[] {
  const district = districtOf(key);
  const own = district === null ? [] : districts.get(district) || [];
  return once([...own, ...officers]);
}

/** `warning`: everybody who may edit the file builds it anew or adds to it, and is warned when typing. */
export function keptBy(key: string): 'people' | 'warning' | 'nothing' {
  if (key.indexOf('output:') === 0 || isLedgerKey(key)) return 'warning';
  return key === '' || key === 'typed-form' || key === 'new-year' ? 'nothing' : 'people';
}
