// Names that a file gives to places and values, put in as what they stand for: no formula here knows of names.

import type { DefinedName } from '../file/outline.ts';

const words = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_\\][\p{L}\p{M}\p{N}_.\\]*[(!]?/gu;
const place =
  /^('(?:[^']|'')*'|[^'!()\s,+*/^&=<>-]+)!\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$|^\d+(\.\d+)?$|^"(?:[^"]|"")*"$/i;

/** Names may stand for names; circles of them end somewhere. */
const DEEPEST = 5;

/** For the formulas of a tab, by its place: a name of its own goes before one of the whole file. */
export function definedNames(names: readonly DefinedName[], tab: number): (formula: string) => string {
  const known = new Map<string, string>();
  for (const name of [...names].sort((a, b) => Number(a.tab !== undefined) - Number(b.tab !== undefined))) {
    // Those that begin so are the programs' own: filters, areas to print.
    const isOwn = name.tab === undefined || name.tab === tab;
    if (isOwn && !/^_xl/i.test(name.name)) known.set(name.name.toLowerCase(), name.text);
  }
  if (known.size === 0) return (formula) => formula;
  const put = (formula: string, depth: number): string =>
    formula.replace(words, (word) => {
      const text = known.get(word.toLowerCase());
      if (text === undefined || depth === DEEPEST) return word;
      return place.test(text) ? text : `(${put(text, depth + 1)})`;
    });
  return (formula) => put(formula, 0);
}
