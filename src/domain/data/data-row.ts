// A row of the data that is handed out: one round, indicator and LAO, of the same shape in every province.
import type { LaoType } from '../province/lao';
import type { IsoDate } from '../time/calendar';
import type { Measured } from './measure';

export type DataRow = {
  province: string;
  /** Buddhist. */
  fiscalYear: number;
  round: IsoDate;
  indicator: string;
  /** Or the municipality itself, where it reports straight to the province. */
  district: string;
  type: LaoType;
  LAO: string;
} & Measured;

/** In this order in every file. */
export const DATA_FIELDS: readonly (keyof DataRow)[] = [
  'province',
  'fiscalYear',
  'round',
  'indicator',
  'district',
  'type',
  'LAO',
  'value',
  'state',
  'standing',
];
