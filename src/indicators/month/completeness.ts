// What is owed of every indicator: side by side, or in one round. Everybody who says what a district owes asks here.
import { asOfRound } from '../../domain/province/lives/as-of';
import { type Lao, type Province, type Round, roundOn } from '../../domain/province/province';
import { type Completeness, completeness, nothingOwed } from '../../domain/roll-ups/completeness';
import type { IsoDate } from '../../domain/time/calendar';
import { measuredIndicators } from '../all';
import type { Indicator } from '../indicator/indicator';

export interface OwedOf {
  indicator: Indicator;
  /** Null where none of its rounds has come: nothing is owed yet. */
  round: IsoDate | null;
  owed: Completeness;
}

/** Each in the round asked about, or in the newest one of its own before it; in the order in which they are measured. `round` is an index among the year's. */
export function completenessOfAll(province: Province, round: number): OwedOf[] {
  const { date } = province.rounds[round] as Round;
  return measuredIndicators(province).map((indicator) => {
    const seen = indicator.of(province);
    const newest = seen.rounds.filter((each) => each.date <= date).length - 1;
    if (newest < 0) return { indicator, round: null, owed: nothingOwed(seen) };
    return { indicator, round: (seen.rounds[newest] as Round).date, owed: completeness(seen, newest, indicator) };
  });
}

/** One that is reported in a round. */
export interface OwedInRound {
  indicator: Indicator;
  /** The province as the indicator sees it, and the round (an index) among its own. */
  seen: Province;
  round: number;
  owed: Completeness;
}

/** Of all that are reported in the round of a day. */
export function owedInRound(province: Province, date: IsoDate): OwedInRound[] {
  const inRound: OwedInRound[] = [];
  for (const indicator of measuredIndicators(province)) {
    const seen = indicator.of(province);
    const round = roundOn(seen, date);
    if (round >= 0) inRound.push({ indicator, seen, round, owed: completeness(seen, round, indicator) });
  }
  return inRound;
}

/** Who owes it. */
export function missingIn({ indicator, seen, round }: OwedInRound): Lao[] {
  return asOfRound(seen, round).laos.filter(
    (lao) => indicator.expects(seen, lao, round) && !indicator.reports(seen, lao, round),
  );
}

/** By district: what is owed of all of them together. */
export function owedByDistrict(
  { districts }: Pick<Province, 'districts'>,
  inRound: readonly OwedInRound[],
): Map<string, { reported: number; expected: number }> {
  const byDistrict = new Map(districts.map(({ name }) => [name, { reported: 0, expected: 0 }]));
  for (const { owed } of inRound) {
    for (const { district, reported, expected } of owed.lines) {
      const line = byDistrict.get(district as string);
      if (!line) continue;
      line.reported += reported;
      line.expected += expected;
    }
  }
  return byDistrict;
}
