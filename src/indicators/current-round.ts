// The round that people mean when they name none.

import type { Province, Round } from '../domain/province/province';
import type { IsoDate } from '../domain/time/calendar';
import { newestRound } from './newest-round';

/** Days after a year's last round in which that round is still the current one. */
const LAST_ROUND_DAYS = 31;
const DAY = 24 * 60 * 60 * 1000;

/**
 * The index of the round that is being reported on a day: the last one whose date has come, or a later one in which somebody has
 * reported already. After the year's last round, and before its first, the newest round with any report.
 */
export function currentRound(province: Province, today: IsoDate): number {
  const newest = newestRound(province);
  const last = province.rounds[province.rounds.length - 1] as Round;
  if (Date.parse(today) > Date.parse(last.date) + LAST_ROUND_DAYS * DAY) return newest;
  const begun = province.rounds.filter(({ date }) => date <= today).length - 1;
  return Math.max(newest, begun);
}
