// What districts enter for a declared indicator, as a group of facts: columns of rosters and tabs, and their reading, follow from it.
import type { FactGroup, Field } from '../measures/fact-group';
import { comparable, normaliseThai } from '../thai/thai-text';
import { type IsoDate, readDate } from '../time/calendar';
import type { DeclaredIndicator } from './declared-indicator';
import { numbersNow } from './same-number';

/** Also the header in a roster. `start`: at the start of the year (kind `count`); `since`: since when there is one (kind `has`). */
export const entryId = (id: string, at: IsoDate | 'start' | 'since') => `${id}@${at}`;

/** The indicator that an entry is of; null for a fact of any other kind. */
export function indicatorOfEntry(fact: string): string | null {
  const at = fact.indexOf('@');
  return at < 0 ? null : fact.slice(0, at);
}

/** What entries are called under the numbers that their indicators have now, by what they were called when they were kept; other ids stay as they are. */
export function entryIdsNow(kept: readonly string[], now: readonly { id: string }[]): (id: string) => string {
  const numbers = kept.map(indicatorOfEntry).filter((id) => id !== null);
  const known = numbersNow(Array.from(new Set(numbers)), now);
  return (id) => {
    const was = indicatorOfEntry(id);
    const meant = was === null ? undefined : known.get(was);
    return meant ? meant.id + id.slice((was as string).length) : id;
  };
}

/** What a header of an entry says, in whatever digits and spaces: the number as it is written there, and what of it, also as it is. Null for any other. */
export function entryNamed(header: string): { indicator: string; at: string; said: string } | null {
  const [, indicator = '', said = ''] = /^([^@]+)@(.+)$/.exec(normaliseThai(header)) || [];
  if (said === '') return null;
  return { indicator: indicator.trim(), at: readDate(said.trim()) || comparable(said), said: said.trim() };
}

function fieldsOf({ id, kind, steps, rounds }: DeclaredIndicator): Field[] {
  const one = (at: IsoDate | 'start' | 'since', fact: Pick<Field, 'kind' | 'highest'>): Field => ({
    header: entryId(id, at),
    facts: [entryId(id, at)],
    ...fact,
  });
  switch (kind) {
    case 'steps':
      return rounds.map((date) => one(date, { kind: 'step', highest: steps.length }));
    case 'count':
      return [one('start', { kind: 'count' }), ...rounds.map((date) => one(date, { kind: 'count' }))];
    case 'has':
      return [one('since', { kind: 'since' })];
  }
}

/** Its columns, whichever the rounds of the year: a declared indicator names its own. */
export function entryGroup(indicator: DeclaredIndicator): FactGroup {
  return { id: `indicator:${indicator.id}`, since: null, fields: () => fieldsOf(indicator) };
}
