// What a province has handed in: for each measure its LAOs with what was reported of them round by round, as columns.
import type { RoundStateId } from '../month/state';
import type { LaoType } from '../names/lao-type';
import type { Target } from '../province/province';
import type { IsoDate } from '../time/calendar';
import type { NationalProvince } from './provinces';

/** In the columns: nothing was reported, or nothing counts. */
export const NOTHING = -1;

export interface HandedIn {
  province: NationalProvince;
  /** The name of the file. */
  file: string;
  fiscalYear: number;
  version: 1 | 2;
  /** The minute in Thailand at which it was made; null where it does not say: version 1, or a workbook as it lies there. */
  exportedAt: string | null;
  /** Tells whether two files hold the same; of two made at no known time, which is the fuller one. */
  checksum: string;
  rows: number;
  /** By the measure's id. */
  measured: ReadonlyMap<string, Measured>;
}

/** A LAO under one name, in one district, of one type. */
export interface HandedLao {
  district: string;
  type: LaoType;
  name: string;
  /** Joins it to what it was called before. */
  identity: string;
  target: Target | null;
}

export interface HandedRound {
  date: IsoDate;
  /** Null where the file does not say. */
  deadline: IsoDate | null;
}

/** Of one measure. A LAO and a round, by their places, have their cells at `lao * rounds.length + round`. */
export interface Measured {
  id: string;
  number: string | null;
  /** '' where the file does not say. */
  name: string;
  /** Null where it is not measured in steps. */
  ladder: { highest: number; pass: number; requiredShare: number; aimedShare: number } | null;
  /** In the order of their dates. */
  rounds: readonly HandedRound[];
  laos: readonly HandedLao[];
  /** 1 where there is a row. */
  there: Uint8Array;
  /** What was reported in the round itself, and what the file says that counts; or NOTHING. */
  values: Int32Array;
  standings: Int32Array;
  /** The district's report, by district and round's place; missing where the file does not say. */
  states: ReadonlyMap<string, readonly (RoundStateId | null)[]>;
  /** Rows of a LAO and round that have one already: the first one counts. */
  repeated: readonly { lao: number; round: number; isSame: boolean }[];
}
