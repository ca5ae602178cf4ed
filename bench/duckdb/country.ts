// A made-up country with a whole year of rounds, as the domain knows it and as a table of reports.
import type { Cells } from '../../src/domain/measures/cells';
import { readReports } from '../../src/domain/measures/reports';
import { reportIn } from '../../src/domain/measures/standing';
import type { Place, Province } from '../../src/domain/province/province';
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

const FIRST_COLUMN = 3;

/** Twelve rounds: the made-up six twice, the second time as the months before. The cells are as a tab's are: a row of values, and one map of columns. */
export function country(laos: number, districts: number): Province {
  const half = provinceOf(manyLaos(laos, districts));
  const earlier = half.rounds.map((round) => ({ ...round, date: round.date.replace('2013', '2012') }));
  const { steps } = half;
  const ids = Array.from({ length: 2 * steps.rounds }, (_, round) => `step:${round}`);
  const columns = new Map(ids.map((id, round) => [id, FIRST_COLUMN + round]));
  const rows = half.laos.map(({ index, rowPlace }): Cells => {
    const typed = ids.map((_, round) => steps.raw(index, round % steps.rounds));
    const { tab, row } = rowPlace as Place;
    return {
      value: (id) => typed[(columns.get(id) as number) - FIRST_COLUMN],
      place: (id) => ({ tab, row, column: columns.get(id) as number }),
    };
  });
  return { ...half, rounds: [...earlier, ...half.rounds], steps: readReports(rows, ids, steps.highest) };
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
