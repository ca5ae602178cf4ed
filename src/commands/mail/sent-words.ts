// What is said of e-mails once it is known what becomes of each: how many, to whom, and who gets none and why.
import type { MailLine } from '../../documents/month/mailed-reminders';
import { MAIL_PLANS, MAIL_SAID } from '../../words/commands/mail-said';
import { say } from '../../words/text';
import { roundName } from '../month/act';
import type { Context } from '../running/command';

/** More would not fit into a question; the tab has them all. */
const MOST_LINES = 30;

const isMail = ({ state }: MailLine) => state === 'send' || state === 'sent';

function lineWords(context: Context, line: MailLine): string {
  const { district, round, to, state, subject, cause } = line;
  const language = context.language();
  const becomes = isMail(line) ? `${to.join(', ')} (${subject})` : say(MAIL_PLANS[state], language, { cause });
  return say(MAIL_SAID.to, language, { district, round: roundName(context, round), to: becomes });
}

/** What is no concern today is left to the tab. */
export function mailWords(context: Context, lines: readonly MailLine[], quota: number): string {
  const language = context.language();
  const mails = lines.filter(isMail);
  const told = lines.filter(({ state }) => state !== 'not-due');
  const more = told.length - MOST_LINES;
  const words = told.slice(0, MOST_LINES).map((line) => lineWords(context, line));
  const values = {
    mails: mails.length,
    recipients: mails.reduce((sum, { to }) => sum + to.length, 0),
    quota,
    lines: words.join('') + (more > 0 ? say(MAIL_SAID.more, language, { count: more }) : ''),
  };
  const kind = !mails.length ? 'nothing' : lines.some(({ state }) => state === 'sent') ? 'sent' : 'ready';
  return say(MAIL_SAID[kind], language, values);
}

/** For whoever is told that something went wrong: those who should have got one and did not. '' for nobody. */
export function problemWords(context: Context, lines: readonly MailLine[]): string {
  return lines
    .filter(({ state }) => state === 'no-quota' || state === 'refused')
    .map((line) => lineWords(context, line).trim())
    .join('\n');
}
