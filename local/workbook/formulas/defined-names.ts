// Names for places and values, put into formulas as what they stand for: nobody who calculates knows of names.

import type { Sheet, Workbook } from '../workbook.ts';

const words = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*[(!]?/gu;
const place =
  /^('(?:[^']|'')*'|[^'!()\s,+*/^&=<>-]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$|^\d+(\.\d+)?$|^"(?:[^"]|"")*"$/i;

/** Names may stand for names; circles of them end somewhere. */
const DEEPEST = 5;

/** A formula of this sheet without names: one of the sheet's own goes before one of the whole workbook. */
export function withoutNames(formula: string, { names }: Workbook, sheet: Sheet): string {
  if (!names?.length) return formula;
  const known = new Map<string, string>();
  for (const isOwn of [false, true])
    for (const { name, formula: text, sheet: home } of names)
      if (isOwn ? home === sheet.id : home === undefined) known.set(name.toLowerCase(), text.slice(1));
  const put = (text: string, depth: number): string =>
    text.replace(words, (word) => {
      const stands = known.get(word.toLowerCase());
      if (stands === undefined || depth === DEEPEST) return word;
      return place.test(stands) ? stands : `(${put(stands, depth + 1)})`;
    });
  return put(formula, 0);
}
