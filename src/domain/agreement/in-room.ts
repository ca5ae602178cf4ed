// Of which rounds and of whom an indicator with a room is reported: as its line on the tab of indicators says; all, where nothing is said of it.
import { LAO_TYPES, type LaoType } from '../province/lao';
import type { Province } from '../province/province';
import type { IsoDate } from '../time/calendar';
import { presetOf } from './seen-by';

type Declares = Pick<Province, 'presets'> & { rounds: readonly { date: IsoDate }[] };

/** In their order, of the year's. */
export function roundsInRoom(declares: Declares, id: string): IsoDate[] {
  const dates = declares.rounds.map(({ date }) => date);
  const line = presetOf(declares, id);
  return line ? dates.filter((date) => line.rounds.indexOf(date) >= 0) : dates;
}

/** `id`: of its line. */
export function countedInRoom(declares: Pick<Province, 'presets'>, id: string): readonly LaoType[] {
  return presetOf(declares, id)?.counted ?? LAO_TYPES;
}
