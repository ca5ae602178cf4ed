// The list of e-mails: to whom which text goes, and what became of it.
import { type Province, roundOn } from '../../domain/province/province';
import type { IsoDate } from '../../domain/time/calendar';
import { MAIL_PLANS } from '../../words/commands/mail-said';
import { MAIL } from '../../words/outputs/mailed-reminders';
import { COMMON } from '../../words/outputs/outputs';
import { REMINDER } from '../../words/outputs/reminders';
import { cell, cells, type Document } from '../document';
import { dateWord, type Edition, openingRows, word } from '../edition';

export interface MailLine {
  district: string;
  round: IsoDate;
  to: readonly string[];
  subject: string;
  text: string;
  state: keyof typeof MAIL_PLANS;
  /** Why Google did not take it, in its words. */
  cause: string;
}

/** `round`: the current one; `quota`: recipients that are left of the day. */
export function mailedRemindersDocument(
  lines: readonly MailLine[],
  { province, round, quota }: { province: Province; round: IsoDate; quota: number },
  edition: Edition,
): Document {
  const widths = [150, 110, 220, 220, 520, 220];
  const around = { province, round: roundOn(province, round), edition, width: widths.length };
  const said = lines.length ? word(edition, MAIL.quota, { quota }) : word(edition, REMINDER.nobody);
  const opening = openingRows('reminders', around, [said]);
  const headings = [COMMON.district, COMMON.round, REMINDER.to, MAIL.subjectHeading, REMINDER.text, MAIL.state];
  return {
    id: 'reminders',
    rows: [
      ...opening,
      cells(
        'heading',
        headings.map((heading) => word(edition, heading)),
      ),
      ...lines.map(({ district, round: date, to, subject, text, state, cause }) => [
        cell('label', district),
        ...cells('text', [
          dateWord(edition, date, 'brief'),
          to.join(', '),
          subject,
          text,
          word(edition, MAIL_PLANS[state], { cause }),
        ]),
      ]),
    ],
    widths,
    frozenRows: opening.length + 1,
  };
}
