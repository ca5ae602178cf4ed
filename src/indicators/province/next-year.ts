// What a year hands on to the next one: its LAOs with their targets, and what there was at its end, which is what there is at the start.
import type { FactValue } from '../../domain/measures/fact';
import { asOf } from '../../domain/province/lives/as-of';
import type { Province } from '../../domain/province/province';
import type { Roster } from '../../domain/province/roster';
import { daysAfter, fiscalYearStart } from '../../domain/time/calendar';
import { measuredIndicators } from '../all';

/** By the LAO's index: of what every indicator hands on. Steps begin anew. */
function handedOn(province: Province): Map<number, Record<string, FactValue>> {
  const facts = new Map(province.laos.map(({ index }) => [index, {} as Record<string, FactValue>]));
  for (const { handsOn, of } of measuredIndicators(province)) {
    const seen = of(province);
    const last = seen.rounds.length - 1;
    if (!handsOn || last < 0) continue;
    for (const lao of seen.laos) Object.assign(facts.get(lao.index) as object, handsOn(seen, lao, last));
  }
  return facts;
}

/** Without steps: every LAO begins the year without a report. */
export function nextYearRoster(year: Province): Roster {
  // Whoever is there on its last day, in a round of it or not.
  const province = asOf(year, daysAfter(fiscalYearStart(year.year + 1), -1));
  const facts = handedOn(province);
  return {
    rounds: [],
    groups: [...province.groups],
    lines: province.laos.map(({ index, district, type, name, target }) => ({
      ...{ district, type, name, target: target || 'secondary', steps: [] },
      facts: facts.get(index) as Record<string, FactValue>,
    })),
  };
}
