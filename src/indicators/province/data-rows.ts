// The province's data in long form: a row for each round, indicator and LAO, of the same shape in every province, so that 76 can be stacked.

import { provinceNamed } from '../../domain/country/provinces';
import { type DataRow, dataRow, type OfLao, type OfRound } from '../../domain/data/data-row';
import { type RoundStateId, roundState } from '../../domain/month/state';
import { asOf } from '../../domain/province/lives/as-of';
import { byKey } from '../../domain/province/lives/by-key';
import { type Lao, type Province, type Round, roundOn } from '../../domain/province/province';
import { measuredIndicators } from '../all';
import type { Indicator } from '../indicator/indicator';
import { ofIndicator } from './data-indicator';

/** Of each of the province's rounds. */
function ofRounds({ name, year, rounds }: Province): OfRound[] {
  const { code = null, region = null, name: province = name } = provinceNamed(name) ?? {};
  return rounds.map(({ date, provinceDeadline }) => ({
    province,
    fiscalYear: year,
    round: date,
    provinceCode: code,
    region,
    provinceDeadline,
  }));
}

const identityOf = ({ district, type, name }: Lao) => `${district}/${type}/${name}`;

/** What it was before has been registered, too, unless whoever wrote the registry has taken it out. */
function firstInYear({ registered }: Province, lao: Lao): Lao {
  const keys = lao.life?.continues ?? [];
  return byKey(registered).get(keys[keys.length - 1] ?? lao.key) ?? lao;
}

function ofLao(province: Province, lao: Lao, reportState: RoundStateId): OfLao {
  const { district, type, name, target } = lao;
  return { district, type, LAO: name, identity: identityOf(firstInYear(province, lao)), target, reportState };
}

/** Of the LAOs that there are in a round (an index): the same, whatever is measured. */
function ofLaosIn(province: Province, round: number): Map<number, OfLao> {
  const states = new Map(province.districts.map(({ name }) => [name, roundState(province, name, round).state]));
  const { laos } = asOf(province, (province.rounds[round] as Round).date);
  return new Map(laos.map((lao) => [lao.index, ofLao(province, lao, states.get(lao.district) as RoundStateId)]));
}

/** Of all rounds up to one (an index) and of every indicator that is measured in them, or of one alone; LAOs in registry order. */
export function dataRows(province: Province, upTo: number, only: Indicator | null = null): DataRow[] {
  const measured = (only ? [only] : measuredIndicators(province)).map((indicator) => {
    const seen = indicator.of(province);
    return {
      seen,
      measures: indicator.measures.map((measure) => ({ measure, said: ofIndicator(seen, indicator, measure) })),
    };
  });
  const rows: DataRow[] = [];
  ofRounds(province).forEach((ofRound, at) => {
    if (at > upTo) return;
    const ofLaos = ofLaosIn(province, at);
    for (const { seen, measures } of measured) {
      const round = roundOn(seen, ofRound.round);
      if (round < 0) continue;
      for (const { measure, said } of measures)
        for (const lao of asOf(seen, ofRound.round).laos)
          rows.push(dataRow(ofRound, said, ofLaos.get(lao.index) as OfLao, measure.whole(seen, lao, round)));
    }
  });
  return rows;
}
