// The rounds from a day on that are closed for a district: what is confirmed is kept.
import type { Province, Round } from '../province/province';
import type { IsoDate } from '../time/calendar';
import { roundState } from './state';

/** In the order of their dates. `districts`: by name. */
export function closedFrom(province: Province, day: IsoDate, districts: readonly string[]): Round[] {
  return province.rounds.filter(
    ({ date }, round) =>
      date >= day && districts.some((district) => roundState(province, district, round).state === 'closed'),
  );
}
