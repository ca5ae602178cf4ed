// A made-up country with a whole year of rounds, as the domain knows it and as a table of reports.
import type { Cells } from '../../src/domain/measures/cells';
import { readReports } from '../../src/domain/measures/reports';
import { reportIn } from '../../src/domain/measures/standing';
import type { Province } from '../../src/domain/province/province';
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
  const { steps } = half;
  const typed: readonly Cells[] = half.laos.map(({ index }) => ({
    value: (id) => steps.raw(index, Number(id) % steps.rounds),
    place(id) {
      const place = steps.place(index, Number(id) % steps.rounds);
      return place && { ...place, column: place.column + (Number(id) < steps.rounds ? 0 : steps.rounds) };
    },
  }));
  const ids = Array.from({ length: 2 * steps.rounds }, (_, round) => String(round));
  return { ...half, rounds: [...earlier, ...half.rounds], steps: readReports(typed, ids, steps.highest) };
}

export function* reportsOf({ laos, districts, rounds, steps }: Province): Iterable<Report> {
  const places = new Map(districts.map(({ name }, index) => [name, index]));
  for (const [lao, { district, type, name }] of laos.entries())
    for (const round of rounds.keys())
      yield {
        lao,
        district: places.get(district) as number,
        type,
        name,
        round,
        step: reportIn(steps, lao, round),
      };
}
