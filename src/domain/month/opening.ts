// When a round opens: from that day on its column is to be filled in.
import type { Round } from '../province/province';
import { daysAfter, type IsoDate } from '../time/calendar';

/**
 * The day after the province has reported the round before, so that nobody types into the next one while that is being finished; but by its
 * own date at the latest. The first of a year is open from the start.
 */
export function opensOn(rounds: readonly Round[], round: number): IsoDate | null {
  const [own, previous] = [rounds[round] as Round, rounds[round - 1]];
  if (!previous) return null;
  const next = daysAfter(previous.provinceDeadline, 1);
  return next < own.date ? next : own.date;
}

/** `round`: an index; a round stays open after its deadlines. */
export function isOpen(rounds: readonly Round[], round: number, today: IsoDate): boolean {
  const opens = opensOn(rounds, round);
  return opens === null || today >= opens;
}
