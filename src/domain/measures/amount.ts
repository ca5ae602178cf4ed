// How many a LAO has of what a declared indicator counts (kind `count`), or whether it has one: 1 or 0 (kind `has`).
import type { DeclaredIndicator } from '../agreement/declared-indicator';
import { entryId } from '../agreement/entries';
import type { Lao, Province, Round } from '../province/province';
import { fiscalYearStart, type IsoDate } from '../time/calendar';
import { countIn, sinceIn } from './facts';

/** As a declared indicator sees it. */
type Seen = Pick<Province, 'about' | 'facts' | 'rounds' | 'year'>;

const aboutOf = ({ about }: Seen) => about as DeclaredIndicator;
const dateOf = ({ rounds }: Seen, round: number) => (rounds[round] as Round).date;

/** Since when there is one: `start`: since before the fiscal year began; `none`: there is none; null: nothing is said, or it cannot be read. */
function since(seen: Seen, { index }: Pick<Lao, 'index'>): 'start' | 'none' | IsoDate | null {
  const given = sinceIn(seen.facts, index, entryId(aboutOf(seen).id, 'since'));
  const isDay = given !== null && given !== 'none';
  return isDay && given < fiscalYearStart(seen.year) ? 'start' : given;
}

/** What was reported for this very round (an index); null where nothing was. Of kind `has`, what is said once is said for every round. */
export function amountIn(seen: Seen, lao: Pick<Lao, 'index'>, round: number): number | null {
  const { id, kind } = aboutOf(seen);
  if (kind === 'count') return countIn(seen.facts, lao.index, entryId(id, dateOf(seen, round)));
  const from = since(seen, lao);
  if (from === null) return null;
  if (from === 'none') return 0;
  return Number(from === 'start' || from <= dateOf(seen, round));
}

/** When the fiscal year began; null where it is not known. Of kind `has`, nothing said is none. */
export function amountAtStart(seen: Seen, lao: Pick<Lao, 'index'>): number | null {
  const { id, kind } = aboutOf(seen);
  return kind === 'count' ? countIn(seen.facts, lao.index, entryId(id, 'start')) : Number(since(seen, lao) === 'start');
}

/** What counts in the round (an index): the newest number, be it the one of the start; null where none was ever given. */
export function amountAt(seen: Seen, lao: Pick<Lao, 'index'>, round: number): number | null {
  for (let at = round; at >= 0; at -= 1) {
    const amount = amountIn(seen, lao, at);
    if (amount !== null) return amount;
  }
  return aboutOf(seen).kind === 'count' ? amountAtStart(seen, lao) : null;
}
