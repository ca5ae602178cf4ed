// The province as it is on a day: the LAOs that are there then, each with the history of what it was before.
import type { IsoDate } from '../../time/calendar';
import type { Lao, Province, Round } from '../province';
import { isThereOn } from './life';

const known = new WeakMap<readonly Lao[], Map<IsoDate, readonly Lao[]>>();

/** The very same list where all of them are there: then whatever was made of it once holds. */
function thereOn(laos: readonly Lao[], day: IsoDate): readonly Lao[] {
  const byDay = known.get(laos) ?? new Map<IsoDate, readonly Lao[]>();
  known.set(laos, byDay);
  const before = byDay.get(day);
  if (before) return before;
  const there = laos.every((lao) => isThereOn(lao, day)) ? laos : laos.filter((lao) => isThereOn(lao, day));
  byDay.set(day, there);
  return there;
}

/** A LAO keeps its `index`, its place among all that are registered. */
export function asOf(province: Province, day: IsoDate): Province {
  const laos = thereOn(province.registered, day);
  return laos === province.laos ? province : { ...province, laos: laos as Lao[] };
}

/** `round`: an index; before the first one (-1), or where there is none, the province as it is. */
export function asOfRound(province: Province, round: number): Province {
  const own = province.rounds[round] as Round | undefined;
  return own ? asOf(province, own.date) : province;
}
