// Who owes what, a text for each district, to be copied. Sending them needs a right that this add-on does not ask for.
import { reminderSubject, remindersDocument, reminderText } from '../../documents/month/reminders';
import type { Round } from '../../domain/province/province';
import type { IsoDate } from '../../domain/time/calendar';
import { findingWordsOf } from '../../indicators/findings/findings-said';
import { currentRound } from '../../indicators/month/current-round';
import { reminders as remindersOf } from '../../indicators/month/reminders';
import { outputCommand } from '../running/output';
import { DRY_RUN } from './options';

interface Result {
  command: 'reminders';
  round: IsoDate;
  reminders: {
    district: string;
    round: IsoDate;
    state: string;
    daysLeft: number | null;
    editors: readonly string[];
    missing: number;
    mustFix: number;
    subject: string;
    text: string;
  }[];
}

export const reminders = outputCommand<Result>({
  id: 'reminders',
  group: 'month',
  options: { 'dry-run': DRY_RUN },
  output: 'reminders',
  build(context) {
    const { province } = context.read();
    const edition = context.edition();
    const worded = { words: findingWordsOf(province), edition };
    const { date } = province.rounds[currentRound(province)] as Round;
    const found = remindersOf(province);
    const told = found.map((reminder) => ({
      district: reminder.district,
      round: reminder.round,
      state: reminder.state.state,
      daysLeft: reminder.state.daysLeft,
      editors: reminder.editors,
      missing: reminder.missing.reduce((sum, { laos }) => sum + laos.length, 0),
      mustFix: reminder.mustFix.length,
      subject: reminderSubject(reminder, edition),
      text: reminderText(reminder, worded),
    }));
    return {
      result: { command: 'reminders', round: date, reminders: told },
      document: remindersDocument(found, province, { round: date, ...worded }),
    };
  },
  report: ({ reminders: told }) => ({ districts: told.length }),
});
