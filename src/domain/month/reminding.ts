// Which reminders go out by e-mail, in which order, and why others do not. A district gets at most one a day for a round.
import { arabicDigits, comparable } from '../thai/thai-text';
import { daysAfter, type IsoDate } from '../time/calendar';
import { type Ledger, lastOf } from './ledger';

/** Whole days before and after a deadline, 0 to 14; 0 is the deadline's own day. */
export interface ReminderDays {
  before: readonly number[];
  after: readonly number[];
}

export type MailPlan = 'send' | 'sent-today' | 'not-due' | 'no-address' | 'too-many' | 'no-quota';

/** What a district owes of a round, as far as sending asks for it. */
export interface Owing {
  district: string;
  round: IsoDate;
  state: { daysLeft: number | null };
  to: readonly string[];
}

interface Around {
  ledger: Ledger;
  today: IsoDate;
  /** How many recipients may still be written to today. */
  quota: number;
  /** Null: whoever sends has looked, and means all of them. */
  days: ReminderDays | null;
}

const MOST_DAYS = 14;

/** Of one e-mail (developers.google.com/apps-script/guides/services/quotas). */
const MOST_RECIPIENTS = 50;

/** A day on which nothing could be sent is made good for so long: a week-end and a day. */
const DAYS_LATE = 3;

/** Days as they are typed, "3, 1" or "๓ ๑"; none for a blank; null for what is no such list. */
export function readDays(text: string): number[] | null {
  const parts = arabicDigits(text)
    .split(/[\s,;]+/)
    .filter((part) => part !== '');
  const days = parts.map((part) => (/^\d{1,2}$/.test(part) ? Number(part) : Number.NaN));
  if (!days.every((day) => day <= MOST_DAYS)) return null;
  return Array.from(new Set(days)).sort((one, other) => one - other);
}

/** Each once, whatever the case of its letters. */
export function recipients(editors: readonly string[]): string[] {
  const known = editors.map((email) => comparable(email));
  return editors.filter((_, index) => known.indexOf(known[index] as string) === index);
}

/** Whether it was a day to remind, today or as few days ago as can be made good, and nobody did since. `reminded`: when it was last done. */
function isDue(daysLeft: number | null, days: ReminderDays, reminded: IsoDate | null, today: IsoDate): boolean {
  if (daysLeft === null) return false;
  const passed = -daysLeft;
  const named = [...days.before.map((day) => -day), ...days.after.filter((day) => day > 0)];
  // What was to be said before the deadline is not said after it.
  const since = named.filter((day) => day <= passed && passed - day <= DAYS_LATE && (day > 0 || passed <= 0));
  if (!since.length) return false;
  return reminded === null || reminded < daysAfter(today, Math.max(...since) - passed);
}

const dayOf = (at: string): IsoDate => at.slice(0, 10);

/** Who has waited longest comes first, whoever was never written to before all; then in the order that was given. */
function inTurn<Mail extends Owing>(mails: readonly Mail[], { entries }: Ledger): Mail[] {
  const last = (district: string) => {
    const own = entries.filter((entry) => entry.district === district);
    return lastOf(own, 'remind')?.at ?? '';
  };
  const order = mails.map((mail, index) => ({ mail, index, at: last(mail.district) }));
  order.sort((one, other) => (one.at === other.at ? one.index - other.index : one.at < other.at ? -1 : 1));
  return order.map(({ mail }) => mail);
}

/** Never more recipients than there may be: whoever would exceed it waits, and goes first the next time. */
export function planMails<Mail extends Owing>(
  owing: readonly Mail[],
  { ledger, today, quota, days }: Around,
): { mail: Mail; plan: MailPlan }[] {
  let left = quota;
  const planOf = ({ district, round, state, to }: Mail): MailPlan => {
    const own = ledger.entries.filter((entry) => entry.round === round && entry.district === district);
    const at = lastOf(own, 'remind')?.at;
    const reminded = at === undefined ? null : dayOf(at);
    if (reminded === today) return 'sent-today';
    if (days && !isDue(state.daysLeft, days, reminded, today)) return 'not-due';
    if (!to.length) return 'no-address';
    if (to.length > MOST_RECIPIENTS) return 'too-many';
    if (to.length > left) return 'no-quota';
    left -= to.length;
    return 'send';
  };
  return inTurn(owing, ledger).map((mail) => ({ mail, plan: planOf(mail) }));
}
