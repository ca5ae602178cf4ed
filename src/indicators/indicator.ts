// What the performance agreement measures: rules, completeness, comparison, columns of rosters and tabs follow from what an indicator declares.

import type { Measure } from '../domain/data/measure';
import type { Rule } from '../domain/findings/rule';
import type { FactGroup } from '../domain/measures/fact-group';
import type { Lao, Province } from '../domain/province/province';
import type { Comparison } from '../domain/roll-ups/comparison';
import type { FundsComparison } from './welfare-funds/funds-comparison';

export type IndicatorId = 'step' | 'funds';

export interface Indicator {
  id: IndicatorId;
  /** What districts enter for it beside the steps. */
  facts: FactGroup;
  /** False where the indicator is measured only while its group of facts is entered. */
  always: boolean;
  /** Whether a LAO owes a report in the round (an index), and whether it sent one. */
  expects(province: Province, lao: Lao, round: number): boolean;
  reports(province: Province, lao: Lao, round: number): boolean;
  /** What changed from one round to another. */
  compare(province: Province, previous: number, round: number): Comparison | FundsComparison;
  /** What the data that is handed out says of it. */
  measures: readonly Measure[];
  /** In the order of the help; the first says which reports are missing. */
  rules: readonly [missing: Rule, ...others: Rule[]];
}
