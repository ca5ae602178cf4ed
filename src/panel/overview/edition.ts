// What the pictures say about themselves: of which province and year, up to which round.
import type { OverviewFrame, OverviewRoundName, OverviewState } from '../../commands/pages/overview-state';
import type { IsoDate } from '../../domain/time/calendar';
import { OVERVIEW } from '../../words/pages/overview';
import type { Writing } from './writing';

/** The rounds up to the one asked about. */
export function shownRounds({ rounds, overview }: OverviewState): OverviewRoundName[] {
  return rounds.slice(0, overview.rounds.length);
}

/** The date itself where the year has no such round. */
export function labelOf({ rounds }: OverviewFrame, date: IsoDate): string {
  const known = rounds.filter((round) => round.date === date)[0];
  return known ? known.label : date;
}

/** Of which province, year and round, and of which indicator where that does not go without saying: the line below each picture's title. */
export function editionOf({ state, writing }: { state: OverviewFrame; writing: Writing }): string {
  const { province, year, round, about } = state;
  const heading = writing.say(OVERVIEW.heading, { province, year, round: labelOf(state, round) });
  return about === null ? heading : writing.say(OVERVIEW.about, { about, heading });
}
