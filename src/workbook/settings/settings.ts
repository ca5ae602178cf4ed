// The settings, each declared once: its check and its usual value. The settings tab, its reading and its help follow from this list.
import * as z from 'zod/mini';
import type { Digits } from '../../documents/edition';
import type { DeclaredIndicator } from '../../domain/agreement/declared-indicator';
import { LARGEST_COUNT } from '../../domain/measures/fact';
import type { FactGroupId } from '../../domain/measures/fact-group';
import { readPercent } from '../../domain/measures/percent';
import type { CellValue } from '../../domain/measures/step';
import { type Criteria, criteriaOf, FIRST_YEAR, LAST_YEAR } from '../../domain/province/fiscal-year';
import { type FundTargets, nationalTargetsOf } from '../../domain/province/fund-targets';
import type { Round } from '../../domain/province/province';
import { FACT_GROUPS } from '../../indicators/all';
import type { EXPECTED } from '../../words/commands/expected';
import type { Language } from '../../words/text';
import type { SETTING_LABELS } from '../../words/workbook/settings';

export interface Settings extends Criteria {
  province: string;
  /** Buddhist fiscal year. */
  year: number;
  /** Which groups of facts the districts enter. */
  groups: FactGroupId[];
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
  /** E-mails of those who may do for the province what its owner may. */
  officers: string[];
  /** In the order of reports. */
  districts: DistrictSetting[];
}

export interface DistrictSetting {
  name: string;
  /** The name that its tab gets, and by which it is known in a workbook that has lost its metadata. */
  tab: string;
  editors: string[];
}

export type SettingId = keyof typeof SETTING_LABELS;

export interface Setting {
  id: SettingId;
  /** Made when it is needed: loading the bundle for a custom function must not build schemas. */
  schema(): z.ZodMiniType<string | number>;
  /** How a cell is read before its schema sees it, where a text or a number is not what it seems. */
  read?(cell: CellValue): CellValue;
  usual(year: number): string | number;
  /** Stands in the settings only while this group of facts is entered. */
  group?: FactGroupId;
  /** A workbook made before there was this setting is read without it. */
  optional?: true;
  /** Which words say what was expected. */
  expected: keyof typeof EXPECTED;
}

const percent = () => z.number().check(z.gte(0), z.lte(100));

function share(id: keyof Criteria): Setting {
  return { id, schema: percent, read: readPercent, usual: (year) => criteriaOf(year)[id], expected: 'percent' };
}

/** A count or nothing: no target is not a target of 0. */
function target(id: SettingId, usual: (year: number) => number | null): Setting {
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

/** Off, unless set-up has a reason to turn it on. */
function onOff(id: FactGroupId | 'indicators'): Setting {
  return { id, schema: () => z.enum(['on', 'off']), usual: () => 'off', expected: 'onOff', optional: true };
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
];
