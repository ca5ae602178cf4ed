// Reminders that go out by themselves: one daily trigger of whoever turns them on, as long as the settings name a day.
import type { ReminderDays } from '../../domain/month/reminding';
import { dayInThailand, writeDate } from '../../domain/time/calendar';
import { DAILY_SAID } from '../../words/commands/mail-said';
import { say } from '../../words/text';
import { SETTING_LABELS } from '../../words/workbook/settings';
import { type DailyMark, readDailyMark, removeDailyMark, writeDailyMark } from '../../workbook/mail/daily-mark';
import { askForScopes, type Ensured, ensureDailyTrigger } from '../../workbook/mail/daily-trigger';
import { mustBeAllowedTo } from '../month/may-act';
import { type Context, command } from '../running/command';

interface Result {
  command: 'daily-reminders';
  state: Ensured;
  days: ReminderDays;
  /** Who had turned them on before, from another account as far as that is known; null for nobody. */
  other: DailyMark | null;
}

function daysWords(context: Context, { before, after }: ReminderDays): string {
  const language = context.language();
  const listed = (words: 'before' | 'after', days: readonly number[]) => {
    if (!days.length) return [];
    const one =
      days.length === 1 && days[0] === 1 ? ({ before: 'dayBefore', after: 'dayAfter' } as const)[words] : words;
    return [say(DAILY_SAID[one], language, { days: days.join(', ') })];
  };
  return [...listed('before', before), ...listed('after', after)].join(', ');
}

function otherWords(context: Context, other: DailyMark | null): string {
  if (!other) return '';
  const language = context.language();
  const since = writeDate(other.since, 'short', { language });
  return say(DAILY_SAID.other, language, { by: other.by, since });
}

export const dailyReminders = command<Result>({
  id: 'daily-reminders',
  group: 'month',
  options: {},
  output: null,
  atGoogle: true,
  run(context) {
    askForScopes();
    const by = mustBeAllowedTo(context, 'remind', null);
    const { book, settings } = context.read();
    const days = settings.reminderDays || { before: [], after: [] };
    const isWanted = days.before.length + days.after.length > 0;
    const known = readDailyMark(book.marks);
    const state = ensureDailyTrigger(isWanted);
    // Of a trigger that somebody else made nothing is seen but this mark.
    const other = known && (state === 'installed' || state === 'none') ? known : null;
    const own = { by, since: dayInThailand(context.now), ran: null, problem: '' };
    if (state === 'installed' || (state === 'kept' && !known)) writeDailyMark(book.marks, own);
    if (state === 'removed') removeDailyMark(book.marks);
    return { command: 'daily-reminders', state, days, other };
  },
  report({ state, days, other }, context) {
    const language = context.language();
    const labels = {
      before: say(SETTING_LABELS.remindBefore, language),
      after: say(SETTING_LABELS.remindAfter, language),
    };
    const values = { ...labels, days: daysWords(context, days), other: otherWords(context, other) };
    return { said: say(DAILY_SAID[state], language, values) };
  },
});
