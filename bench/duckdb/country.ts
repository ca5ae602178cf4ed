// A made-up country with a whole year of rounds, as the domain knows it and as a table of reports.
import type { Cells } from '../../src/domain/measures/cells';
import { readReports } from '../../src/domain/measures/reports';
import { reportIn } from '../../src/domain/measures/standing';
import type { CellValue } from '../../src/domain/measures/step';
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

/** An index. */
const FIRST_COLUMN = 2;

/** Twelve rounds: the made-up six twice, the second time as the months before. */
export function country(laos: number, districts: number): Province {
  const half = provinceOf(manyLaos(laos, districts));
  const earlier = half.rounds.map((round) => ({ ...round, date: round.date.replace('2013', '2012') }));
  const { steps } = half;
  const ids = Array.from({ length: 2 * steps.rounds }, (_, round) => `step:${round}`);
  const columns = new Map(ids.map((id, round) => [id, FIRST_COLUMN + round]));
  const tables = new Map<string, { tab: string; values: CellValue[][]; columns: typeof columns }>();
  const rows = half.laos.map(({ district, index }): Cells => {
    const table = tables.get(district) ?? { tab: district, values: [[], []], columns };
    tables.set(district, table);
    const typed = ids.map((_, round) => steps.raw(index, round % steps.rounds));
    return { table, row: table.values.push([null, null, ...typed]) };
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
