// What a validation rule is: data that says which check it makes and how serious its findings are.
import type { FactGroupId } from '../measures/fact-group';
import type { Province } from '../province/province';
import type { FindingFields, Severity } from './finding';

/**
 * One rule. `check` yields what it finds in all rounds up to `round` (an index); it reads the province, changes nothing and never
 * throws, whatever was typed. Its words stand in words/, under its id.
 */
export interface Rule {
  id: string;
  /** Of its findings, unless a finding says otherwise. */
  severity: Severity;
  /** It looks at facts of this group alone, and is not asked where they are not entered: then there are none. */
  entered?: FactGroupId;
  /** True where a remark of the district explains a finding. */
  explainable?: boolean;
  check(province: Province, round: number): Iterable<FindingFields>;
}
