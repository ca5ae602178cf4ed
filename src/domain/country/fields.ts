// The columns of the data that provinces hand in, and how a text of each is read, whoever wrote the file. Adding one is a line here.
import type { DATA_FIELDS, FILE_FIELDS } from '../data/data-row';
import { STATE_IDS } from '../month/state';
import { LAO_TYPES } from '../names/lao-type';
import { TARGET_LISTS } from '../province/lao-columns';
import { remembered } from '../thai/memory';
import { isoDate } from '../time/calendar';
import { REGIONS } from './region';

export type FieldId = (typeof DATA_FIELDS)[number] | (typeof FILE_FIELDS)[number];

/** What stands in a cell, as it counts; undefined where it is nothing that is expected. */
type Reader = (text: string) => string | number | null | undefined;

/** Whole numbers from 0 on: nothing that a LAO counts has more than nine digits. */
const COUNT = /^\d{1,9}$/;
const PERCENT = /^(?:100|\d{1,2})(?:\.\d{1,6})?$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d$/;

const isDay = remembered((text) => {
  const [, year, month, day] = DAY.exec(text) || [];
  return isoDate(Number(year), Number(month), Number(day)) === text;
});
const among =
  (texts: readonly unknown[]): Reader =>
  (text) =>
    texts.indexOf(text) >= 0 ? text : undefined;

/** By what is expected, which has its words. */
export const READERS = {
  text: (text) => (text.trim() === '' ? undefined : text),
  count: (text) => (COUNT.test(text) ? Number(text) : undefined),
  percent: (text) => (PERCENT.test(text) && Number(text) <= 100 ? Number(text) : undefined),
  day: (text) => (isDay(text) ? text : undefined),
  moment: (text) => (isDay((MOMENT.exec(text) || [])[1] || '') ? text : undefined),
  type: among(LAO_TYPES),
  state: among(['reported', 'carried', 'none']),
  region: among(REGIONS),
  target: among(TARGET_LISTS),
  reportState: among(STATE_IDS),
  code: (text) => (/^\d{2}$/.test(text) ? text : undefined),
  checksum: (text) => (/^[0-9a-f]{8}$/.test(text) ? text : undefined),
} as const satisfies Readonly<Record<string, Reader>>;

export type ExpectedId = keyof typeof READERS;

export interface Field {
  id: FieldId;
  expected: ExpectedId;
  /** A blank says something: that there is none. */
  mayBeBlank: boolean;
}

const field = (id: FieldId, expected: ExpectedId): Field => ({ id, expected, mayBeBlank: false });
const orBlank = (id: FieldId, expected: ExpectedId): Field => ({ id, expected, mayBeBlank: true });

/** All that version 1 has. */
export const FIRST_FIELDS: readonly Field[] = [
  field('province', 'text'),
  field('fiscalYear', 'count'),
  field('round', 'day'),
  field('indicator', 'text'),
  field('district', 'text'),
  field('type', 'type'),
  field('LAO', 'text'),
  orBlank('value', 'count'),
  field('state', 'state'),
  orBlank('standing', 'count'),
];

export const FIELDS: readonly Field[] = [
  ...FIRST_FIELDS,
  orBlank('provinceCode', 'code'),
  orBlank('region', 'region'),
  field('provinceDeadline', 'day'),
  orBlank('indicatorNumber', 'text'),
  field('indicatorName', 'text'),
  orBlank('highestStep', 'count'),
  orBlank('passStep', 'count'),
  orBlank('requiredShare', 'percent'),
  orBlank('aimedShare', 'percent'),
  field('identity', 'text'),
  orBlank('target', 'target'),
  field('reportState', 'reportState'),
];

/** What each row of a CSV file says of the file; JSON says it once. */
export const OF_FILE: readonly Field[] = [
  field('exportedAt', 'moment'),
  field('schemaVersion', 'count'),
  field('checksum', 'checksum'),
];
