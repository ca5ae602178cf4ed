// Whether reminders go out each day as the settings want it. The trigger itself only its maker sees: what it wrote into the workbook is looked at.
import type { Answer, Check } from '../check';
import type { SeenDaily } from '../seen';

/** From so many days without a run on, something is wrong. */
const MOST_QUIET_DAYS = 2;

const DAY = 86_400_000;
const daysFrom = (day: string, today: string) => Math.round((Date.parse(today) - Date.parse(day)) / DAY);

function answer({ isWanted, mark }: SeenDaily, today: string): Answer {
  if (!mark) return isWanted ? { code: 'daily-not-on', state: 'check' } : { code: 'daily-off', state: 'good' };
  const { by, since, ran, problem } = mark;
  const values = { by, since, ran: ran ?? '-', problem };
  if (!isWanted) return { code: 'daily-left-on', state: 'check', values };
  if (problem !== '') return { code: 'daily-problem', state: 'must-fix', values };
  const last = ran ? ran.slice(0, 10) : since;
  if (daysFrom(last, today) >= MOST_QUIET_DAYS) return { code: 'daily-silent', state: 'must-fix', values };
  return { code: 'daily-on', state: 'good', values };
}

export const dailyReminders: Check = {
  id: 'daily-reminders',
  look: ({ daily, today }) => (daily ? [answer(daily, today)] : []),
};
