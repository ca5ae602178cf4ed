// The settings about e-mails in the build with mail: on which days reminders go out by themselves.
import * as z from 'zod/mini';
import { type ReminderDays, readDays } from '../../domain/month/reminding';
import type { Setting } from './setting';
import type { CommonSetting } from './setting-words';

/** A list may look like a number ("3"), and is one then. */
function days(id: CommonSetting): Setting {
  return {
    id,
    schema: () => z.string().check(z.refine((text) => readDays(text) !== null)),
    read: (cell) => (typeof cell === 'number' ? String(cell) : cell),
    usual: () => '',
    expected: 'days',
    optional: true,
  };
}

export const MAIL_SETTINGS: readonly Setting[] = [days('remindBefore'), days('remindAfter')];

/** Both blank: never. */
export function reminderDaysIn(values: ReadonlyMap<string, string | number>): ReminderDays {
  const listed = (id: CommonSetting) => readDays(String(values.get(id) ?? '')) || [];
  return { before: listed('remindBefore'), after: listed('remindAfter') };
}
