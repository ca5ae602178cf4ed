// Who owes what: for each district that has something left to do, what is missing of it and must be fixed, and nothing of any other district.
import type { Missing, Reminder } from '../documents/month/reminders';
import { roundState, STATES } from '../domain/month/state';
import type { Province, Round } from '../domain/province/province';
import { roundOn } from '../domain/province/province';
import { completeness } from '../domain/roll-ups/completeness';
import type { IsoDate } from '../domain/time/calendar';
import { measuredIndicators } from './all';
import { mustFixOf } from './board';
import { currentRound } from './current-round';
import { findingsUpTo } from './validate';

function missingOf(province: Province, district: string, date: IsoDate): Missing[] {
  const missing: Missing[] = [];
  for (const indicator of measuredIndicators(province)) {
    const seen = indicator.of(province);
    const round = roundOn(seen, date);
    const line =
      round < 0
        ? undefined
        : completeness(seen, round, indicator).lines.filter((each) => each.district === district)[0];
    if (line?.missingLAOs.length)
      missing.push({ about: indicator.about ? indicator.about(province) : null, laos: line.missingLAOs });
  }
  return missing;
}

/** The current round, any other that was returned or opened again, and those whose deadline is no more than so many days ahead. */
function roundsToRemind(province: Province, district: string, ahead: number): number[] {
  const current = currentRound(province);
  return province.rounds
    .map((_, round) => round)
    .filter((round) => {
      const { state, daysLeft } = roundState(province, district, round);
      const isNear = daysLeft !== null && daysLeft >= 0 && daysLeft <= ahead;
      const isMeant = round === current || state === 'returned' || state === 'reopened' || isNear;
      return STATES[state].next === 'district' && isMeant;
    });
}

/** In the order of the settings. `ahead`: days; without it a round is not spoken of before its day. */
export function reminders(province: Province, ahead = -1): Reminder[] {
  const missingRules = measuredIndicators(province).map(({ rules: [missing] }) => missing.id);
  const found = findingsUpTo(province);
  const all: Reminder[] = [];
  for (const district of province.districts) {
    for (const round of roundsToRemind(province, district.name, ahead)) {
      const { date } = province.rounds[round] as Round;
      all.push({
        district: district.name,
        editors: district.editors,
        round: date,
        state: roundState(province, district.name, round),
        missing: missingOf(province, district.name, date),
        mustFix: mustFixOf(found(round), district).filter(({ rule }) => missingRules.indexOf(rule) < 0),
      });
    }
  }
  return all;
}
