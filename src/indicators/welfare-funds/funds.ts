// Community welfare funds (2559, indicator 1.5): one LAO, one fund; since when it is there, and how many members it has.

import { type FactGroup, type FactGroupId, field } from '../../domain/measures/fact-group';
import { countIn, dateIn, type Facts, isBlankFact, isTicked } from '../../domain/measures/facts';
import type { Lao } from '../../domain/province/province';
import { fiscalYearStart, type IsoDate } from '../../domain/time/calendar';

export const membersFact = (date: IsoDate) => `members:${date}`;

export const FUNDS: FactGroup<FactGroupId> = {
  id: 'funds',
  since: 2559,
  fields: (rounds) => [
    field('fundAtStart', 'tick'),
    field('founded', 'date'),
    field('membersAtStart', 'count'),
    ...rounds.map((date) => field(membersFact(date), 'count')),
  ],
};

/** What of a province funds rest on: its fiscal year, the rounds, and what is entered. */
export interface FundYear {
  /** Buddhist. */
  year: number;
  rounds: readonly { date: IsoDate }[];
  facts: Facts;
}

/**
 * Since when a LAO has its fund: `start`: it was there when the fiscal year began, or was founded before that; else the day of its founding.
 * Null where there is none. A fund that is said to be both is there once, from the start.
 */
export function fundSince({ year, facts }: FundYear, { index }: Pick<Lao, 'index'>): 'start' | IsoDate | null {
  const founded = dateIn(facts, index, 'founded');
  if (isTicked(facts, index, 'fundAtStart') || (founded !== null && founded < fiscalYearStart(year))) return 'start';
  return founded;
}

/** Whether the LAO has a fund on the day of the round (an index). */
export function hasFund(province: FundYear, lao: Pick<Lao, 'index'>, round: number): boolean {
  const since = fundSince(province, lao);
  return since === 'start' || (since !== null && since <= (province.rounds[round] as { date: IsoDate }).date);
}

/** Whether anything was entered about the LAO's fund: that it was there, that it was not, or since when it is. */
export function isFundGiven({ facts }: FundYear, { index }: Pick<Lao, 'index'>): boolean {
  return !isBlankFact(facts, index, 'fundAtStart') || !isBlankFact(facts, index, 'founded');
}

/** The number of members that stands in the round's own cell; null where there is none. */
export function membersIn(province: FundYear, lao: Pick<Lao, 'index'>, round: number): number | null {
  return countIn(province.facts, lao.index, membersFact((province.rounds[round] as { date: IsoDate }).date));
}

/** Of a fund that was there at the start of the year; null of any other, and where no number is given. */
export function membersAtStart(province: FundYear, lao: Pick<Lao, 'index'>): number | null {
  return fundSince(province, lao) === 'start' ? countIn(province.facts, lao.index, 'membersAtStart') : null;
}

/** One number of members, and where it was given. */
export interface MembersReport {
  /** An index; null: the start of the year. */
  round: number | null;
  members: number;
}

/** All numbers of members up to a round, of the time in which there was a fund. */
export function membersReports(province: FundYear, lao: Pick<Lao, 'index'>, upTo: number): MembersReport[] {
  const start = membersAtStart(province, lao);
  const reports: MembersReport[] = start === null ? [] : [{ round: null, members: start }];
  for (let round = 0; round <= upTo; round += 1) {
    const members = hasFund(province, lao, round) ? membersIn(province, lao, round) : null;
    if (members !== null) reports.push({ round, members });
  }
  return reports;
}

/** Members carry forward like steps: the newest number, be it the one of the start; null where none was ever given. */
export function membersNow(province: FundYear, lao: Pick<Lao, 'index'>, round: number): number | null {
  const reports = membersReports(province, lao, round);
  const last = reports[reports.length - 1];
  return last ? last.members : null;
}
