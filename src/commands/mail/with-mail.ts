// The commands about e-mails in the build with mail.
import type { Command } from '../running/command';
import { dailyReminders } from './daily-reminders';
import { sendReminders } from './send-reminders';

export const mailCommands: readonly Command[] = [sendReminders, dailyReminders];
