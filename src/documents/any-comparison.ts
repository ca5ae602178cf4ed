// The document of a comparison, whichever indicator it is of: the result's own shape says which layout shows it.

import type { Province } from '../domain/province/province';
import type { Comparison } from '../domain/roll-ups/comparison';
import { fundsComparisonDocument } from '../indicators/welfare-funds/comparison-document';
import type { FundsComparison } from '../indicators/welfare-funds/funds-comparison';
import { comparisonDocument } from './comparison';
import type { Document } from './document';
import type { Edition } from './edition';

export function anyComparisonDocument(
  comparison: Comparison | FundsComparison,
  province: Province,
  rounds: { previous: number; round: number; edition: Edition },
): Document {
  return 'moves' in comparison
    ? comparisonDocument(comparison, province, rounds)
    : fundsComparisonDocument(comparison, province, rounds);
}
