// Community welfare funds (2559, indicator 1.5): one LAO, one fund; since when it is there, and how many members it has.

import type { CountReader } from '../../domain/measures/count';
import { type FactGroup, field } from '../../domain/measures/fact-group';
import { dateIn, isTicked } from '../../domain/measures/facts';
import { isEntered, type SinceReader } from '../../domain/measures/since';
import type { IsoDate } from '../../domain/time/calendar';

export const membersFact = (day: IsoDate) => `members:${day}`;

export const FUNDS: FactGroup = {
  id: 'funds',
  since: 2559,
  fields: (rounds) => [
    field('fundAtStart', 'tick'),
    field('founded', 'date'),
    field('membersAtStart', 'count'),
    ...rounds.map((day) => field(membersFact(day), 'count')),
  ],
};

/**
 * Since when a LAO has its fund: a box says that it was there when the fiscal year began, beside it stands the day of a founding. A fund that
 * is said to be both is there once, from the start. A box that was touched and holds no tick says that there is none.
 */
export const FUND: SinceReader = {
  asks: 'fundAtStart',
  day: 'founded',
  said(seen, lao) {
    if (isTicked(seen.facts, lao.index, 'fundAtStart')) return 'start';
    return dateIn(seen.facts, lao.index, 'founded') ?? (isEntered(FUND, seen, lao) ? 'none' : null);
  },
  atNextStart: (isThere) => ({ fundAtStart: isThere }),
};

/** Members are those of a fund: where there is none, there are none to report. */
export const MEMBERS: CountReader = {
  fact: (day) => (day === null ? 'membersAtStart' : membersFact(day)),
  of: FUND,
};
