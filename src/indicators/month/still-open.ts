// What of a round is still open when its data is to go to the department.
import { changedIn } from '../../domain/month/changed-in';
import { roundState } from '../../domain/month/state';
import type { Province, Round } from '../../domain/province/province';
import { validate } from '../findings/validate';
import { missingIn, owedByDistrict, owedInRound } from './completeness';

export interface StillOpen {
  /** Open findings that must be fixed, up to the round, by the ids of their rules. */
  mustFix: ReadonlyMap<string, number>;
  /** Districts that have not handed in, or to which their report was given back. */
  notHandedIn: string[];
  /** Districts whose reports were not accepted, or have changed since. */
  notAccepted: string[];
  /** LAOs of which something is missing in the round. */
  missing: number;
}

function mustFixByRule(province: Province, round: number): Map<string, number> {
  const byRule = new Map<string, number>();
  for (const { rule, state, severity } of validate(province, round))
    if (state === 'open' && severity === 'must-fix') byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  return byRule;
}

/** Of a round (an index) that is not closed. Whoever owes nothing in it is not waited for. */
export function stillOpen(province: Province, round: number): StillOpen {
  const inRound = owedInRound(province, (province.rounds[round] as Round).date);
  const owed = owedByDistrict(province, inRound);
  const changed = changedIn(province, round);
  const [notHandedIn, notAccepted]: [string[], string[]] = [[], []];
  for (const { name } of province.districts) {
    const { state } = roundState(province, name, round);
    if (!owed.get(name)?.expected || state === 'closed') continue;
    if (state === 'handed-in' || (state === 'accepted' && changed.get(name)?.length)) notAccepted.push(name);
    else if (state !== 'accepted') notHandedIn.push(name);
  }
  const missing = new Set(([] as number[]).concat(...inRound.map((own) => missingIn(own).map(({ index }) => index))));
  return { mustFix: mustFixByRule(province, round), notHandedIn, notAccepted, missing: missing.size };
}
