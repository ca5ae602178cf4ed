// Whether anything was reported in a round, of whichever indicator: each has rounds and LAOs of its own.
import type { Lao, Province } from '../domain/province/province';
import type { IsoDate } from '../domain/time/calendar';
import { measuredIndicators } from './all';

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

/** `isMeant`: of which LAOs. */
export function reportedOn(province: Province, isMeant: (lao: Lao) => boolean): (date: IsoDate) => boolean {
  const seen = seenOf(province);
  return (date) =>
    seen.some(({ province: { rounds, laos }, reports }) => {
      const round = rounds.findIndex((each) => each.date === date);
      return round >= 0 && laos.some((lao) => isMeant(lao) && reports(lao, round));
    });
}
