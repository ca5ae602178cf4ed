// Why nothing asks any more for what stands typed in a column.
import type { Province, UnclaimedColumn } from '../province/province';
import { comparable } from '../thai/thai-text';
import type { DeclaredIndicator } from './declared-indicator';

/** `indicator`: it is declared no more; `round`: it is not reported in that round any more; `kind`: its kind has no such column. */
export type WhyUnclaimed = 'indicator' | 'round' | 'kind';

export interface Unclaimed {
  why: WhyUnclaimed;
  /** The indicator, where it is still declared. */
  declared: DeclaredIndicator | null;
}

/** What each kind asks for beside its rounds, of which `has` has no columns. */
const BESIDE_ROUNDS = { steps: null, count: 'start', has: 'since' } as const;

/** Null where it is asked for: then its header was changed, and is missing. */
export function whyUnclaimed(
  { indicators, rounds }: Pick<Province, 'indicators' | 'rounds'>,
  { indicator, at }: Pick<UnclaimedColumn, 'indicator' | 'at'>,
): Unclaimed | null {
  if (indicator === null) return rounds.some(({ date }) => date === at) ? null : { why: 'round', declared: null };
  const declared = indicators.filter(({ id }) => comparable(id) === comparable(indicator))[0];
  if (!declared) return { why: 'indicator', declared: null };
  if (at === BESIDE_ROUNDS[declared.kind]) return null;
  if (declared.kind === 'has' || at === 'start' || at === 'since') return { why: 'kind', declared };
  return declared.rounds.indexOf(at) >= 0 ? null : { why: 'round', declared };
}
