// Community welfare funds (2559, indicator 1.5): one LAO, one fund; since when it is there, and how many members it has.
import { fiscalYearStart, type IsoDate } from './calendar';
import { countIn, dateIn, isTicked } from './fact';
import { type FactGroup, field } from './fact-group';
import type { Lao, Province, Round } from './province';

export const membersFact = (date: IsoDate) => `members:${date}`;

export const FUNDS: FactGroup = {
  id: 'funds',
  since: 2559,
  fields: (rounds) => [
    field('fundAtStart', 'tick'),
    field('founded', 'date'),
    field('membersAtStart', 'count'),
    ...rounds.map((date) => field(membersFact(date), 'count')),
  ],
};

/**
 * Since when a LAO has its fund: `start`: it was there when the fiscal year began, or was founded before that; else the day of its founding.
 * Null where there is none. A fund that is said to be both is there once, from the start.
 */
export function fundSince({ year }: Pick<Province, 'year'>, { facts }: Pick<Lao, 'facts'>): 'start' | IsoDate | null {
  const founded = dateIn(facts, 'founded');
  if (isTicked(facts, 'fundAtStart') || (founded !== null && founded < fiscalYearStart(year))) return 'start';
  return founded;
}

/** Whether the LAO has a fund on the day of the round (an index). */
export function hasFund(province: Province, lao: Lao, round: number): boolean {
  const since = fundSince(province, lao);
  return since === 'start' || (since !== null && since <= (province.rounds[round] as Round).date);
}

/** The number of members that stands in the round's own cell; null where there is none. */
export function membersIn(province: Province, lao: Lao, round: number): number | null {
  return countIn(lao.facts, membersFact((province.rounds[round] as Round).date));
}

/** Of a fund that was there at the start of the year; null of any other, and where no number is given. */
export function membersAtStart(province: Province, lao: Lao): number | null {
  return fundSince(province, lao) === 'start' ? countIn(lao.facts, 'membersAtStart') : null;
}

/** One number of members, and where it was given. */
export interface MembersReport {
  /** An index; null: the start of the year. */
  round: number | null;
  members: number;
}

/** All numbers of members up to a round, of the time in which there was a fund. */
export function membersReports(province: Province, lao: Lao, upTo: number): MembersReport[] {
  const start = membersAtStart(province, lao);
  const reports: MembersReport[] = start === null ? [] : [{ round: null, members: start }];
  for (let round = 0; round <= upTo; round += 1) {
    const members = hasFund(province, lao, round) ? membersIn(province, lao, round) : null;
    if (members !== null) reports.push({ round, members });
  }
  return reports;
}

/** Members carry forward like steps: the newest number, be it the one of the start; null where none was ever given. */
export function membersNow(province: Province, lao: Lao, round: number): number | null {
  const reports = membersReports(province, lao, round);
  const last = reports[reports.length - 1];
  return last ? last.members : null;
}
