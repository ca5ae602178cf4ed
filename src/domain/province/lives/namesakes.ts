// The names that one LAO has within the year: which of them it bears on a day.
import type { IsoDate } from '../../time/calendar';
import type { Lao } from '../province';
import { isThereOn } from './life';

const goesOn = (lao: Lao, former: Lao) => (lao.life?.continues ?? []).indexOf(former.key) >= 0;

/** The same LAO under another name, or this very one. */
export const isNamesake = (one: Lao, other: Lao): boolean => one === other || goesOn(one, other) || goesOn(other, one);

/** Of those that are one LAO under several names the last name alone. */
export function lastNamesakes(laos: readonly Lao[]): readonly Lao[] {
  return laos.every(({ life }) => life === null)
    ? laos
    : laos.filter((lao) => !laos.some((other) => goesOn(other, lao)));
}

/** Under the name that it bears on a day; null where it is not there then. Without a day it is itself. */
export function namedOn(registered: readonly Lao[], lao: Lao, day: IsoDate | null): Lao | null {
  if (day === null || lao.life === null || isThereOn(lao, day)) return lao;
  return registered.filter((other) => isNamesake(other, lao) && isThereOn(other, day))[0] ?? null;
}
