// A column of a district's tab that nothing declared asks for any more.
import type { UnclaimedColumn } from '../../../src/domain/province/province';

/** With three values in it, from the second row of LAOs on. */
export function unclaimedColumn(
  header: string,
  indicator: string | null,
  at: UnclaimedColumn['at'],
  column = 30,
): UnclaimedColumn {
  const place = (row: number) => ({ tab: 'ลอง', row, column });
  return { district: 'ลอง', header, indicator, at, place: place(2), cells: 3, first: place(4) };
}
