// An amount of a LAO with what it has taken in: a merger makes nothing more, and nothing less.
import type { Amount } from '../measures/amount';
import { byKey } from '../province/lives/by-key';
import type { Lao, Province, Round } from '../province/province';
import type { IsoDate } from '../time/calendar';

/** The LAOs that have become a part of it, and ended by a day. A split one became several: nobody can tell how much of it. */
function partsOf(lao: Lao, { registered }: Province, day: IsoDate): Lao[] {
  const { life } = lao;
  if (!life) return [];
  const known = byKey(registered);
  const own = [lao, ...life.continues.map((key) => known.get(key))];
  const keys = own
    .map((each) => each?.life?.was ?? [])
    .filter((was, index) => was.length > 1 || own[index]?.life?.since === null);
  const parts = ([] as string[]).concat(...keys).filter((key) => life.continues.indexOf(key) < 0);
  return parts
    .map((key) => known.get(key))
    .filter((part): part is Lao => part !== undefined && (part.life?.until ?? day) < day);
}

/** A part's own parts ended before it did: whatever the registry says, there is no circle. */
const endOf = ({ life }: Lao) => life?.until as IsoDate;

const given = (amounts: readonly (number | null)[]) => amounts.filter((amount) => amount !== null);

/** When the year began, with all that had become a part of it by a day; null where it is not known. */
export function startWithParts(amount: Amount, province: Province, lao: Lao, day: IsoDate): number | null {
  const own = amount.atStart(province, lao);
  const parts = partsOf(lao, province, day);
  if (!parts.length || (own === null && lao.life?.since === null)) return own;
  const starts = given([own, ...parts.map((part) => startWithParts(amount, province, part, endOf(part)))]);
  return starts.length ? amount.together(starts) : null;
}

/** Whether it has reported in a round in which they were a part of it already. */
function hasReportedWith(amount: Amount, province: Province, lao: Lao, part: Lao, round: number): boolean {
  const until = endOf(part);
  return province.rounds.some(
    ({ date }, at) => at <= round && date > until && amount.inRound(province, lao, at) !== null,
  );
}

/** What counts in a round (an index), with what had become a part of it by a day: until it has reported with them, what they had last counts on. */
export function nowWithParts(
  amount: Amount,
  province: Province,
  lao: Lao,
  { round, day }: { round: number; day: IsoDate },
): number | null {
  const own = amount.now(province, lao, round);
  const parts = partsOf(lao, province, day).filter((part) => !hasReportedWith(amount, province, lao, part, round));
  if (!parts.length) return own;
  const amounts = given([
    own,
    ...parts.map((part) => nowWithParts(amount, province, part, { round, day: endOf(part) })),
  ]);
  return amounts.length ? amount.together(amounts) : null;
}

/** What was there in an earlier round (an index) of all that it is made of in a later one; null where nothing of it was there. */
export function beforeWithParts(
  amount: Amount,
  province: Province,
  lao: Lao,
  { previous, round, isThere }: { previous: number; round: number; isThere(lao: Lao): boolean },
): number | null {
  const [then, now] = [previous, round].map((each) => (province.rounds[each] as Round).date) as [IsoDate, IsoDate];
  const since = new Set(partsOf(lao, province, then));
  const parts = partsOf(lao, province, now).filter((part) => !since.has(part));
  const own = isThere(lao) ? [nowWithParts(amount, province, lao, { round: previous, day: then })] : [];
  const amounts = given([
    ...own,
    ...parts.map((part) => nowWithParts(amount, province, part, { round: previous, day: endOf(part) })),
  ]);
  return amounts.length ? amount.together(amounts) : null;
}

/** Whether it was merged of some that were there before. */
export const isMadeOf = (lao: Lao, before: ReadonlySet<string>): boolean =>
  (lao.life?.was.length ?? 0) > 1 && (lao.life?.was ?? []).every((key) => before.has(key));
