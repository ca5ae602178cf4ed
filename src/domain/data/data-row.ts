// A row of the data that is handed out: one round, indicator and LAO, of the same shape in every province.
import type { RegionId } from '../country/region';
import type { RoundStateId } from '../month/state';
import type { LaoType } from '../province/lao';
import type { Target } from '../province/province';
import type { IsoDate } from '../time/calendar';
import type { Measured } from './measure';

/** What a province says of itself and of a round. */
export interface OfRound {
  province: string;
  /** Buddhist. */
  fiscalYear: number;
  round: IsoDate;
  /** The national two digits; null where its name is none of the 76. */
  provinceCode: string | null;
  region: RegionId | null;
  /** The last day on which the province reports the round to the department. */
  provinceDeadline: IsoDate;
}

/** What the agreement says of what is measured. The marks are null where it is not measured in steps. */
export interface OfIndicator {
  /** What other programs know it by. */
  indicator: string;
  /** In the year, `1.4`; null where it has none. */
  indicatorNumber: string | null;
  /** As the forms have it, in Thai. */
  indicatorName: string;
  highestStep: number | null;
  /** From which step a LAO has passed. */
  passStep: number | null;
  /** In percent. */
  requiredShare: number | null;
  aimedShare: number | null;
}

/** What is known of a LAO in a round, whatever is measured. */
export interface OfLao {
  /** Or the municipality itself, where it reports straight to the province. */
  district: string;
  type: LaoType;
  LAO: string;
  /** `district/type/LAO` as it was first in the year: the same in all rounds of a LAO that was renamed, upgraded or moved. */
  identity: string;
  /** On which list it is; null where on none. */
  target: Target | null;
  /** Of its district's report. */
  reportState: RoundStateId;
}

export type DataRow = OfRound & OfIndicator & OfLao & Measured;

/** All rows of a file, and when it was made: the minute in Thailand, `YYYY-MM-DDTHH:MM`. Of two files of a province the later counts. */
export interface DataFile {
  exportedAt: string;
  rows: readonly DataRow[];
}

/** Raised when a field is renamed, dropped, or comes to mean something else; a new indicator raises nothing. */
export const DATA_VERSION = 2;

/** In this order in every file; the first ten are all that version 1 had. */
export const DATA_FIELDS = [
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
  'provinceCode',
  'region',
  'provinceDeadline',
  'indicatorNumber',
  'indicatorName',
  'highestStep',
  'passStep',
  'requiredShare',
  'aimedShare',
  'identity',
  'target',
  'reportState',
] as const satisfies readonly (keyof DataRow)[];

/** Written out: very many rows are made, and spread objects of so many fields are slow. */
export function dataRow(ofRound: OfRound, ofIndicator: OfIndicator, ofLao: OfLao, measured: Measured): DataRow {
  return {
    province: ofRound.province,
    fiscalYear: ofRound.fiscalYear,
    round: ofRound.round,
    indicator: ofIndicator.indicator,
    district: ofLao.district,
    type: ofLao.type,
    LAO: ofLao.LAO,
    value: measured.value,
    state: measured.state,
    standing: measured.standing,
    provinceCode: ofRound.provinceCode,
    region: ofRound.region,
    provinceDeadline: ofRound.provinceDeadline,
    indicatorNumber: ofIndicator.indicatorNumber,
    indicatorName: ofIndicator.indicatorName,
    highestStep: ofIndicator.highestStep,
    passStep: ofIndicator.passStep,
    requiredShare: ofIndicator.requiredShare,
    aimedShare: ofIndicator.aimedShare,
    identity: ofLao.identity,
    target: ofLao.target,
    reportState: ofLao.reportState,
  } as DataRow;
}

/** What a file says of itself: in CSV each row says it, behind its own fields. */
export const FILE_FIELDS = ['exportedAt', 'schemaVersion', 'checksum'] as const;
