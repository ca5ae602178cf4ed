// What a validation rule is: data that says what it looks at, which check it makes and how serious its findings are.
import type { FactGroupId } from '../measures/fact-group';
import type { FactColumn } from '../measures/facts';
import type { Reading, Step } from '../measures/step';
import type { Lao, Place, Province } from '../province/province';
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
  /** True where the district may say why it is right: an act of its own, or a remark that begins with the round, explains a finding. */
  explainable?: boolean;
  /** What an act has said of a finding holds in later rounds, too: it is about no round. */
  lasting?: boolean;
}

/** Of a finding at the cell that the rule was shown: what it says beside the LAO, the round and, without `found`, what stands there. */
export type OwnFields = Pick<FindingFields, 'severity' | 'found' | 'expected' | 'variant' | 'details'>;

type AtCell = OwnFields | null;

export interface StepCell {
  lao: Lao;
  round: number;
  /** Null where there is no such cell. */
  place: Place | null;
  /** The round asked about. */
  upTo: number;
}

/** Each cell of the steps that was read as one kind. */
export interface CellRule extends RuleHead {
  about: 'cells';
  kind: Reading['kind'];
  check(province: Province, cell: StepCell): AtCell;
}

/** Each report of the steps beside the one before it, across rounds without a report. The finding is at the later one. */
export interface ReportRule extends RuleHead {
  about: 'consecutive-reports';
  /** By the two steps, and how many rounds lie between the reports: 1 for the very next. */
  finds(from: Step, to: Step, apart: number): boolean;
  /** `before`: the round (an index) of the earlier one. */
  say(province: Province, from: Step, to: Step, before: number): OwnFields;
}

/** Each cell of a fact that cannot be read. */
export interface FactRule extends RuleHead {
  about: 'unreadable-facts';
  /** `id`: the fact's. */
  check(column: FactColumn, id: string, province: Province): FindingFields | null;
}

/** Each LAO that has no row on its district's tab, or stands on no target list. */
export interface GapRule extends RuleHead {
  about: 'gaps';
  without: 'rows' | 'targets';
  check(province: Province, lao: Lao): FindingFields | null;
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

export type Rule = CellRule | ReportRule | FactRule | GapRule | LaoRule | ProvinceRule;
