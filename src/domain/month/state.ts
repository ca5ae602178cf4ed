// In which state a district's report of a round is: a closed set, told by the calendar and by what was done. Adding one is a line here and its words.
import type { Province, Round } from '../province/province';
import { daysBetween, type IsoDate } from '../time/calendar';
import type { Actor } from './act';
import type { Entry } from './entry';
import { entriesAbout, type Ledger } from './ledger';
import { isOpen } from './opening';

export interface StateKind {
  /** Whose turn it is. */
  next: Actor | null;
  /** Up to which day its days are counted. */
  until: 'districtDeadline' | 'provinceDeadline' | 'reopened' | null;
  /** The district may type, confirm and hand in. */
  isOpen: boolean;
}

/** In the order in which a report passes through them. */
export const STATES = {
  'not-open': { next: null, until: null, isOpen: false },
  open: { next: 'district', until: 'districtDeadline', isOpen: true },
  due: { next: 'district', until: 'districtDeadline', isOpen: true },
  late: { next: 'district', until: 'districtDeadline', isOpen: true },
  'handed-in': { next: 'province', until: 'provinceDeadline', isOpen: false },
  returned: { next: 'district', until: 'provinceDeadline', isOpen: true },
  accepted: { next: 'province', until: null, isOpen: false },
  closed: { next: null, until: null, isOpen: false },
  reopened: { next: 'district', until: 'reopened', isOpen: true },
} as const satisfies Record<string, StateKind>;

export type RoundStateId = keyof typeof STATES;

export const STATE_IDS = Object.keys(STATES) as RoundStateId[];

/** So many days before its deadline an open report is said to be due. */
export const DUE_DAYS = 7;

export interface RoundState {
  state: RoundStateId;
  /** The act that brought it there; null where the calendar did. */
  since: Entry | null;
  /** The last day that counts now, or null. */
  until: IsoDate | null;
  /** Whole days up to it, negative when it is over; null where none counts. */
  daysLeft: number | null;
}

function byCalendar(rounds: readonly Round[], round: number, today: IsoDate): RoundStateId {
  if (!isOpen(rounds, round, today)) return 'not-open';
  const left = daysBetween(today, (rounds[round] as Round).districtDeadline);
  return left < 0 ? 'late' : left <= DUE_DAYS ? 'due' : 'open';
}

/** What an act makes of the state; the others leave it as it is. */
const BROUGHT: Readonly<Partial<Record<Entry['act'], RoundStateId>>> = {
  'hand-in': 'handed-in',
  return: 'returned',
  accept: 'accepted',
  close: 'closed',
  reopen: 'reopened',
};

/** `today`: in Thailand; `round`: an index. */
export function roundState(
  { rounds, ledger, today }: Pick<Province, 'rounds'> & { ledger: Ledger; today: IsoDate },
  district: string,
  round: number,
): RoundState {
  const own = rounds[round] as Round;
  let [state, since]: [RoundStateId, Entry | null] = [byCalendar(rounds, round, today), null];
  let reopening: Entry | null = null;
  for (const entry of entriesAbout(ledger, own.date, district)) {
    const brought = BROUGHT[entry.act];
    if (!brought) continue;
    [state, since] = [brought, entry];
    if (brought === 'closed') reopening = null;
    if (brought === 'reopened') reopening = entry;
  }
  // A reopening ends by itself, whatever was done meanwhile.
  if (reopening && today > reopening.subject) [state, since] = ['closed', reopening];
  const until = untilOf(state, reopening, own);
  return { state, since, until, daysLeft: until === null ? null : daysBetween(today, until) };
}

/** In a round that was opened again no other deadline counts. */
function untilOf(state: RoundStateId, reopening: Entry | null, round: Round): IsoDate | null {
  const { until } = STATES[state];
  if (until === null) return null;
  return reopening || until === 'reopened' ? (reopening as Entry).subject : round[until];
}
