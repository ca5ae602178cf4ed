// What in the rights differs from the settings, one line for what is alike, and who or what puts it right.
import type { AccessCode } from '../../words/commands/access';
import type { AnswerState } from '../check';
import type { Part, SeenAccess, SeenPlace } from './seen';

/** `rights`: at one press; `by-name`: once somebody has said of this person that it is meant. */
export type Mending = 'rights' | 'by-name';

export interface Difference {
  code: AccessCode;
  state: AnswerState;
  /** Whom it is about; null for what is about a tab. */
  email: string | null;
  places: readonly Pick<SeenPlace, 'tab' | 'part' | 'ranges'>[];
  mend: Mending | null;
}

type Kind = Omit<Difference, 'email' | 'places'>;

const MUST: Omit<Kind, 'code'> = { state: 'must-fix', mend: 'rights' };
const LOOK: Omit<Kind, 'code'> = { state: 'check', mend: null };

/** In the order in which they are read: what anybody could change by a slip, who cannot work, who could and should not, what to think about. */
const KINDS: Readonly<Record<AccessCode, Omit<Kind, 'code'>>> = {
  'tab-open': MUST,
  'tab-warns': MUST,
  'fixed-open': MUST,
  'closed-open': MUST,
  'closed-still': MUST,
  'domain-edits': MUST,
  'not-let-in': MUST,
  'no-longer-named': MUST,
  'by-hand': { state: 'check', mend: 'by-name' },
  'not-shared': LOOK,
  'kept-out': LOOK,
  'cells-open': LOOK,
  'output-open': { state: 'check', mend: 'rights' },
  'output-closed': LOOK,
  'editor-unnamed': LOOK,
};

export const ACCESS_CODES = Object.keys(KINDS) as AccessCode[];

interface Found {
  code: AccessCode;
  email: string | null;
  place: SeenPlace | null;
}

const isAmong = (email: string, emails: readonly string[]) =>
  emails.some((each) => each.toLowerCase() === email.toLowerCase());

const without = (emails: readonly string[], others: readonly string[]) =>
  emails.filter((email) => !isAmong(email, others));

/** A part that only warns keeps as little as one that is not there. */
const OPEN: Readonly<Record<Part, { open: AccessCode; warning: AccessCode } | null>> = {
  tab: { open: 'tab-open', warning: 'tab-warns' },
  fixed: { open: 'fixed-open', warning: 'fixed-open' },
  closed: { open: 'closed-open', warning: 'closed-open' },
  own: null,
};

/** Of one that keeps people out, for whom it should. */
function ofPeople(place: SeenPlace, wanted: readonly string[]): Found[] {
  const { part, editors, given, hasDomain, ranges } = place;
  const about = (code: AccessCode, emails: readonly (string | null)[] = [null]) =>
    emails.map((email): Found => ({ code, email, place }));
  if (part === 'own') return about('kept-out', without(wanted, editors || wanted));
  const surplus = without(editors || [], wanted);
  return [
    ...(hasDomain ? about('domain-edits') : []),
    ...(ranges.length ? about('cells-open') : []),
    ...about('not-let-in', without(wanted, editors || wanted)),
    ...about(
      'no-longer-named',
      surplus.filter((email) => isAmong(email, given)),
    ),
    ...about('by-hand', without(surplus, given)),
  ];
}

function ofPlace(place: SeenPlace): Found[] {
  const { part, wanted, stands } = place;
  const is = (code: AccessCode): Found[] => [{ code, email: null, place }];
  if (stands === 'surplus') return is('closed-still');
  if (!wanted) return stands === 'kept' ? is('output-closed') : stands === 'open' ? is('output-open') : [];
  if (stands === 'kept') return ofPeople(place, wanted);
  const codes = OPEN[part];
  return codes ? is(codes[stands]) : [];
}

/** Of the file itself. */
function ofFile({ fileEditors, named }: SeenAccess): Found[] {
  if (!fileEditors) return [];
  const about = (code: AccessCode, emails: readonly string[]) =>
    emails.map((email): Found => ({ code, email, place: null }));
  return [...about('not-shared', without(named, fileEditors)), ...about('editor-unnamed', without(fileEditors, named))];
}

/** One line for each person, with all places; one for all places that are about nobody. */
function linesOf(code: AccessCode, found: readonly Found[]): Difference[] {
  const byPerson = new Map<string, Found[]>();
  for (const each of found.filter((other) => other.code === code)) {
    const who = (each.email || '').toLowerCase();
    byPerson.set(who, [...(byPerson.get(who) || []), each]);
  }
  return Array.from(byPerson.values(), (alike) => ({
    code,
    ...KINDS[code],
    email: (alike[0] as Found).email,
    places: alike.map(({ place }) => place).filter((place): place is SeenPlace => place !== null),
  }));
}

/** In the order of their kinds. */
export function differences(seen: SeenAccess): Difference[] {
  const found = [...([] as Found[]).concat(...seen.places.map(ofPlace)), ...ofFile(seen)];
  return ([] as Difference[]).concat(...ACCESS_CODES.map((code) => linesOf(code, found)));
}
