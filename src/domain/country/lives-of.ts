// From which rows of a LAO its life within the year is told: when it was there, and what it was before.
import type { Life } from '../province/lives/life';
import type { Round } from '../province/province';
import type { IsoDate } from '../time/calendar';
import { grouped } from './grouped';
import type { HandedLao, Measured } from './handed-in';

interface Seen {
  first: number;
  last: number;
}

/** The first and the last of the rounds in which it has a row, as places among the province's. */
export function seenIn({ there, rounds }: Measured, lao: number): Seen {
  const own = there.subarray(lao * rounds.length, (lao + 1) * rounds.length);
  return { first: own.indexOf(1), last: own.lastIndexOf(1) };
}

/** Of each that went on under another name what it was before, the latest first. Who is there at the same time is another one. */
export function formerOf(measured: Measured): Map<number, number[]> {
  const places = measured.laos.map((_, lao) => lao);
  const byIdentity = grouped(places, (lao) => (measured.laos[lao] as HandedLao).identity);
  const former = new Map<number, number[]>();
  for (const same of Array.from(byIdentity.values())) {
    if (same.length === 1) continue;
    const seen = same.map((lao) => ({ lao, ...seenIn(measured, lao) })).sort((one, other) => one.first - other.first);
    for (const { lao, first } of seen)
      former.set(
        lao,
        seen
          .filter(({ last }) => last < first)
          .map((known) => known.lao)
          .reverse(),
      );
  }
  return former;
}

/** Null for whoever is there in all rounds that are known. */
export function lifeOf(
  { rounds }: Measured,
  all: readonly Round[],
  { first, last }: Seen,
  continues: string[],
): Life | null {
  const [from, to] = [rounds[first]?.date as IsoDate, rounds[last]?.date as IsoDate];
  const since = from === all[0]?.date && !continues.length ? null : from;
  const until = to === all[all.length - 1]?.date ? null : to;
  return since === null && until === null ? null : { since, until, was: continues, continues };
}
