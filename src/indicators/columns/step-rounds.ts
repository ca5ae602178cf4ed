// The columns of the first indicator's steps: of its own rounds, and none where the province leaves it out.
import { roundsInRoom } from '../../domain/agreement/in-room';
import { stepColumnId } from '../../domain/measures/step-column';
import type { Province } from '../../domain/province/province';
import type { IsoDate } from '../../domain/time/calendar';
import { OF_ROUND_COLUMNS } from '../all';

type Declares = Pick<Province, 'presets' | 'leftOut'> & { rounds: readonly { date: IsoDate }[] };

/** In their order, of the year's. */
export function stepRounds(declares: Declares): IsoDate[] {
  return declares.leftOut.indexOf(OF_ROUND_COLUMNS.id) >= 0 ? [] : roundsInRoom(declares, OF_ROUND_COLUMNS.id);
}

/** Their ids on the district tabs. */
export const stepColumns = (declares: Declares) => stepRounds(declares).map(stepColumnId);
