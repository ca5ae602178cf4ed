// Whose figures a round has: of a closed round those that were kept when it was closed, unless the tabs as they stand are asked for.
import * as z from 'zod/mini';
import type { Entry } from '../../domain/month/entry';
import { closingOf, snapshotBehind } from '../../domain/month/snapshot';
import { roundState } from '../../domain/month/state';
import { asOfRound } from '../../domain/province/lives/as-of';
import { laosByDistrict, type Province, type Round, roundOn } from '../../domain/province/province';
import { type IsoDate, readDate, writeDate } from '../../domain/time/calendar';
import { keptProvince } from '../../indicators/province/kept-province';
import { Refusal } from '../../workbook/book/refusal';
import type { Context, Option, Options } from './command';

export const LIVE: Option = { schema: () => z.boolean(), expected: 'flag', help: 'live', flag: true };

/** Every district that has LAOs; while one of them may still correct its report, the tabs are what counts. A round that is in the settings no more stays closed. */
export function isClosedRound(province: Province, date: IsoDate): boolean {
  const round = roundOn(province, date);
  if (round < 0) return true;
  const laos = laosByDistrict(asOfRound(province, round));
  return province.districts.every(
    ({ name }) => !laos.get(name)?.length || roundState(province, name, round).state === 'closed',
  );
}

/** By the act that closed the round: a command asks several times. */
const made = new WeakMap<Entry, Province | null>();

/** Null where nobody can vouch for what was kept. */
function madeOf({ ledger }: Province, act: Entry): Province | null {
  const known = made.get(act);
  if (known !== undefined) return known;
  const snapshot = snapshotBehind(ledger, act);
  const kept = snapshot.isWhole ? keptProvince(snapshot, ledger) : null;
  made.set(act, kept);
  return kept;
}

/** Null for a round that is not closed. Throws a Refusal where nobody can vouch for what was kept. */
function closedProvince(context: Context, date: IsoDate): Province | null {
  const { province } = context.read();
  const act = closingOf(province.ledger, date);
  if (!act || !isClosedRound(province, date)) return null;
  const kept = madeOf(province, act);
  if (kept) {
    context.seenClosed = act;
    return kept;
  }
  const language = context.language();
  const round = writeDate(date, 'short', { language });
  throw new Refusal('snapshot-broken', { round, tab: act.place.tab }, language);
}

/** The province that a day's round is built from. */
export function provinceOf(context: Context, date: IsoDate | undefined, { live }: Options): Province {
  const closed = live === true || date === undefined ? null : closedProvince(context, date);
  return closed || context.read().province;
}

/** With the round that is asked for, or the current one, as an index. */
export function figuresOf(context: Context, options: Options): { province: Province; round: number } {
  const current = () => (context.read().province.rounds[context.round(undefined)] as Round).date;
  const date = options.round === undefined ? current() : (readDate(options.round) ?? undefined);
  const province = provinceOf(context, date, options);
  const round = context.round(options.round ?? date, { province, current: () => 0 });
  return { province: asOfRound(province, round), round };
}
