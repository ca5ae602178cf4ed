// The province's data in long form: a row for each round, indicator and LAO, of the same shape in every province, so that 76 can be stacked.

import type { DataRow } from '../../domain/data/data-row';
import type { Measure } from '../../domain/data/measure';
import { asOf } from '../../domain/province/lives/as-of';
import { type Lao, type Province, type Round, roundOn } from '../../domain/province/province';
import { measuredIndicators } from '../all';
import type { Indicator } from '../indicator/indicator';

function dataRow(province: Province, round: number, measure: Measure, lao: Lao): DataRow {
  const { name, year, rounds } = province;
  return {
    province: name,
    fiscalYear: year,
    round: (rounds[round] as Round).date,
    indicator: measure.name,
    district: lao.district,
    type: lao.type,
    LAO: lao.name,
    ...measure.at(province, lao, round),
  };
}

/** Of all rounds up to one (an index) and of every indicator that is measured in them, or of one alone; LAOs in registry order. */
export function dataRows(province: Province, upTo: number, only: Indicator | null = null): DataRow[] {
  const measured = (only ? [only] : measuredIndicators(province)).map(({ of, measures }) => ({
    seen: of(province),
    measures,
  }));
  const rows: DataRow[] = [];
  for (const { date } of province.rounds.slice(0, upTo + 1)) {
    for (const { seen, measures } of measured) {
      const round = roundOn(seen, date);
      if (round < 0) continue;
      for (const measure of measures)
        for (const lao of asOf(seen, date).laos) rows.push(dataRow(seen, round, measure, lao));
    }
  }
  return rows;
}
