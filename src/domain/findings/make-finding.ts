// A finding in full: what a rule says of it, and what follows from the rule, from the cell, and from what the district has explained.
import { foundText } from '../measures/step';
import { isExplained, saidBefore, saysNothing } from '../month/explanations';
import type { Lao, Place, Province, Round } from '../province/province';
import { type Finding, type FindingFields, tabOf } from './finding';
import type { OwnFields, RuleHead } from './rule';

const NO_DETAILS: Finding['details'] = {};

/** What the findings of a walk have in common. */
export interface Around {
  province: Province;
  /** The round asked about: a finding about no round is explained in it. */
  upTo: number;
}

/** A finding that its district has explained is not gone, but open no more. */
function explained(
  { explainable, lasting }: RuleHead,
  finding: Finding,
  lao: Lao | undefined,
  { province, upTo }: Around,
): Finding {
  if (!explainable || !lao || saysNothing(province, lao)) return finding;
  const { rule, indicator, round, found, expected } = finding;
  const { about, rounds } = province;
  const asked = {
    rule,
    indicator: about ? about.id : indicator,
    round: round || (rounds[upTo] as Round).date,
    found,
    expected,
  };
  const isSaid = isExplained(province, lao, asked) || (lasting && saidBefore(province, lao, asked) !== null);
  if (isSaid) finding.state = 'explained';
  return finding;
}

/** A rule says where it is about what; what it leaves out follows from that. */
export function makeFinding(rule: RuleHead, { about, ...fields }: FindingFields, around: Around): Finding {
  const finding: Finding = {
    rule: rule.id,
    indicator: fields.indicator ?? null,
    severity: fields.severity || rule.severity,
    state: 'open',
    place: fields.place || null,
    tab: fields.tab || null,
    district: fields.district ?? null,
    type: fields.type || null,
    lao: fields.lao ?? null,
    round: fields.round || null,
    found: fields.found ?? null,
    expected: fields.expected ?? null,
    variant: fields.variant || '',
    details: fields.details || NO_DETAILS,
  };
  return explained(rule, finding, about, around);
}

/** At a LAO's cell of the steps in a round. There are many of them: each is made in one go. */
export function makeReportFinding(
  rule: RuleHead,
  { lao, round, place }: { lao: Lao; round: number; place: Place | null },
  own: OwnFields,
  around: Around,
): Finding {
  const { province } = around;
  const finding: Finding = {
    rule: rule.id,
    indicator: null,
    severity: own.severity || rule.severity,
    state: 'open',
    place,
    tab: place ? place.tab : tabOf(province, lao.district),
    district: lao.district,
    type: lao.type,
    lao: lao.name,
    round: (province.rounds[round] as Round).date,
    found: own.found === undefined ? foundText(province.steps.raw(lao.index, round)) || null : own.found,
    expected: own.expected ?? null,
    variant: own.variant || '',
    details: own.details || NO_DETAILS,
  };
  return explained(rule, finding, lao, around);
}
