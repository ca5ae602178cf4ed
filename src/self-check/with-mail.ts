// Checks about e-mails in the build with mail.
import type { Check } from './check';
import { dailyReminders } from './checks/daily-reminders';

export const mailChecks: readonly Check[] = [dailyReminders];
