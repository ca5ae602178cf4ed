// The reference's evidence: written from domain.md and the issue alone, share by share in whole hundredths of projects; nothing here comes from src/.
import { type PlainLao, plainStanding } from './plain';

/** What is entered for a LAO; a count is null where nothing is entered. */
export interface PlainEvidence {
  items: boolean[];
  eligible: number | null;
  inPlan: number | null;
  agreed: number | null;
}

/** A LAO and its evidence, null where nothing is entered at all. */
export interface PlainEvidenced extends PlainLao {
  evidence: PlainEvidence | null;
}

/** "met", "short" (with how many projects more), "of nothing", "impossible", "not counted". */
export type PlainShare = { is: 'met' | 'of nothing' | 'impossible' | 'not counted' } | { is: 'short'; more: number };

export function plainShare(part: number | null, whole: number | null, percent: number): PlainShare {
  if (part === null && whole === 0) return { is: 'of nothing' };
  if (part === null || whole === null) return { is: 'not counted' };
  if (part > whole) return { is: 'impossible' };
  if (whole === 0) return { is: 'of nothing' };
  let more = 0;
  while (100 * (part + more) < percent * whole) more += 1;
  return more === 0 ? { is: 'met' } : { is: 'short', more };
}

/** Steps are passed in order: tried one after another until one fails. */
export function plainSupported({ items, eligible, inPlan, agreed }: PlainEvidence, plan: number, budget: number) {
  if (!(items[0] && items[1] && items[2])) return 0;
  if (!items[3]) return 1;
  if (!(items[4] && items[5])) return 2;
  if (!items[6]) return 3;
  if (plainShare(inPlan, eligible, plan).is !== 'met') return 3;
  if (!items[7]) return 4;
  if (plainShare(agreed, inPlan, budget).is !== 'met') return 4;
  return 5;
}

const BEHIND = [[], [1, 2, 3], [4], [5, 6], [7], [8]];

function itemsMissing({ items }: PlainEvidence, claimed: number): number[] {
  const missing: number[] = [];
  for (let step = 1; step <= claimed; step++) {
    for (const item of BEHIND[step] ?? []) if (!items[item - 1]) missing.push(item);
  }
  return missing;
}

function countMissing({ eligible, inPlan, agreed }: PlainEvidence, claimed: number): boolean {
  if (claimed >= 4 && (eligible === null || inPlan === null)) return true;
  return claimed === 5 && agreed === null;
}

export type PlainEvidenceFinding = [rule: string, district: string, type: string, lao: string, detail: string | number];

const NOTHING: PlainEvidence = { items: new Array(8).fill(false), eligible: null, inPlan: null, agreed: null };

function findingsOf(
  lao: PlainEvidenced,
  round: number,
  last: number,
  shares: { plan: number; budget: number },
): PlainEvidenceFinding[] {
  const found: PlainEvidenceFinding[] = [];
  const add = (rule: string, detail: string | number) => found.push([rule, lao.district, lao.type, lao.name, detail]);
  const claimed = plainStanding(lao, round);
  const { evidence } = lao;
  const given = evidence ?? NOTHING;
  if (claimed !== null) {
    const missing = itemsMissing(given, claimed);
    if (missing.length > 0) add('step-without-evidence', missing.join(', '));
    else if (countMissing(given, claimed)) add('step-without-evidence', '');
  }
  if (evidence === null) return found;
  const supported = plainSupported(evidence, shares.plan, shares.budget);
  const newest = plainStanding(lao, last) ?? 0;
  if (supported > newest && supported > (claimed ?? 0)) add('evidence-without-step', supported);
  const plan = plainShare(evidence.inPlan, evidence.eligible, shares.plan);
  const budget = plainShare(evidence.agreed, evidence.inPlan, shares.budget);
  const planAsked = (claimed ?? 0) >= 4 || evidence.items[6] === true;
  const budgetAsked = (claimed ?? 0) >= 5 || evidence.items[7] === true;
  if (plan.is === 'short' && planAsked) add('share-not-met', `plan ${plan.more}`);
  if (budget.is === 'short' && budgetAsked) add('share-not-met', `budget ${budget.more}`);
  if (plan.is === 'impossible') add('share-impossible', 'plan');
  if (budget.is === 'impossible') add('share-impossible', 'budget');
  if (plan.is === 'of nothing') add('share-undefined', 'plan');
  else if (budget.is === 'of nothing' && budgetAsked && evidence.eligible !== 0) add('share-undefined', 'budget');
  const gaps: number[] = [];
  for (let item = 1; item <= 8; item++) {
    const later = evidence.items.slice(item).includes(true);
    if (later && !evidence.items[item - 1]) gaps.push(item);
  }
  if (gaps.length > 0) add('step-out-of-order', gaps.join(', '));
  return found;
}

/** `last` is the last round of the year: evidence bears no date, and is put to the newest report. */
export function plainEvidenceFindings(
  laos: PlainEvidenced[],
  round: number,
  last: number,
  shares: { plan: number; budget: number },
): PlainEvidenceFinding[] {
  const found: PlainEvidenceFinding[] = [];
  for (const lao of laos) for (const finding of findingsOf(lao, round, last, shares)) found.push(finding);
  return found;
}
