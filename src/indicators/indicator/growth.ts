// What grows over the rounds, from its level at the start of the year towards a target: as data, for a picture and its table.
import type { GrowthWords } from '../../words/pages/growth-words';
import type { Text } from '../../words/text';

export interface Growth {
  /** The picture's. */
  id: string;
  /** At the start of the year. */
  start: number;
  /** How much more is wanted; null where nothing says so. */
  target: number | null;
  /** What there is in each round. */
  values: number[];
  words: GrowthWords;
  /** More columns of the table, a figure for each round. */
  more: { head: Text; values: number[] }[];
}

/** What an indicator shows beside the steps. */
export interface BesideSteps {
  figures: object;
  growths: Growth[];
}
