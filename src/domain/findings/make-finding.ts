// A finding in full: what a rule says of it, and what follows from the rule and from the cell.
import { foundText } from '../measures/step';
import type { Lao, Place, Province, Round } from '../province/province';
import { comparable } from '../thai/thai-text';
import { type Finding, type FindingFields, type State, tabOf } from './finding';
import type { OwnFields, RuleHead } from './rule';

const NO_DETAILS: Finding['details'] = {};

function stateOf({ explainable }: RuleHead, remark: string | undefined): State {
  return explainable && remark && comparable(remark) !== '' ? 'explained' : 'open';
}

export function makeFinding(rule: RuleHead, fields: FindingFields): Finding {
  return {
    rule: rule.id,
    indicator: fields.indicator ?? null,
    severity: fields.severity || rule.severity,
    state: stateOf(rule, fields.remark),
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
}

/** At a LAO's cell of the steps in a round. There are many of them: each is made in one go. */
export function makeReportFinding(
  rule: RuleHead,
  province: Province,
  { lao, round, place }: { lao: Lao; round: number; place: Place | null },
  own: OwnFields,
): Finding {
  return {
    rule: rule.id,
    indicator: null,
    severity: own.severity || rule.severity,
    state: stateOf(rule, lao.remark),
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
}
