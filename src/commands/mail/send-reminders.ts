// Reminders by e-mail: first it is shown to whom which text would go; with the code of that they are sent, each with a line in the ledger.
import { mailSubject, mailText } from '../../documents/month/mail-text';
import { type MailLine, mailedRemindersDocument } from '../../documents/month/mailed-reminders';
import { fact } from '../../domain/month/entry';
import { planMails, recipients } from '../../domain/month/reminding';
import { DUE_DAYS } from '../../domain/month/state';
import type { Round } from '../../domain/province/province';
import { fingerprint } from '../../domain/roll-ups/fingerprint';
import type { IsoDate } from '../../domain/time/calendar';
import { findingWordsOf } from '../../indicators/findings/findings-said';
import { currentRound } from '../../indicators/month/current-round';
import { reminders as remindersOf } from '../../indicators/month/reminders';
import { BY_ITSELF } from '../../words/commands/mail-said';
import { say } from '../../words/text';
import { keptTab } from '../../workbook/book/may-edit';
import { Refusal } from '../../workbook/book/refusal';
import { ledgerTabs } from '../../workbook/ledger/ledger-tabs';
import { openedLedger } from '../../workbook/ledger/write-facts';
import { addressOf, recipientsLeft, sendMail } from '../../workbook/mail/mails';
import { writeOutput } from '../../workbook/writing/write-output';
import { recordedAt } from '../month/act';
import { mustBeAllowedTo } from '../month/may-act';
import { DRY_RUN } from '../month/options';
import { type Context, command, type Option, type Options } from '../running/command';
import { isConfirmed, withCode } from '../running/confirmed';
import { CONFIRM } from '../running/options';
import { mailWords, problemWords } from './sent-words';

export interface SendingResult {
  command: 'send-reminders';
  round: IsoDate;
  /** Recipients that were left of the day before anything was sent. */
  quota: number;
  /** In the order in which they go. */
  reminders: MailLine[];
  /** With it exactly these are sent; null where none would be, or they were. */
  confirm: string | null;
  said: string;
  /** Who should have got one and did not, in words; '' for nobody. */
  problem: string;
}

const DAILY: Option = { schema: DRY_RUN.schema, expected: 'flag', help: 'daily', flag: true };

function quotaOf(context: Context): number {
  try {
    return recipientsLeft();
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new Refusal('mail-not-allowed', { cause }, context.language());
  }
}

/** Google refuses a line late, when its e-mail has gone: so it is asked before. Throws a Refusal. */
function mustBeNoted(context: Context): void {
  const book = context.open();
  const kept = keptTab(book, ledgerTabs(book));
  if (kept) throw new Refusal('protected', { tab: kept.name }, context.language());
}

/** What becomes of each reminder, as long as nothing is sent. */
function planned(context: Context, quota: number, isDaily: boolean): MailLine[] {
  const { book, province, settings } = context.read();
  const edition = context.edition();
  const url = addressOf(book);
  const words = findingWordsOf(province);
  const days = isDaily ? settings.reminderDays : null;
  // Whoever looks at them sees what the board calls due.
  const ahead = days ? Math.max(...days.before, -1) : DUE_DAYS;
  const owing = remindersOf(province, ahead).map((reminder) => ({
    district: reminder.district,
    round: reminder.round,
    state: reminder.state,
    to: recipients(reminder.editors),
    subject: mailSubject(reminder, province.name, edition),
    text: mailText(reminder, url, { words, edition }),
  }));
  const { ledger, today } = province;
  return planMails(owing, { ledger, today, quota, days }).map(({ mail, plan }) => ({
    ...mail,
    state: plan,
    cause: '',
  }));
}

/** What would be sent, told apart from anything else that might be. */
function codeOf(lines: readonly MailLine[]): string | null {
  const sent = lines.filter(({ state }) => state === 'send');
  return sent.length ? fingerprint(JSON.stringify(sent)) : null;
}

/**
 * Sends one after the other. The line of each stands in the ledger before the next goes: a run that ends in between has sent at most one e-mail
 * of which no line tells, and that one is sent again. The other way round a district would not be written to of which the ledger says that it was.
 */
function send(
  context: Context,
  lines: readonly MailLine[],
  { who, isDaily }: { who: string; isDaily: boolean },
): MailLine[] {
  const { book, province, settings, lastCode } = context.read();
  const language = context.language();
  const acted = { who, at: recordedAt(context, province), language, province: settings.province };
  const subject = isDaily ? say(BY_ITSELF, language) : '';
  mustBeNoted(context);
  // Opened before the first is sent: what fails here has sent nothing.
  const ledger = openedLedger(book, lastCode, acted);
  return lines.map((line) => {
    if (line.state !== 'send') return line;
    const cause = sendMail(line);
    if (cause !== null) return { ...line, state: 'refused', cause };
    const { round, district, to } = line;
    ledger.add([fact('remind', { round, district, subject, after: to.join(', ') })]);
    ledger.settle();
    return { ...line, state: 'sent' };
  });
}

function run(context: Context, options: Options): SendingResult {
  const who = mustBeAllowedTo(context, 'remind', null);
  const { book, province } = context.read();
  const isDaily = options.daily === true;
  const quota = quotaOf(context);
  const plan = planned(context, quota, isDaily);
  const code = codeOf(plan);
  const mayGo = code !== null && options['dry-run'] !== true && (isDaily || isConfirmed(options.confirm, code));
  const lines = mayGo ? send(context, plan, { who, isDaily }) : plan;
  const { date } = province.rounds[currentRound(province)] as Round;
  // A morning on which nobody is written to leaves the tab as it is.
  const isQuiet = isDaily && lines.every(({ state }) => state === 'not-due' || state === 'sent-today');
  const around = { province, round: date, quota };
  if (!isQuiet) writeOutput(book, mailedRemindersDocument(lines, around, context.edition()), context.language());
  const asks = code !== null && !mayGo && !isDaily && options['dry-run'] !== true;
  return {
    command: 'send-reminders',
    round: date,
    quota,
    reminders: lines.map(({ district, round, to, subject, text, state, cause }) => {
      return { district, round, to, subject, text, state, cause };
    }),
    confirm: asks ? withCode(options.confirm, code) : null,
    said: mailWords(context, lines, quota),
    problem: problemWords(context, lines),
  };
}

export const sendReminders = command<SendingResult>({
  id: 'send-reminders',
  group: 'month',
  options: { 'dry-run': DRY_RUN, daily: DAILY, confirm: CONFIRM },
  output: 'reminders',
  sends: true,
  run,
  report: ({ said }) => ({ said }),
});
