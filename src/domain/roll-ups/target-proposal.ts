// A main list to propose: the highest standings first, every district at least one, ties by the order of the registry.

import { neededOf } from '../measures/share';
import { standingAt } from '../measures/standing';
import type { Step } from '../measures/step';
import { type LaoType, laoKey } from '../province/lao';
import { asOfRound } from '../province/lives/as-of';
import type { Lao, Province, Target } from '../province/province';
import { fingerprint } from './fingerprint';
import { countTypes, type Targets } from './targets';

export interface TargetProposal {
  /** The fewest LAOs that are the share which the province sets itself; where there are more districts, the list is longer. */
  needed: number;
  main: Targets['secondary'];
  secondary: Targets['secondary'];
  /** Every LAO that is there in the round, in registry order. */
  LAOs: ProposedLao[];
}

export interface ProposedLao {
  district: string;
  type: LaoType;
  lao: string;
  step: Step | null;
  /** The list that the registry has it on; null: neither. */
  now: Target | null;
  proposed: Target;
  /** Why it is on the main list: among the highest standings, or because its district had none there. */
  reason: 'standing' | 'district' | null;
}

/** A LAO that has never reported stands below step 0. */
function byStanding({ laos, steps }: Province, round: number): Lao[] {
  const height = new Map(laos.map((lao) => [lao, standingAt(steps, lao.index, round).step ?? -1]));
  return [...laos].sort((one, other) => (height.get(other) as number) - (height.get(one) as number));
}

/** The first of each district. A municipality that reports directly is no district: the list need not reach it. */
function firstOfEach(ranked: readonly Lao[], { districts }: Province): Lao[] {
  const open = new Set(districts.filter(({ direct }) => !direct).map(({ name }) => name));
  return ranked.filter(({ district }) => open.delete(district));
}

/** `round` is an index. */
export function proposeTargets(year: Province, round: number): TargetProposal {
  const province = asOfRound(year, round);
  const ranked = byStanding(province, round);
  const needed = neededOf(ranked.length, province.criteria.aimedShare);
  const chosen = new Set(firstOfEach(ranked, province));
  for (const lao of ranked) if (chosen.size < needed) chosen.add(lao);
  const highest = new Set(ranked.slice(0, needed));
  return {
    needed,
    main: countTypes(province.laos.filter((lao) => chosen.has(lao))),
    secondary: countTypes(province.laos.filter((lao) => !chosen.has(lao))),
    LAOs: province.laos.map((lao) => ({
      district: lao.district,
      type: lao.type,
      lao: lao.name,
      step: standingAt(province.steps, lao.index, round).step,
      now: lao.target,
      proposed: chosen.has(lao) ? 'main' : 'secondary',
      reason: !chosen.has(lao) ? null : highest.has(lao) ? 'standing' : 'district',
    })),
  };
}

/** What taking the proposal changes in the registry. */
export interface ProposedChanges {
  LAOs: ProposedLao[];
  toMain: number;
  toSecondary: number;
  /** The code that confirms these changes; null where there are none. */
  confirm: string | null;
}

/** The LAOs whose list would be another one, in registry order. */
export function proposedChanges(proposal: TargetProposal): ProposedChanges {
  const LAOs = proposal.LAOs.filter(({ now, proposed }) => now !== proposed);
  const toMain = LAOs.filter(({ proposed }) => proposed === 'main').length;
  const parts = LAOs.map(({ district, type, lao, now, proposed }) => [district, type, lao, now, proposed]);
  return {
    LAOs,
    toMain,
    toSecondary: LAOs.length - toMain,
    confirm: LAOs.length ? fingerprint(JSON.stringify(parts)) : null,
  };
}

/** The province as it is once the proposal has been taken. */
export function withProposal(province: Province, { LAOs }: TargetProposal): Province {
  const proposed = new Map(
    LAOs.map(({ type, lao, district, proposed: target }) => [laoKey(type, lao, district), target]),
  );
  const taken = new Map(
    province.registered.map((lao): [string, Lao] => [lao.key, { ...lao, target: proposed.get(lao.key) ?? lao.target }]),
  );
  const all = (laos: readonly Lao[]) => laos.map(({ key }) => taken.get(key) as Lao);
  return { ...province, laos: all(province.laos), registered: all(province.registered) };
}
