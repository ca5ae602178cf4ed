// Why nothing asks any more for what stands typed in a column.
import type { Province, UnclaimedColumn } from '../province/province';
import { comparable } from '../thai/thai-text';
import type { DeclaredIndicator } from './declared-indicator';
import { roundsInRoom } from './in-room';
import { presetOf } from './seen-by';

/** `indicator`: it is declared no more; `round`: it is not reported in that round any more; `kind`: its kind has no such column. */
export type WhyUnclaimed = 'indicator' | 'round' | 'kind';

export interface Unclaimed {
  why: WhyUnclaimed;
  /** The indicator, where it is still declared. */
  declared: DeclaredIndicator | null;
}

type Declares = Pick<Province, 'indicators' | 'rounds' | 'presets' | 'leftOut'>;
type Asked = Pick<UnclaimedColumn, 'indicator' | 'line' | 'at'>;

/** What each kind asks for beside its rounds, of which `has` has no columns. */
const BESIDE_ROUNDS = { steps: null, count: 'start', has: 'since' } as const;

/** Of an indicator with a room. */
function whyNotInRoom(province: Declares, { indicator, at }: Asked, line: string): Unclaimed | null {
  if (province.leftOut.indexOf(indicator) >= 0) return { why: 'indicator', declared: null };
  if (roundsInRoom(province, line).some((date) => date === at)) return null;
  const isOfYear = province.rounds.some(({ date }) => date === at);
  return { why: 'round', declared: isOfYear ? presetOf(province, line) : null };
}

/** Null where it is asked for: then its header was changed, and is missing. */
export function whyUnclaimed(province: Declares, column: Asked): Unclaimed | null {
  const { indicator, line, at } = column;
  if (line !== null) return whyNotInRoom(province, column, line);
  const { indicators } = province;
  const declared = indicators.filter(({ id }) => comparable(id) === comparable(indicator))[0];
  if (!declared) return { why: 'indicator', declared: null };
  if (at === BESIDE_ROUNDS[declared.kind]) return null;
  if (declared.kind === 'has' || at === 'start' || at === 'since') return { why: 'kind', declared };
  return declared.rounds.indexOf(at) >= 0 ? null : { why: 'round', declared };
}
