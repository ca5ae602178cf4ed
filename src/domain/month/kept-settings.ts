// The settings that a round's figures rest on, kept when it is closed: a share or a deadline that changes later changes no form of that round.
import type { Province } from '../province/province';

export type KnownSettings = Pick<
  Province,
  'name' | 'year' | 'criteria' | 'groups' | 'fundTargets' | 'nationalFundTargets' | 'indicators' | 'rounds'
>;

/** Districts are not among them: each is kept with its LAOs, in their order. */
export function knownSettings(province: Province): KnownSettings {
  const { name, year, criteria, groups, fundTargets, nationalFundTargets, indicators, rounds } = province;
  const { planShare, budgetShare, requiredShare, aimedShare } = criteria;
  return {
    name,
    year,
    criteria: { planShare, budgetShare, requiredShare, aimedShare },
    groups,
    fundTargets,
    nationalFundTargets,
    indicators,
    rounds,
  };
}

/** Null for what is none. */
export function asKnownSettings(part: object | undefined): KnownSettings | null {
  const { settings } = (part || {}) as { settings?: KnownSettings };
  return settings && Array.isArray(settings.rounds) && Array.isArray(settings.indicators) ? settings : null;
}
