// The kinds `count` and `has`: how many there are, and whether there is one. Both are counted by district, from the start of the year on.
import { amountsComparisonDocument, amountsDocument } from '../../documents/progress/amounts';
import type { DeclaredIndicator } from '../../domain/agreement/declared-indicator';
import { entryId } from '../../domain/agreement/entries';
import { measured } from '../../domain/data/measure';
import { countFalls } from '../../domain/findings/rules/count-falls';
import { countMissing } from '../../domain/findings/rules/count-missing';
import { sinceAfterYear } from '../../domain/findings/rules/since-after-year';
import { sinceMissing } from '../../domain/findings/rules/since-missing';
import { amountAt, amountIn } from '../../domain/measures/amount';
import { compareAmounts, summariseAmounts } from '../../domain/roll-ups/amounts';
import { overviewOfAmounts } from '../../domain/roll-ups/amounts-overview';
import type { OfKind } from '../indicator';

export function amountsKind({ id, kind }: DeclaredIndicator): OfKind {
  const isCount = kind === 'count';
  return {
    hasSteps: false,
    isByRound: isCount,
    // Since when there is one is said once, and counts for every round.
    expects: () => true,
    reports: (province, lao, round) => amountIn(province, lao, round) !== null,
    summarise(province, round) {
      const result = summariseAmounts(province, round);
      return { result, document: (edition) => amountsDocument(result, province, round, edition) };
    },
    overview: overviewOfAmounts,
    compare(province, previous, round) {
      const result = compareAmounts(province, previous, round);
      return {
        result,
        document: (edition) => amountsComparisonDocument(result, province, { previous, round, edition }),
      };
    },
    roundFact: isCount ? (round) => entryId(id, round) : null,
    measures: [
      {
        name: id,
        at: (province, lao, round) => measured(amountIn(province, lao, round), amountAt(province, lao, round)),
      },
    ],
    rules: isCount ? [countMissing, countFalls] : [sinceMissing, sinceAfterYear],
  };
}
