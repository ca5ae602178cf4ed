// The kinds `count` and `has` as a province declares them: how many there are, or whether there is one.
import type { DeclaredIndicator } from '../../domain/agreement/declared-indicator';
import { declaredCount, declaredSince } from '../../domain/agreement/declared-readers';
import type { Rule, RuleHead } from '../../domain/findings/rule';
import { countFalls } from '../../domain/findings/rules/amounts/count-falls';
import { countMissing } from '../../domain/findings/rules/amounts/count-missing';
import { sinceAfterYear } from '../../domain/findings/rules/amounts/since-after-year';
import { sinceMissing } from '../../domain/findings/rules/amounts/since-missing';
import type { CountReader } from '../../domain/measures/count';
import type { SinceReader } from '../../domain/measures/since';
import type { OfKind } from '../indicator/indicator';
import { amountsKind } from './amounts';

function countRules(reader: CountReader): [missing: Rule, falls: Rule] {
  return [countMissing({ id: 'count-missing' }, { reader, start: 'check' }), countFalls({ id: 'count-falls' }, reader)];
}

function sinceRules(reader: SinceReader): [missing: Rule, afterYear: Rule] {
  return [sinceMissing({ id: 'since-missing' }, reader), sinceAfterYear({ id: 'since-after-year' }, reader)];
}

/** Whichever indicator they look at, what is said of them is the same. */
const ANY = '';

/** For who asks what is said of them alone: each indicator has its own. */
export const DECLARED_AMOUNT_RULES: readonly RuleHead[] = [
  ...countRules(declaredCount(ANY)),
  ...sinceRules(declaredSince(ANY)),
];

/** Of the kinds `count` and `has`. */
export function declaredAmounts({ id, kind }: Pick<DeclaredIndicator, 'id' | 'kind'>): OfKind {
  if (kind === 'count') {
    const reader = declaredCount(id);
    return { ...amountsKind({ has: null, count: { name: id, reader } }), rules: countRules(reader) };
  }
  const reader = declaredSince(id);
  return { ...amountsKind({ has: { name: id, reader }, count: null }), rules: sinceRules(reader) };
}
