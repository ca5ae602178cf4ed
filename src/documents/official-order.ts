// The order of the form's lines: municipalities that report straight to the province first, then the districts.
import type { District, Province } from '../domain/province/province';

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

/** LAOs down the page: district by district in the form's order, within each as they were. */
export function downThePage<Lao extends { district: string }>(laos: readonly Lao[], province: Province): Lao[] {
  const position = new Map(officialOrder(province).map(({ name }, index) => [name, index]));
  const of = ({ district }: Lao) => position.get(district) as number;
  return [...laos].sort((one, other) => of(one) - of(other));
}
