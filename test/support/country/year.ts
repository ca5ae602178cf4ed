// What a made-up LAO reports in the year: steps that mostly rise, with reports that are missing and some that fall; and of its fund, since when and how many.
import { LETTERS_HIGHEST } from '../../../src/domain/measures/step';
import { roundDates } from '../../../src/domain/time/calendar';
import type { Chance } from './chance';

/** Buddhist. */
export const YEAR = 2556;
export const ROUNDS = roundDates(YEAR);

const MISSING = 0.03;
const FALLS = 0.01;

/** `pace`: how many steps it goes up from round to round, by and large; null: not reported. `lastIsMissing`: its district is late. */
export function stepsOf(chance: Chance, pace: number, lastIsMissing: boolean): (number | null)[] {
  let step = 1 + chance.below(3);
  return ROUNDS.map((_, round) => {
    if (round > 0 && chance.happens(pace)) step = Math.min(LETTERS_HIGHEST, step + 1);
    if (round > 0 && chance.happens(FALLS)) step = Math.max(0, step - 1);
    const isMissing = chance.happens(MISSING) || (lastIsMissing && round === ROUNDS.length - 1);
    return isMissing ? null : step;
  });
}

export interface MadeFund {
  /** When the year began. */
  isThere: boolean;
  /** On which day it was founded since. */
  founded: string | null;
  membersAtStart: number | null;
  /** In each round; null: not reported, or no fund yet. */
  members: (number | null)[];
}

export function fundOf(chance: Chance): MadeFund {
  const isThere = chance.happens(0.5);
  const founded = !isThere && chance.happens(0.2) ? '2013-05-20' : null;
  const membersAtStart = isThere ? 50 + chance.below(800) : null;
  let members = membersAtStart ?? 30 + chance.below(100);
  return {
    isThere,
    founded,
    membersAtStart,
    members: ROUNDS.map((date) => {
      members += chance.below(20);
      const hasFund = isThere || (founded !== null && founded <= date);
      return hasFund && !chance.happens(MISSING) ? members : null;
    }),
  };
}
