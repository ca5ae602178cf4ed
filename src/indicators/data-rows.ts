// The province's data in long form: a row for each round, indicator and LAO, of the same shape in every province, so that 76 can be stacked.

import type { DataRow } from '../domain/data/data-row';
import type { Measure } from '../domain/data/measure';
import type { Lao, Province, Round } from '../domain/province/province';
import { measuredIndicators } from './all';

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

/** Of all rounds up to one (an index) and of every indicator that is measured, LAOs in registry order. */
export function dataRows(province: Province, upTo: number): DataRow[] {
  const measures = ([] as Measure[]).concat(...measuredIndicators(province).map((indicator) => indicator.measures));
  const rows: DataRow[] = [];
  for (let round = 0; round <= upTo; round += 1)
    for (const measure of measures) for (const lao of province.laos) rows.push(dataRow(province, round, measure, lao));
  return rows;
}
