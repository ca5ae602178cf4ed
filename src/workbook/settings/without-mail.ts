// The settings about e-mails in the build without mail: none. The build with mail has with-mail.ts in its place.
import type { ReminderDays } from '../../domain/month/reminding';
import type { Setting } from './setting';

export const MAIL_SETTINGS: readonly Setting[] = [];

/** `values`: of all settings, by their ids. */
export const reminderDaysIn = (_values: ReadonlyMap<string, string | number>): ReminderDays | null => null;
