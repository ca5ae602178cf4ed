// Who has reported in a round and who has not, for any indicator. A carried value is not a report.

import type { Owed } from '../measures/owed';
import { asOfRound } from '../province/lives/as-of';
import { type Lao, laosByDistrict, type Province } from '../province/province';

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

function lineOf(
  district: string | null,
  laos: readonly Lao[],
  { province, round, indicator }: { province: Province; round: number; indicator: Owed },
): CompletenessLine {
  const expected = laos.filter((lao) => indicator.expects(province, lao, round));
  const missing = expected.filter((lao) => !indicator.reports(province, lao, round));
  return {
    district,
    expected: expected.length,
    reported: expected.length - missing.length,
    missing: missing.length,
    missingLAOs: missing.map((lao) => lao.name),
  };
}

/** `year`: as the indicator sees it; `round`: an index among its rounds. */
export function completeness(year: Province, round: number, indicator: Owed): Completeness {
  const province = asOfRound(year, round);
  const asked = { province, round, indicator };
  return {
    lines: Array.from(laosByDistrict(province), ([district, laos]) => lineOf(district, laos, asked)),
    total: lineOf(null, province.laos, asked),
  };
}

/** Before the first round. */
export function nothingOwed({ districts }: Pick<Province, 'districts'>): Completeness {
  const line = (district: string | null) => ({ district, expected: 0, reported: 0, missing: 0, missingLAOs: [] });
  return { lines: districts.map(({ name }) => line(name)), total: line(null) };
}
