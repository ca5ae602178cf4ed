// The id of the column that holds the steps of a round.
import type { IsoDate } from '../time/calendar';

const START = 'step:';

export const stepColumnId = (date: IsoDate) => START + date;

export const stepColumnDate = (id: string): IsoDate => id.slice(START.length);
