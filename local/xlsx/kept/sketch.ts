// What a tab holds, in a few words: by that it is known again, whatever it is called and wherever it stands.

import { eachRow } from '../../workbook/rows.ts';
import type { Sheet } from '../../workbook/workbook.ts';
import { valueFromFile } from '../cells/values.ts';
import type { FileSheet } from '../file/file-book.ts';

/** Of so many of a tab's texts; of two tabs with many texts the same are chosen where both have them. */
const MOST = 64;
/** Shorter ones stand everywhere, and longer ones are cut in a file. */
const [SHORTEST, LONGEST] = [2, 1000];
/** So much of what both hold must be the same. */
const ALIKE = 0.6;

/** Its texts, each as a short word. */
export function sketchOf(sheet: Sheet): string[] {
  const texts: string[] = [];
  eachRow(sheet.cells, (cells) => {
    for (const cell of cells)
      if (typeof cell?.value === 'string' && cell.formula === undefined && !cell.spilled) texts.push(cell.value);
  });
  return sketch(texts);
}

export function sketchOfFile(file: FileSheet): string[] {
  const texts = file.rows
    .flatMap(({ cells }) => cells)
    .filter(({ formula, sharedFormula }) => formula === undefined && sharedFormula === undefined)
    .map(({ value }) => valueFromFile(value, false))
    .filter((value) => typeof value === 'string');
  return sketch(texts);
}

/** From 0 to 1: the part of both that is the same. */
export function likeness(one: readonly string[], other: readonly string[]): number {
  const all = [...new Set([...one, ...other])].sort().slice(0, MOST);
  const [first, second] = [new Set(one), new Set(other)];
  return all.length === 0 ? 0 : all.filter((word) => first.has(word) && second.has(word)).length / all.length;
}

/** Whether it is more like this one than like any other, and like enough. */
export function isMostLike(
  found: readonly string[],
  { holds }: { holds?: string[] },
  others: readonly { holds?: string[] }[],
): boolean {
  const own = likeness(found, holds ?? []);
  return own >= ALIKE && others.every((other) => likeness(found, other.holds ?? []) < own);
}

function sketch(texts: readonly string[]): string[] {
  const words = texts.filter(({ length }) => length >= SHORTEST && length <= LONGEST).map(wordOf);
  return [...new Set(words)].sort().slice(0, MOST);
}

/** FNV-1a. */
function wordOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
