// A column of a district's tab that nothing declared asks for any more.
import type { UnclaimedColumn } from '../../../src/domain/province/province';

/** With three values in it, from the second row of LAOs on. An indicator with a number is one that the province declares. */
export function unclaimedColumn(
  header: string,
  indicator: string,
  at: UnclaimedColumn['at'],
  column = 30,
): UnclaimedColumn {
  const place = (row: number) => ({ tab: 'ลอง', row, column });
  const line = /\d|[๐-๙]/.test(indicator) ? null : indicator;
  return { district: 'ลอง', header, indicator, readsAs: null, line, at, place: place(2), cells: 3, first: place(4) };
}
