// What a validation rule is: data that says what it looks at, which check it makes and how serious its findings are.
import type { FactGroupId } from '../measures/fact-group';
import type { FactColumn } from '../measures/facts';
import type { Report } from '../measures/standing';
import type { Reading } from '../measures/step';
import type { Lao, Province } from '../province/province';
import type { FindingFields, Severity } from './finding';

/**
 * `about` says what a rule looks at; one walk shows it to all rules that look at the same. A rule looks at what it is shown up to the round
 * asked about (an index); it changes nothing and never throws, whatever was typed. Its words stand in words/, under its id.
 */
export interface RuleHead {
  id: string;
  /** Of its findings, unless a finding says otherwise. */
  severity: Severity;
  /** It looks at facts of this group alone, and is not asked where they are not entered: then there are none. */
  entered?: FactGroupId;
  /** True where a remark of the district explains a finding. */
  explainable?: boolean;
}

/** A finding at the cell that the rule was shown: what it says beside the LAO, the round and what stands there; null: nothing. */
type AtCell = FindingFields | null;

/** Each cell of the steps that was read as one kind. `upTo`: the round asked about. */
export interface CellRule extends RuleHead {
  about: 'cells';
  kind: Reading['kind'];
  check(province: Province, cell: { lao: Lao; round: number; upTo: number }): AtCell;
}

/** Each report of the steps beside the one before it, across rounds without a report. The finding is at the later one. */
export interface ReportRule extends RuleHead {
  about: 'consecutive-reports';
  check(province: Province, before: Report, now: Report): AtCell;
}

/** Each cell of a fact that cannot be read. */
export interface FactRule extends RuleHead {
  about: 'unreadable-facts';
  check(column: FactColumn): AtCell;
}

/** Each LAO. */
export interface LaoRule extends RuleHead {
  about: 'lao';
  check(province: Province, lao: Lao, upTo: number): Iterable<FindingFields>;
}

/** All else. */
export interface ProvinceRule extends RuleHead {
  about: 'province';
  check(province: Province, upTo: number): Iterable<FindingFields>;
}

export type Rule = CellRule | ReportRule | FactRule | LaoRule | ProvinceRule;
