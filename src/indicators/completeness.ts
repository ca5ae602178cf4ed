// What is owed of every indicator side by side: each in the round asked about, or in the newest one of its own before it.
import type { Province, Round } from '../domain/province/province';
import { type Completeness, completeness, nothingOwed } from '../domain/roll-ups/completeness';
import type { IsoDate } from '../domain/time/calendar';
import { measuredIndicators } from './all';
import type { Indicator } from './indicator';

export interface OwedOf {
  indicator: Indicator;
  /** Null where none of its rounds has come: nothing is owed yet. */
  round: IsoDate | null;
  owed: Completeness;
}

/** In the order in which they are measured. `round` is an index among the year's. */
export function completenessOfAll(province: Province, round: number): OwedOf[] {
  const { date } = province.rounds[round] as Round;
  return measuredIndicators(province).map((indicator) => {
    const seen = indicator.of(province);
    const newest = seen.rounds.filter((each) => each.date <= date).length - 1;
    if (newest < 0) return { indicator, round: null, owed: nothingOwed(seen) };
    return { indicator, round: (seen.rounds[newest] as Round).date, owed: completeness(seen, newest, indicator) };
  });
}
