// E-mails by Google: how many recipients are left of the day, and sending one.
import type { Book } from '../book/book';

/** One call. It throws where the user has not allowed it. */
export function recipientsLeft(): number {
  // Below zero where more went than there may be.
  return Math.max(0, MailApp.getRemainingDailyQuota());
}

export interface Mail {
  to: readonly string[];
  subject: string;
  text: string;
}

/** One call. Null: Google took it; else why not, in Google's words. */
export function sendMail({ to, subject, text }: Mail): string | null {
  try {
    MailApp.sendEmail(to.join(','), subject, text);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Where whoever is written to finds the spreadsheet. */
export function addressOf({ spreadsheet }: Book): string {
  return spreadsheet.getUrl();
}
