// What the performance agreement measures: rules, completeness, comparison, columns of rosters and tabs follow from what an indicator declares.
import type { Document } from '../documents/document';
import type { Edition } from '../documents/edition';
import type { Measure } from '../domain/data/measure';
import type { Rule } from '../domain/findings/rule';
import type { FactGroup, FactGroupId } from '../domain/measures/fact-group';
import type { Owed } from '../domain/measures/owed';
import type { Province } from '../domain/province/province';

export type IndicatorId = 'step' | 'funds';

/** What changed between two rounds, as plain data, and the document that shows it. */
export interface Compared {
  result: { fallen: readonly object[] };
  document(edition: Edition): Document;
}

export interface Indicator extends Owed {
  id: IndicatorId;
  /** What districts enter for it beside the steps. */
  facts: FactGroup<FactGroupId>;
  /** False where the indicator is measured only while its group of facts is entered. */
  always: boolean;
  /** From one round to another, both indices. */
  compare(province: Province, previous: number, round: number): Compared;
  /** What the data that is handed out says of it. */
  measures: readonly Measure[];
  /** In the order of the help; the first says which reports are missing. */
  rules: readonly [missing: Rule, ...others: Rule[]];
}
