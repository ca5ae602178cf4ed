// The settings, each declared once: its check and its usual value. The settings tab, its reading and its help follow from this list.
import * as z from 'zod/mini';
import type { Digits } from '../../documents/edition';
import type { DeclaredIndicator } from '../../domain/agreement/declared-indicator';
import type { Mark, Marks } from '../../domain/agreement/mark';
import { LARGEST_COUNT } from '../../domain/measures/fact';
import type { FactGroupId } from '../../domain/measures/fact-group';
import { readPercent } from '../../domain/measures/percent';
import type { ReminderDays } from '../../domain/month/reminding';
import { type Criteria, criteriaOf, FIRST_YEAR, LAST_YEAR } from '../../domain/province/fiscal-year';
import type { Round } from '../../domain/province/province';
import { FACT_GROUPS, LEAVING_OUT } from '../../indicators/all';
import type { MarkSetting } from '../../indicators/indicator/preset';
import { MARKS } from '../../indicators/presets';
import type { Language } from '../../words/text';
import type { Setting } from './setting';
import { MAIL_SETTINGS } from './without-mail';

export interface Settings extends Criteria {
  province: string;
  /** Buddhist fiscal year. */
  year: number;
  /** Which groups of facts the districts enter. */
  groups: FactGroupId[];
  /** Indicators that would be measured, and are left out: their ids. */
  leftOut: string[];
  /** Of the indicators with rooms, by the settings' names. Null where the year names none, or the indicator is not entered. */
  marks: Marks;
  digits: Digits;
  language: Language;
  rounds: Round[];
  /** Whether the province declares indicators of its own; and those that it declares. */
  hasIndicators: boolean;
  indicators: readonly DeclaredIndicator[];
  /** What their tab says of the indicators that have rooms of their own. */
  presets: readonly DeclaredIndicator[];
  /** And of those that are not entered: for their marks in the settings alone. */
  aside: readonly DeclaredIndicator[];
  /** E-mails of those who may do for the province what its owner may. */
  officers: string[];
  /** On which days reminders go out by themselves; null in the build without mail. */
  reminderDays: ReminderDays | null;
  /** In the order of reports. */
  districts: DistrictSetting[];
}

export interface DistrictSetting {
  name: string;
  /** The name that its tab gets, and by which it is known in a workbook that has lost its metadata. */
  tab: string;
  editors: string[];
}

const percent = () => z.number().check(z.gte(0), z.lte(100));

function share(id: string, usual: (year: number) => number): Setting {
  return { id, schema: percent, read: readPercent, usual, expected: 'percent' };
}

/** A count or nothing: no target is not a target of 0. */
function target(id: string, usual: MarkSetting['usual'], group: FactGroupId | null): Setting {
  const count = () => z.number().check(z.multipleOf(1), z.gte(0), z.lte(LARGEST_COUNT));
  return {
    id,
    schema: () => z.union([z.literal(''), count()]),
    usual: (year) => usual(year) ?? '',
    expected: 'countOrBlank',
    ...(group === null ? {} : { group }),
  };
}

const isTarget = ({ at }: Mark) => at === 'target' || at === 'nationalTarget';

/** The settings of the indicators' own marks of which this holds. */
function marksWhere(isWanted: (mark: Mark) => boolean): Setting[] {
  const settings: Setting[] = [];
  for (const { mark, entered } of MARKS) {
    const { id, setting } = mark;
    if (!setting || !isWanted(mark)) continue;
    const { usual } = setting;
    settings.push(isTarget(mark) ? target(id, usual, entered) : share(id, (year) => usual(year) as number));
  }
  return settings;
}

const E_MAIL = /^[^\s@,;]+@[^\s@,;]+$/;

/** With commas, semicolons or spaces between; none where nothing is said. */
export const emailsIn = (text: string) => text.split(/[\s,;]+/).filter((email) => email !== '');

export const areEmails = (text: string) => emailsIn(text).every((email) => E_MAIL.test(email));

/** Off, unless set-up has a reason to turn it on; or on, where it leaves out what is measured otherwise. */
function onOff(id: FactGroupId | 'indicators', usual: 'on' | 'off' = 'off'): Setting {
  return { id, schema: () => z.enum(['on', 'off']), usual: () => usual, expected: 'onOff', optional: true };
}

export const SETTINGS: readonly Setting[] = [
  {
    id: 'province',
    schema: () => z.string().check(z.minLength(1), z.maxLength(200)),
    usual: () => '',
    expected: 'text',
  },
  {
    id: 'year',
    schema: () => z.number().check(z.multipleOf(1), z.gte(FIRST_YEAR), z.lte(LAST_YEAR)),
    usual: (year) => year,
    expected: 'year',
  },
  ...marksWhere((mark) => !isTarget(mark)),
  share('requiredShare', (year) => criteriaOf(year).requiredShare),
  share('aimedShare', (year) => criteriaOf(year).aimedShare),
  ...LEAVING_OUT.map(({ id }) => onOff(id, 'on')),
  ...FACT_GROUPS.map(({ id }) => onOff(id)),
  // What the province sets itself, then what the nation does.
  ...marksWhere(({ at }) => at === 'target'),
  ...marksWhere(({ at }) => at === 'nationalTarget'),
  { id: 'digits', schema: () => z.enum(['arabic', 'thai']), usual: () => 'arabic', expected: 'digits' },
  { id: 'language', schema: () => z.enum(['th', 'en']), usual: () => 'th', expected: 'language' },
  onOff('indicators'),
  {
    id: 'officers',
    schema: () => z.string().check(z.refine(areEmails)),
    usual: () => '',
    expected: 'emails',
    optional: true,
  },
  ...MAIL_SETTINGS,
];

/** What the letter of a year gives for a setting; undefined for one that is not declared. */
export function usualOf(id: string, year: number): string | number | undefined {
  return SETTINGS.filter((setting) => setting.id === id)[0]?.usual(year);
}
