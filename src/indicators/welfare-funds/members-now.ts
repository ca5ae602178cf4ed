// The newest number of members of a row's fund, as the column that is calculated of it. It agrees with what the figures count.
import type { IsoDate } from '../../domain/time/calendar';
import type { Calculated, RowTerms } from '../indicator/indicator';
import { MEMBERS_NOW } from './fund-fact-words';
import { FUND, MEMBERS } from './funds';

/**
 * Nothing where there is no fund or no number. A fund that is new costs a call to a server, for no formula reads a Thai date; so does a row
 * that holds a text or a date where a number belongs.
 */
export const membersNow: Calculated = {
  id: 'membersNow',
  words: () => MEMBERS_NOW,
  of<Term>(row: RowTerms<Term>, rounds: readonly IsoDate[]): Term {
    const { any, ask, cell, either, isGiven, isTicked, isUnusual, newestCount, text } = row;
    const [box, founded, start] = [cell(FUND.asks), cell(FUND.day), cell(MEMBERS.fact(null))];
    const members = rounds.map((day) => cell(MEMBERS.fact(day)));
    const counts = [start, ...members];
    const unusual = ([] as Term[]).concat(...[box, ...counts].map(isUnusual));
    const dated = rounds.map((day, index) => [text(day), members[index] as Term]);
    const asked = [row.setting('year'), box, founded, start, ...([] as Term[]).concat(...dated)];
    const newest = either(isTicked(box), newestCount(counts), text(''));
    return either(any([...unusual, isGiven(founded)]), ask('FUND_MEMBERS', asked), newest);
  },
};
