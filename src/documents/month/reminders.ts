// Reminders: a text for each district that owes something, to be copied as it stands.
import type { Finding } from '../../domain/findings/finding';
import type { RoundState } from '../../domain/month/state';
import { districtName } from '../../domain/province/district-name';
import { type Province, roundOn } from '../../domain/province/province';
import type { IsoDate } from '../../domain/time/calendar';
import { COMMON } from '../../words/outputs/outputs';
import { REMINDER } from '../../words/outputs/reminders';
import type { Text } from '../../words/text';
import { cell, cells, type Document } from '../document';
import { dateWord, type Edition, openingRows, word } from '../edition';
import type { FindingWords } from '../findings/finding-message';
import { daysWord } from './board';

export interface Missing {
  /** What the indicator is called; null where there is one alone. */
  about: Text | null;
  laos: readonly string[];
}

export interface Reminder {
  district: string;
  editors: readonly string[];
  round: IsoDate;
  state: RoundState;
  missing: readonly Missing[];
  /** That must be fixed, beside what is missing. */
  mustFix: readonly Finding[];
}

/** How it is put. */
export interface Worded {
  words: FindingWords;
  edition: Edition;
}

/** More would be read by nobody: the panel lists them all. */
const MOST_FINDINGS = 10;

export function reminderSubject({ round }: Reminder, edition: Edition): string {
  return word(edition, REMINDER.subject, { round: dateWord(edition, round, 'short') });
}

export function reminderText(reminder: Reminder, { words, edition }: Worded): string {
  const { district, round, state, missing, mustFix } = reminder;
  const [until, day] = [state.until || round, dateWord(edition, round, 'short')];
  const deadline = { round: day, deadline: dateWord(edition, until, 'short'), days: daysWord(state.daysLeft, edition) };
  const note = state.state === 'returned' && state.since ? state.since.reason : '';
  const messages = mustFix
    .slice(0, MOST_FINDINGS)
    .map((finding) => `- ${words.said(finding, edition.language).message}`);
  return [
    word(edition, REMINDER.greeting, { district: districtName(district, edition.language) }),
    word(edition, REMINDER.deadline, deadline),
    ...(note ? [word(edition, REMINDER.returned, { note })] : []),
    ...missing.map(({ about, laos }) => {
      const values = { about: about && word(edition, about), count: laos.length, laos: laos.join(', ') };
      return `- ${word(edition, about ? REMINDER.missingOf : REMINDER.missing, values)}`;
    }),
    ...(mustFix.length ? [`- ${word(edition, REMINDER.mustFix, { count: mustFix.length })}`, ...messages] : []),
    word(edition, REMINDER.handIn),
  ].join('\n');
}

/** `round`: the current one, an index. */
export function remindersDocument(
  reminders: readonly Reminder[],
  province: Province,
  { round, ...worded }: { round: IsoDate } & Worded,
): Document {
  const { edition } = worded;
  const widths = [150, 110, 220, 700];
  const around = { province, round: roundOn(province, round), edition, width: widths.length };
  const opening = openingRows('reminders', around, [word(edition, reminders.length ? REMINDER.copy : REMINDER.nobody)]);
  const headings = [COMMON.district, COMMON.round, REMINDER.to, REMINDER.text].map((heading) => word(edition, heading));
  return {
    id: 'reminders',
    rows: [
      ...opening,
      cells('heading', headings),
      ...reminders.map((reminder) => [
        cell('label', reminder.district),
        ...cells('text', [
          dateWord(edition, reminder.round, 'brief'),
          reminder.editors.join(', '),
          reminderText(reminder, worded),
        ]),
      ]),
    ],
    widths,
    frozenRows: opening.length + 1,
  };
}
