// The round that people mean when they name none: told by the calendar and by what was done, never by one stray cell.

import { isOpen } from '../../domain/month/opening';
import { roundState } from '../../domain/month/state';
import { asOfRound } from '../../domain/province/lives/as-of';
import { laosByDistrict, type Province, type Round } from '../../domain/province/province';
import { daysAfter } from '../../domain/time/calendar';
import type { Indicator } from '../indicator/indicator';
import { newestRound, newestRoundOf } from './newest-round';

/** Days after a year's last round in which that round is still the current one. */
export const LAST_ROUND_DAYS = 31;

/** A year that is over is looked back at: then the newest round with any report is meant. */
export function isYearOver({ rounds, today }: Pick<Province, 'rounds' | 'today'>): boolean {
  return today > daysAfter((rounds[rounds.length - 1] as Round).date, LAST_ROUND_DAYS);
}

/** No district that has LAOs has anything left to do in the round (an index). */
function isSettled(province: Province, round: number): boolean {
  const laos = laosByDistrict(asOfRound(province, round));
  const asked = province.districts.filter(({ name }) => (laos.get(name) as unknown[]).length > 0);
  return asked.every(({ name }) => {
    const { state } = roundState(province, name, round);
    return state === 'accepted' || state === 'closed';
  });
}

/**
 * The last round whose date has come; the next one, once it is open and every district's report of that is accepted. Before the year's first
 * date the first; after its last round the newest with any report.
 */
export function currentRound(province: Province): number {
  const { rounds, today } = province;
  if (isYearOver(province)) return newestRound(province);
  const begun = rounds.filter(({ date }) => date <= today).length - 1;
  const next = begun + 1;
  if (begun < 0) return 0;
  return next < rounds.length && isOpen(rounds, next, today) && isSettled(province, begun) ? next : begun;
}

/** The same of one indicator, as an index among its own rounds: the last of them up to the current one. */
export function currentRoundOf(indicator: Indicator, province: Province): number {
  if (isYearOver(province)) return newestRoundOf(indicator, province);
  const { date } = province.rounds[currentRound(province)] as Round;
  return Math.max(0, indicator.of(province).rounds.filter((round) => round.date <= date).length - 1);
}
