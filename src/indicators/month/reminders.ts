// Who owes what: for each district that has something left to do, what is missing of it and must be fixed, and nothing of any other district.
import type { Missing, Reminder } from '../../documents/month/reminders';
import { roundState, STATES } from '../../domain/month/state';
import type { Province, Round } from '../../domain/province/province';
import type { IsoDate } from '../../domain/time/calendar';
import { measuredIndicators } from '../all';
import { findingsUpTo } from '../findings/validate';
import { mustFixOf } from './board';
import { type OwedInRound, owedByDistrict, owedInRound } from './completeness';
import { currentRound } from './current-round';

/** Of one among several, the first of all too, it is said which it is. */
function missingOf(province: Province, district: string, inRound: readonly OwedInRound[]): Missing[] {
  const isOne = measuredIndicators(province).length < 2;
  const missing: Missing[] = [];
  for (const { indicator, owed } of inRound) {
    const laos = owed.lines.filter((line) => line.district === district)[0]?.missingLAOs ?? [];
    if (laos.length) missing.push({ about: isOne ? null : indicator.named(province).full, laos });
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

interface Owed {
  inRound: readonly OwedInRound[];
  byDistrict: ReturnType<typeof owedByDistrict>;
}

function owedOn(province: Province, date: IsoDate): Owed {
  const inRound = owedInRound(province, date);
  return { inRound, byDistrict: owedByDistrict(province, inRound) };
}

/** In the order of the settings. `ahead`: days; without it a round is not spoken of before its day. */
export function reminders(province: Province, ahead = -1): Reminder[] {
  const missingRules = measuredIndicators(province).map(({ rules: [missing] }) => missing.id);
  const found = findingsUpTo(province);
  const owed = new Map<IsoDate, Owed>();
  const all: Reminder[] = [];
  for (const district of province.districts) {
    for (const round of roundsToRemind(province, district.name, ahead)) {
      const { date } = province.rounds[round] as Round;
      const { inRound, byDistrict } = owed.get(date) ?? owedOn(province, date);
      owed.set(date, { inRound, byDistrict });
      const state = roundState(province, district.name, round);
      const mustFix = mustFixOf(found(round), district).filter(({ rule }) => missingRules.indexOf(rule) < 0);
      const isOwing = (byDistrict.get(district.name)?.expected ?? 0) > 0;
      // Where nothing is asked of a district in a round, it has nothing to hand in.
      if (!isOwing && !mustFix.length && state.since === null) continue;
      all.push({
        district: district.name,
        editors: district.editors,
        round: date,
        state,
        missing: missingOf(province, district.name, inRound),
        mustFix,
      });
    }
  }
  return all;
}
