// An indicator with a room: of which rounds and of whom it is reported, as its line on the tab of indicators says (all, where nothing is said of it),
// and the province as it sees it.
import { LAO_TYPES, type LaoType } from '../province/lao';
import type { Lao, Province } from '../province/province';
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

/**
 * The province as it is, unless the line says that not everybody reports, or not in every round; and about that line. `byRounds`: its line that is
 * reported round by round, where it has several.
 */
export function seenInRoom(province: Province, id: string, byRounds: string = id): Province {
  const about = presetOf(province, id);
  if (!about) return province;
  const { laos, registered, rounds, ladders, steps } = province;
  const [reported, types] = [roundsInRoom(province, byRounds), countedInRoom(province, id)];
  const own = rounds.filter(({ date }) => reported.indexOf(date) >= 0);
  const isCounted = ({ type }: Lao) => types.indexOf(type) >= 0;
  const narrow = (all: readonly Lao[]) => (all.every(isCounted) ? all : all.filter(isCounted)) as Lao[];
  return {
    ...province,
    about,
    // The very same lists where nothing is left out: then all rules walk through them together.
    rounds: own.length < rounds.length ? own : rounds,
    laos: narrow(laos),
    registered: narrow(registered),
    steps: ladders.get(id) || steps,
  };
}
