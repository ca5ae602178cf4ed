// The filter over a table of a sheet: one at most, with its headings; which rows it hides is each reader's own.
import { a1 } from './address.ts';
import type { Area, Sheet } from './workbook.ts';

export const filterOf = ({ carried }: Sheet): Area | null => carried?.filter ?? null;

/** Where there is none. It stands in the file as one that hides nothing. */
export function addFilter(sheet: Sheet, area: Area): void {
  const { relations = [], elements = {}, ...rest } = sheet.carried ?? {};
  const autoFilter = `<autoFilter ref="${a1(area)}"/>`;
  sheet.carried = { ...rest, relations, elements: { ...elements, autoFilter }, filter: area };
}

export function removeFilter(sheet: Sheet): void {
  if (!sheet.carried) return;
  const { filter: _, elements, ...rest } = sheet.carried;
  const { autoFilter: __, ...others } = elements;
  sheet.carried = { ...rest, elements: others };
}
