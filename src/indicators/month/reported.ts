// Whether anything was reported in a round, of whichever indicator: each has rounds and LAOs of its own.
import { type Lao, type Province, roundOn } from '../../domain/province/province';
import type { IsoDate } from '../../domain/time/calendar';
import { measuredIndicators } from '../all';

interface Seen {
  province: Province;
  reports(lao: Lao, round: number): boolean;
}

function seenOf(province: Province): Seen[] {
  const byRound = measuredIndicators(province).filter(({ isByRound }) => isByRound);
  return byRound.map((indicator) => {
    const seen = indicator.of(province);
    return { province: seen, reports: (lao, round) => indicator.reports(seen, lao, round) };
  });
}

/** Whether anything was reported on a day of those LAOs that are meant. What each indicator sees is made once. */
export function reportedIn(province: Province): (date: IsoDate, isMeant?: (lao: Lao) => boolean) => boolean {
  const seen = seenOf(province);
  return (date, isMeant = () => true) =>
    seen.some(({ province: own, reports }) => {
      const round = roundOn(own, date);
      return round >= 0 && own.laos.some((lao) => isMeant(lao) && reports(lao, round));
    });
}
