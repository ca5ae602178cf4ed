// Who has reported in a round and who has not. A carried standing is not a report.
import { type Lao, laosByDistrict, type Province } from './province';
import { standingAt } from './standing';

/** expected = reported + missing. */
export interface CompletenessLine {
  /** Null in the total line. */
  district: string | null;
  expected: number;
  reported: number;
  missing: number;
  /** Names, in registry order. */
  missingLAOs: string[];
}

export interface Completeness {
  lines: CompletenessLine[];
  total: CompletenessLine;
}

function lineOf(district: string | null, laos: readonly Lao[], round: number): CompletenessLine {
  const missing = laos.filter((lao) => standingAt(lao, round).state !== 'reported');
  return {
    district,
    expected: laos.length,
    reported: laos.length - missing.length,
    missing: missing.length,
    missingLAOs: missing.map((lao) => lao.name),
  };
}

export function completeness(province: Province, round: number): Completeness {
  return {
    lines: Array.from(laosByDistrict(province), ([district, laos]) => lineOf(district, laos, round)),
    total: lineOf(null, province.laos, round),
  };
}
