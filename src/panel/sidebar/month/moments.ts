// Days and times of a month in words.
import type { PanelMonth } from '../../../commands/pages/panel-month';
import { STATES } from '../../../domain/month/state';
import { writeDate, writeMinute } from '../../../domain/time/calendar';
import { DAY_AND_TIME } from '../../../words/commands/said-beside';
import { BOARD } from '../../../words/outputs/board';
import { MONTH } from '../../../words/pages/month';
import { language, t } from '../../language';

/** `at`: `YYYY-MM-DDTHH:MM`, in Thailand. */
export function momentWord(at: string): string {
  return t(DAY_AND_TIME, writeMinute(at, language));
}

/** '' where no day counts. */
export function daysWord(daysLeft: number | null): string {
  if (daysLeft === null) return '';
  if (daysLeft === 0) return t(BOARD.today);
  if (Math.abs(daysLeft) === 1) return t(daysLeft > 0 ? BOARD.oneDay : BOARD.oneOver);
  return t(daysLeft > 0 ? BOARD.days : BOARD.over, { days: Math.abs(daysLeft) });
}

/** What is due, and by which day; '' where no day counts. */
export function dueWord({ state, until }: Pick<PanelMonth, 'state' | 'until'>): string {
  const kind = STATES[state].until;
  return kind === null || until === null ? '' : t(MONTH[kind], { day: writeDate(until, 'short', { language }) });
}

/** Behind the state's own word: how long the user's side has, or has been late. '' where it is for the others to act. */
export function briefDaysWord(
  { state, daysLeft }: Pick<PanelMonth, 'state' | 'daysLeft'>,
  isProvince: boolean,
): string {
  if (STATES[state].next === 'province' && !isProvince) return '';
  if (state !== 'late') return daysWord(daysLeft);
  return daysLeft === -1 ? t(MONTH.lateDay) : t(MONTH.lateDays, { days: Math.abs(daysLeft || 0) });
}
