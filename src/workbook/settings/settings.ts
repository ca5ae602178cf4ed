// The settings, each declared once: its check and its usual value. The settings tab, its reading and its help follow from this list.
import * as z from 'zod/mini';
import type { Digits } from '../../documents/edition';
import type { DeclaredIndicator } from '../../domain/agreement/declared-indicator';
import { LARGEST_COUNT } from '../../domain/measures/fact';
import type { FactGroupId } from '../../domain/measures/fact-group';
import { readPercent } from '../../domain/measures/percent';
import type { ReminderDays } from '../../domain/month/reminding';
import { type Criteria, criteriaOf, FIRST_YEAR, LAST_YEAR } from '../../domain/province/fiscal-year';
import { type FundTargets, nationalTargetsOf } from '../../domain/province/fund-targets';
import type { Round } from '../../domain/province/province';
import { FACT_GROUPS, LEAVING_OUT } from '../../indicators/all';
import type { Language } from '../../words/text';
import type { Setting } from './setting';
import type { CommonSetting } from './setting-words';
import { MAIL_SETTINGS } from './without-mail';

export interface Settings extends Criteria {
  province: string;
  /** Buddhist fiscal year. */
  year: number;
  /** Which groups of facts the districts enter. */
  groups: FactGroupId[];
  /** Indicators that would be measured, and are left out: their ids. */
  leftOut: string[];
  /** Null where the year names none, or the funds are not entered. */
  fundTargets: FundTargets;
  nationalFundTargets: FundTargets;
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

function share(id: keyof Criteria): Setting {
  return { id, schema: percent, read: readPercent, usual: (year) => criteriaOf(year)[id], expected: 'percent' };
}

/** A count or nothing: no target is not a target of 0. */
function target(id: CommonSetting, usual: (year: number) => number | null): Setting {
  const count = () => z.number().check(z.multipleOf(1), z.gte(0), z.lte(LARGEST_COUNT));
  return {
    id,
    schema: () => z.union([z.literal(''), count()]),
    usual: (year) => usual(year) ?? '',
    expected: 'countOrBlank',
    group: 'funds',
  };
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
  share('planShare'),
  share('budgetShare'),
  share('requiredShare'),
  share('aimedShare'),
  ...LEAVING_OUT.map(({ id }) => onOff(id, 'on')),
  ...FACT_GROUPS.map(({ id }) => onOff(id)),
  target('provinceFunds', () => null),
  target('provinceMembers', () => null),
  target('nationalFunds', (year) => nationalTargetsOf(year).funds),
  target('nationalMembers', (year) => nationalTargetsOf(year).members),
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
