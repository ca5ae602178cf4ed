// What the evidence supports against what is claimed: LAO by LAO, and counted by district.

import { checkRules } from '../../../domain/findings/check-rules';
import type { Finding } from '../../../domain/findings/finding';
import { percentOf } from '../../../domain/measures/share';
import { standingAt } from '../../../domain/measures/standing';
import { LETTERS_HIGHEST, type Step, stepsUpTo } from '../../../domain/measures/step';
import { type LaoType, laoKey } from '../../../domain/province/lao';
import { type Lao, laosByDistrict, type Province } from '../../../domain/province/province';
import { budgetShareOf, type Evidence, evidenceIn, planShareOf, type Share, supportedStep } from '../evidence';
import { projectShares } from '../project-shares';
import { EVIDENCE_RULES } from '../rules/evidence-rules';
import { isUnderClaimed } from '../under-claimed';

/** A share that a step asks for. */
export interface ShareFigures {
  /** In percent: asked for, and had (two decimals, cut off). Null where there is no share. */
  asked: number;
  percent: number | null;
  met: boolean | null;
  /** How many projects more would be enough; 0 where it is met. */
  missing: number | null;
  state: Share['state'];
}

export interface LaoEvidence {
  district: string;
  type: LaoType;
  lao: string;
  /** Items 1 to 8 as digits, 1 where done; null where nothing is given at all. */
  items: string | null;
  eligible: number | null;
  inPlan: number | null;
  agreed: number | null;
  planShare: ShareFigures | null;
  budgetShare: ShareFigures | null;
  /** Null where nothing is given. */
  supported: Step | null;
  /** The standing; null where nothing was ever reported. */
  claimed: Step | null;
  /** The claim against the evidence; neither report nor evidence counts as step 0. Each that is not equal has a finding. */
  state: 'equal' | 'over' | 'under';
  /** Ids of the rules that find something. */
  findings: string[];
}

/** LAOs = equal + over + under = claimed.noReport + all claimed.steps = supported.nothing + all supported.steps. */
export interface EvidenceLine {
  /** Null in the total line. */
  district: string | null;
  LAOs: number;
  claimed: { noReport: number; steps: number[] };
  supported: { nothing: number; steps: number[] };
  /** Claimed as supported; more; less, also by the newest report of the year. */
  equal: number;
  over: number;
  under: number;
}

export interface EvidenceSummary {
  lines: EvidenceLine[];
  total: EvidenceLine;
  laos: LaoEvidence[];
}

function figures({ part, whole, asked, state, missing }: Share): ShareFigures {
  const isShare = part !== null && whole !== null && (state === 'met' || state === 'notMet');
  return {
    asked,
    percent: isShare ? percentOf(part, whole) : null,
    met: isShare ? state === 'met' : null,
    missing,
    state,
  };
}

const digits = ({ items }: Evidence) => items.map(Number).join('');

function laoEvidence(lao: Lao, province: Province, round: number, findings: readonly Finding[]): LaoEvidence {
  const evidence = evidenceIn(province.facts, lao.index);
  const { eligible, inPlan, agreed } = evidence || { eligible: null, inPlan: null, agreed: null };
  const shares = projectShares(province);
  const supported = evidence && supportedStep(evidence, shares);
  const claimed = standingAt(province.steps, lao.index, round).step;
  return {
    district: lao.district,
    type: lao.type,
    lao: lao.name,
    items: evidence && digits(evidence),
    eligible,
    inPlan,
    agreed,
    planShare: evidence && figures(planShareOf(evidence, shares)),
    budgetShare: evidence && figures(budgetShareOf(evidence, shares)),
    supported,
    claimed,
    state: stateOf(province, lao, round, { claimed: claimed || 0, supported: supported || 0 }),
    findings: findings.map(({ rule }) => rule).filter((rule, index, all) => all.indexOf(rule) === index),
  };
}

function stateOf(
  province: Province,
  lao: Lao,
  round: number,
  { claimed, supported }: { claimed: number; supported: number },
): LaoEvidence['state'] {
  if (claimed > supported) return 'over';
  return isUnderClaimed(province, lao, round, supported) ? 'under' : 'equal';
}

function lineOf(district: string | null, laos: readonly LaoEvidence[]): EvidenceLine {
  const steps = stepsUpTo(LETTERS_HIGHEST);
  const at = (key: 'claimed' | 'supported', step: Step | null) => laos.filter((lao) => lao[key] === step).length;
  const inState = (wanted: LaoEvidence['state']) => laos.filter(({ state }) => state === wanted).length;
  return {
    district,
    LAOs: laos.length,
    claimed: { noReport: at('claimed', null), steps: steps.map((step) => at('claimed', step)) },
    supported: { nothing: at('supported', null), steps: steps.map((step) => at('supported', step)) },
    equal: inState('equal'),
    over: inState('over'),
    under: inState('under'),
  };
}

/** `round` is an index; lines are in the order of the districts, LAOs in that of the registry. */
export function summariseEvidence(province: Province, round: number): EvidenceSummary {
  const byLao = new Map<string, Finding[]>();
  for (const finding of checkRules(province, round, EVIDENCE_RULES)) {
    if (finding.type === null || finding.lao === null || finding.district === null) continue;
    const key = laoKey(finding.type, finding.lao, finding.district);
    byLao.set(key, [...(byLao.get(key) || []), finding]);
  }
  const laos = province.laos.map((lao) => laoEvidence(lao, province, round, byLao.get(lao.key) || []));
  const own = new Map(province.laos.map((lao, position) => [lao, laos[position] as LaoEvidence]));
  const byDistrict = laosByDistrict(province);
  const lines = province.districts.map(({ name }) =>
    lineOf(
      name,
      (byDistrict.get(name) as Lao[]).map((lao) => own.get(lao) as LaoEvidence),
    ),
  );
  return { lines, total: lineOf(null, laos), laos };
}
