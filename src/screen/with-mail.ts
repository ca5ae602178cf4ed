// What Google's clock may call in the build with mail. Nobody is at the screen then.
import { dailyRun } from '../commands/mail/daily-run';

export const clockDoors: Readonly<Record<string, () => void>> = { sendDailyReminders: () => dailyRun() };
