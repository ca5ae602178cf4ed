// What every command's result begins with.

import type { Province, Round } from '../../domain/province/province';
import type { IsoDate } from '../../domain/time/calendar';

export type ForRound<Result extends object> = { command: string; round: IsoDate } & Result;

/** `round` is an index; the result names its date. */
export function forRound<Result extends object>(
  command: string,
  province: Province,
  round: number,
  result: Result,
): ForRound<Result> {
  return { command, round: (province.rounds[round] as Round).date, ...result };
}
