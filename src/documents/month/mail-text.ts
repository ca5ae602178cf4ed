// A reminder as an e-mail: plain text, with a subject of one line, whatever stood in the cells that it speaks of.
import { districtName } from '../../domain/province/district-name';
import { MAIL } from '../../words/outputs/mailed-reminders';
import { say } from '../../words/text';
import type { Edition } from '../edition';
import { word } from '../edition';
import { type Reminder, reminderSubject, reminderText, type Worded } from './reminders';

/** Characters; longer ones are cut by mail programs, and by some refused. */
const LONGEST_SUBJECT = 200;
/** Characters, of three bytes where they are Thai; Google takes 200 kB (developers.google.com/apps-script/guides/services/quotas). */
const LONGEST_TEXT = 30_000;

/** Control characters and the two line ends of Unicode. In a subject any of them could begin another header. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

function cut(text: string, most: number): string {
  // Not between the two halves of one character.
  return text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

/** A text that may stand in the head of an e-mail: no control characters, and cut where it is too long. */
export function oneLine(text: string): string {
  return cut(text.replace(CONTROL, ' ').replace(/ +/g, ' ').trim(), LONGEST_SUBJECT);
}

export function mailSubject(reminder: Reminder, province: string, edition: Edition): string {
  const subject = reminderSubject(reminder, edition);
  const district = districtName(reminder.district, edition.language);
  return oneLine(word(edition, MAIL.subject, { subject, district, province }));
}

/** `url`: of the spreadsheet. */
export function mailText(reminder: Reminder, url: string, worded: Worded): string {
  const lines = reminderText(reminder, worded)
    .split('\n')
    .map((line) => line.replace(CONTROL, ' '));
  return `${cut(lines.join('\n'), LONGEST_TEXT)}\n\n${say(MAIL.open, worded.edition.language, { url })}`;
}
