// Whom Khanton has let through its protections, in a mark: what it gave it takes away again, and what somebody gave by hand it leaves.
import { fingerprint } from '../../domain/roll-ups/fingerprint';
import type { Book } from '../book/book';
import { same } from '../ensure/protection-editors';
import { jsonOf, readMark, writeMark } from '../marks/marks';
import { letInto, type Rights } from './rights';

const KEY = 'khanton.given';

/** People by their fingerprints: they can be recognised, and are written down nowhere else than in the settings. */
export interface Given extends Rights {
  /** A run was broken off before everybody was let in everywhere. */
  isOpen: boolean;
  /** As the mark says it. */
  text: string;
}

/** Short, for Google keeps few characters of marks. */
interface Kept {
  officers: string[];
  districts: [string, string[]][];
  open?: 1;
}

export const printOf = (email: string) => fingerprint(same(email));

const sortedOnce = (texts: readonly string[]) => Array.from(new Set(texts)).sort();

function mapped(
  { officers, districts }: Rights,
  change: (people: readonly string[], district: string) => string[],
): Rights {
  const changed = Array.from(districts, ([name, people]): [string, string[]] => [name, change(people, name)]);
  return { officers: change(officers, ''), districts: new Map(changed) };
}

export const printsOf = (rights: Rights) => mapped(rights, (people) => people.map(printOf));

export function together(one: Rights, other: Rights): Rights {
  const names = sortedOnce([...Array.from(one.districts.keys()), ...Array.from(other.districts.keys())]);
  const of = ({ districts }: Rights, name: string) => districts.get(name) || [];
  return {
    officers: [...one.officers, ...other.officers],
    districts: new Map(names.map((name) => [name, [...of(one, name), ...of(other, name)]])),
  };
}

/** Those of them who are among these. */
export const among = (prints: Rights, some: readonly string[]) =>
  mapped(prints, (people) => people.filter((print) => some.indexOf(print) >= 0));

/** The same for the same people, in whatever order they stand in the settings. */
function textOf({ officers, districts }: Rights, isOpen: boolean): string {
  const named = Array.from(districts, ([name, people]): [string, string[]] => [name, sortedOnce(people)]);
  const kept: Kept = {
    officers: sortedOnce(officers),
    districts: named.filter(([, people]) => people.length).sort(([one], [other]) => (one < other ? -1 : 1)),
    ...(isOpen ? { open: 1 } : {}),
  };
  return JSON.stringify(kept);
}

const texts = (found: unknown): string[] => (Array.isArray(found) ? found.map(String) : []);

/** Nobody where nothing is known: the workbook is new, of an earlier version, or another program has saved it. */
export function readGiven({ marks }: Book): Given {
  const text = readMark(marks, KEY);
  const { officers, districts, open } = (jsonOf(text) || {}) as Partial<Kept>;
  const pairs = Array.isArray(districts) ? districts.filter(Array.isArray) : [];
  const named = pairs.map(([name, people]): [string, string[]] => [String(name), texts(people)]);
  const given = { officers: texts(officers), districts: new Map(named), isOpen: open === 1 };
  return { ...given, text: text ?? textOf(given, false) };
}

/** Takes the mark from what it says to this; returns what it says then. Nothing is written where that is the same, or where nobody was ever named. */
export function noteGiven({ marks }: Book, before: string, prints: Rights, isOpen: boolean): string {
  const text = textOf(prints, isOpen);
  if (text !== before) writeMark(marks, KEY, text);
  return text;
}

/** On the tab with this key. */
export const isGiven = (given: Rights, key: string, email: string) => letInto(given, key).indexOf(printOf(email)) >= 0;
