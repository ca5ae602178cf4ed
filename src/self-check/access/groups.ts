// Who may change what, told together where it is the same: tabs and parts of tabs with the same people.
import type { Part, SeenAccess, SeenPlace } from './seen';

/** `everybody`: who may edit the file. */
export type Who = readonly string[] | 'everybody';

export interface Group {
  places: readonly { tab: string; part: Part }[];
  /** Null where Google does not say to this user. */
  can: Who | null;
  should: Who;
}

const sorted = (emails: readonly string[]) => emails.map((email) => email.toLowerCase()).sort();

/** An output that was shut lets through whom it names. */
function canChange({ stands, editors }: SeenPlace): Who | null {
  return stands === 'kept' ? editors && sorted(editors) : 'everybody';
}

/** A part that is not kept by itself is as open as its tab. */
const isTold = ({ part, stands }: SeenPlace) => part === 'tab' || (part !== 'own' && stands === 'kept');

/** In the order of the tabs. What somebody else protects is none of these. */
export function groups({ places }: SeenAccess): Group[] {
  const found = new Map<string, Group>();
  for (const place of places.filter(isTold)) {
    const { tab, part, wanted } = place;
    const group = { can: canChange(place), should: wanted ? sorted(wanted) : ('everybody' as const) };
    const key = JSON.stringify(group);
    const before = found.get(key)?.places || [];
    const isThere = before.some((each) => each.tab === tab && each.part === part);
    found.set(key, { ...group, places: isThere ? before : [...before, { tab, part }] });
  }
  return Array.from(found.values());
}
