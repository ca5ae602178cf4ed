// The board: every district's report in every round of the year, in which state it is, whose turn it is, and how much of it is there.
import type { Board, BoardRound } from '../../documents/month/board';
import type { Finding } from '../../domain/findings/finding';
import { changedIn } from '../../domain/month/changed-in';
import { roundState, STATES } from '../../domain/month/state';
import type { District, Province, Round } from '../../domain/province/province';
import { type FindingsUpTo, findingsUpTo } from '../findings/validate';
import { owedByDistrict, owedInRound } from './completeness';
import { currentRound } from './current-round';

/** Open findings of a district that must be fixed. */
export function mustFixOf(findings: readonly Finding[], { name, tab }: Pick<District, 'name' | 'tab'>): Finding[] {
  return findings.filter(
    ({ severity, state, district, tab: own }) =>
      severity === 'must-fix' &&
      state === 'open' &&
      (district === name || (district === null && tab !== null && own === tab)),
  );
}

/** Of a round (an index), in the order of the districts. `found`: all findings up to it, asked for where any district has something to do. */
export function boardRound(province: Province, round: number, found: FindingsUpTo): BoardRound[] {
  const { districts, rounds } = province;
  const { date } = rounds[round] as Round;
  const figures = owedByDistrict(province, owedInRound(province, date));
  const states = districts.map(({ name }) => roundState(province, name, round));
  const findings = states.some(({ state }) => state !== 'not-open') ? found(round) : [];
  const changed = changedIn(province, round);
  return districts.map((district, index) => {
    const { state, since, until, daysLeft } = states[index] as (typeof states)[number];
    const mustFix = state === 'not-open' ? 0 : mustFixOf(findings, district).length;
    const { reported, expected } = figures.get(district.name) as { reported: number; expected: number };
    const differing = changed.get(district.name) || [];
    // What differs from what was kept is the province's to look at, also when a reopening is over.
    // Where nothing is owed and nothing was done, the calendar alone speaks of the round: nobody waits for the district.
    const asked = expected > 0 || since !== null ? STATES[state].next : null;
    const own = { changed: differing, next: asked ?? (differing.length ? ('province' as const) : null) };
    const days = asked === null ? { until: null, daysLeft: null } : { until, daysLeft };
    return { round: date, state, ...days, reported, expected, mustFix, ...own };
  });
}

/** `found`: all findings up to a round, for who asks for them elsewhere too. */
export function board(province: Province, found: FindingsUpTo = findingsUpTo(province)): Board {
  const { districts, rounds } = province;
  const columns = rounds.map((_, round) => boardRound(province, round, found));
  const lines = districts.map(({ name }, index) => ({
    district: name,
    rounds: columns.map((column) => column[index] as BoardRound),
  }));
  return { round: (rounds[currentRound(province)] as Round).date, districts: lines };
}
