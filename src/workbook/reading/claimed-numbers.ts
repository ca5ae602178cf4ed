// What the last set-up claimed of the district tabs, for whoever reads them. Columns under a number that only reads as that of an indicator are its
// own where the last set-up claimed them under that number, and it is only written otherwise since: what was left of an indicator that was taken
// out before is counted under another's number by nobody until set-up has asked.
import { type Claimed, claimsOf } from '../../indicators/columns/claims';
import type { Book } from '../book/book';
import { claimedBefore } from '../ensure/look/dressed';
import { claimedIn, isRespeltSince, underNumbersNow } from '../set-up/claimed';
import type { Tab } from '../tabs/tab';

/** Whether the last set-up claimed a column, by its id under the numbers of now; null where none said so. The first time a call, then none. */
export function wasClaimed(
  book: Book,
  { indicators }: Pick<Claimed, 'indicators'>,
): (column: string) => boolean | null {
  let claimed: ReadonlySet<string> | null | undefined;
  const read = () => {
    const then = claimedIn(claimedBefore(book));
    return then && new Set(claimsOf(underNumbersNow(then, indicators)).map(({ id }) => id));
  };
  return (column) => {
    if (claimed === undefined) claimed = read();
    return claimed ? claimed.has(column) : null;
  };
}

/** Numbers in headers, each with the one of now that it reads as. */
export type Withheld = ReadonlyMap<string, string>;

/** No call but where a header bears such a number: then those of one mark, once. Where no set-up has said what it claimed, the number alone counts. */
export function asClaimed(
  book: Book,
  tab: Tab,
  { indicators }: Pick<Claimed, 'indicators'>,
): { tab: Tab; withheld: Withheld } {
  const withheld = new Map<string, string>();
  const isClaimed = (number: string, now: string) => {
    const then = claimedIn(claimedBefore(book));
    const meant = indicators.filter(({ id }) => id === now)[0];
    return !then || !meant || isRespeltSince(then, indicators)(number, meant);
  };
  const { respelt } = tab;
  if (!respelt) return { tab, withheld };
  const isTaken = (number: string, now: string) => {
    if (isClaimed(number, now)) return true;
    withheld.set(number, now);
    return false;
  };
  return { withheld, tab: { ...tab, respelt: (headers, stands) => respelt(headers, stands, isTaken) } };
}
