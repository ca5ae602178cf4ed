// The document of a comparison, whichever indicator it is of: the result's own shape says which layout shows it.
import type { Comparison } from '../domain/comparison';
import type { FundsComparison } from '../domain/funds-comparison';
import type { Province } from '../domain/province';
import { comparisonDocument } from './comparison';
import type { Document } from './document';
import type { Edition } from './edition';
import { fundsComparisonDocument } from './funds-comparison';

export function anyComparisonDocument(
  comparison: Comparison | FundsComparison,
  province: Province,
  rounds: { previous: number; round: number; edition: Edition },
): Document {
  return 'moves' in comparison
    ? comparisonDocument(comparison, province, rounds)
    : fundsComparisonDocument(comparison, province, rounds);
}
