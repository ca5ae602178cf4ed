// A made-up country with a whole year of rounds, as the domain knows it and as a table of reports.
import type { Entry, Province } from '../../src/domain/province/province';
import { manyLaos } from '../../test/support/provinces/many-laos';
import { provinceOf } from '../../test/support/provinces/province';

export interface Report {
  lao: number;
  district: number;
  type: string;
  name: string;
  round: number;
  step: number | null;
}

/** Twelve rounds: the made-up six twice, the second time as the months before. */
export function country(laos: number, districts: number): Province {
  const half = provinceOf(manyLaos(laos, districts));
  const earlier = half.rounds.map((round) => ({ ...round, date: round.date.replace('2013', '2012') }));
  const moved = (entry: Entry): Entry => ({
    ...entry,
    place: entry.place && { ...entry.place, column: entry.place.column + half.rounds.length },
  });
  const whole = half.laos.map((lao) => ({ ...lao, entries: [...lao.entries, ...lao.entries.map(moved)] }));
  return { ...half, rounds: [...earlier, ...half.rounds], laos: whole };
}

export function* reportsOf({ laos, districts, rounds }: Province): Iterable<Report> {
  const places = new Map(districts.map(({ name }, index) => [name, index]));
  for (const [lao, { district, type, name, entries }] of laos.entries())
    for (const round of rounds.keys())
      yield {
        lao,
        district: places.get(district) as number,
        type,
        name,
        round,
        step: (entries[round] as Entry).reading.step,
      };
}
