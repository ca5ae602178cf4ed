// The headers of declared indicators on a district's tab, read back: of which indicator each is, by the number that it had, and what is asked for below.
import type { DeclaredIndicator } from '../../domain/agreement/declared-indicator';
import { entryId } from '../../domain/agreement/entries';
import { mayHaveBeenId } from '../../domain/agreement/indicator-id';
import { numberMeant } from '../../domain/agreement/same-number';
import { comparable } from '../../domain/thai/thai-text';
import { isDate, readDate } from '../../domain/time/calendar';
import { ENTRY_HEADERS } from '../../words/workbook/declared-indicators';
import type { HeaderCell } from './column';
import { placesIn } from './header-places';
import type { MadeFor, Respelt } from './tab';

/** The id of the column that shows what was reported last. */
export const newestId = (id: string) => `newest:${id}`;

/** `{id} รอบ {round}` as what stands around its places. */
function shapeOf(text: string): RegExp {
  const around = text.split(/\{\w+\}/).map((part) => comparable(part).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${around.join('.+')}$`);
}

/** The header of an entry, of whichever indicator there ever was. */
export function isEntryHeader({ text }: HeaderCell): boolean {
  return Object.values(ENTRY_HEADERS).some(({ th, en }) => shapeOf(th).test(text) || shapeOf(en).test(text));
}

/** What stands below each: a round where nothing is named. */
const MADE_FOR = [
  { header: 'round', at: null },
  { header: 'start', at: 'start' },
  { header: 'since', at: 'since' },
  { header: 'newest', at: 'newest' },
] as const;

/** An office may well head a column of its own "จำนวน ต้นปี": without a date, only a number makes it ours. */
const isOurs = (id: string, round: string | undefined) => mayHaveBeenId(id) && (round !== undefined || /\d/.test(id));

interface Named {
  /** As it is written there. */
  number: string;
  at: MadeFor['at'] | 'newest';
}

/** What an entry's header says; null for what may be somebody else's. */
function namedIn({ raw }: HeaderCell): Named | null {
  if (isDate(raw)) return null;
  for (const { header, at } of MADE_FOR) {
    const { id = '', round } = placesIn(ENTRY_HEADERS[header], raw) || {};
    const date = at || readDate(round);
    if (date && isOurs(id, round)) return { number: id, at: date };
  }
  return null;
}

/** What is typed below such a header was made for. */
export function entryMadeFor(cell: HeaderCell): MadeFor | null {
  const { number = '', at = 'newest' } = namedIn(cell) || {};
  return at === 'newest' ? null : { indicator: number, line: null, at };
}

const idOf = (id: string, at: Named['at']) => (at === 'newest' ? newestId(id) : entryId(id, at));

interface On {
  headers: readonly (HeaderCell | null)[];
  indicators: readonly Pick<DeclaredIndicator, 'id'>[];
  /** Whether a column stands there under the number of now. */
  stands(column: string): boolean;
}

/**
 * Of two numbers that both have one of the same columns neither is the other: 1.10 beside 1.1, whatever is declared by now. `isTaken`: whether a
 * number counts as that of now.
 */
export function respeltIn(
  { headers, indicators, stands }: On,
  isTaken: (number: string, now: string) => boolean = () => true,
): Respelt {
  const named = headers.map((cell) => cell && namedIn(cell));
  const found = { numbers: new Map<string, string>(), columns: new Map<string, number[]>() };
  const numbers = Array.from(new Set(named.map((each) => each?.number))).filter((number) => number !== undefined);
  for (const number of numbers) {
    const now = numberMeant(number, indicators, numbers)?.id;
    if (now === undefined || comparable(now) === comparable(number)) continue;
    const own = named.map((each) => (each?.number === number ? idOf(now, each.at) : null));
    if (own.some((column) => column !== null && stands(column)) || !isTaken(number, now)) continue;
    found.numbers.set(number, now);
    own.forEach((column, index) => {
      if (column !== null) found.columns.set(column, [...(found.columns.get(column) || []), index]);
    });
  }
  return found;
}
