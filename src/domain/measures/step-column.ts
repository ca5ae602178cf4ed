// The id of the column that holds the steps of a round.
import type { IsoDate } from '../time/calendar';

export const stepColumnId = (date: IsoDate) => `step:${date}`;
