// What districts enter beside the steps, for tests: in columns of their own to the right, from T on.

import type { FactGroupId, Field } from '../../../src/domain/measures/fact-group';
import { roundDates } from '../../../src/domain/time/calendar';
import { FACT_GROUPS } from '../../../src/indicators/all';

/** By the fact's id, as typed. */
export type TypedFacts = Readonly<Record<string, unknown>>;

const FIRST_COLUMN = 20;
const ROUNDS = roundDates(2556);

/** The groups of which anything is typed anywhere. */
export function groupsIn(typed: readonly TypedFacts[], rounds: readonly string[]): FactGroupId[] {
  const isTyped = ({ facts }: Field) => facts.some((id) => typed.some((facts) => id in facts));
  return FACT_GROUPS.filter((group) => group.fields(rounds).some(isTyped)).map(({ id }) => id);
}

/** Of all groups, in the order of their columns. */
export function factIds(rounds: readonly string[]): string[] {
  return FACT_GROUPS.flatMap((group) => group.fields(rounds)).flatMap(({ facts }) => facts);
}

/** The column (from 1) in which a fact stands. */
export function factColumn(id: string, rounds: readonly string[]): number {
  return FIRST_COLUMN + factIds(rounds).indexOf(id);
}

/** Evidence as a roster writes it: the items as eight digits. */
export function evidence(items: string, eligible?: unknown, inPlan?: unknown, agreed?: unknown): TypedFacts {
  const ticks = Object.fromEntries(items.split('').map((digit, index) => [`item${index + 1}`, digit === '1']));
  return { ...ticks, eligible, inPlan, agreed };
}

/** A fund and its members, in the rounds from the first one on. */
export function fund(
  fields: { fundAtStart?: unknown; founded?: unknown; membersAtStart?: unknown },
  members: readonly unknown[] = [],
  rounds: readonly string[] = ROUNDS,
): TypedFacts {
  return { ...fields, ...Object.fromEntries(members.map((typed, round) => [`members:${rounds[round]}`, typed])) };
}
