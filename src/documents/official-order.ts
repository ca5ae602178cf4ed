// The order of the form's lines: municipalities that report straight to the province first, then the districts.
import type { District, Province } from '../domain/province';

export function officialOrder({ districts }: Province): District[] {
  return [...districts.filter(({ direct }) => direct), ...districts.filter(({ direct }) => !direct)];
}

/** The lines of a result in the form's order. */
export function inOfficialOrder<Line extends { district: string | null }>(
  lines: readonly Line[],
  province: Province,
): Line[] {
  const byDistrict = new Map(lines.map((line) => [line.district, line]));
  return officialOrder(province)
    .map(({ name }) => byDistrict.get(name))
    .filter((line): line is Line => line !== undefined);
}
