// Which tab of a file is which of those that were kept: by its name, and where another program renamed it, by what stayed.

import type { FileSheet } from '../file/file-book.ts';
import type { KeptSheet } from './kept.ts';
import { isMostLike, sketchOfFile } from './sketch.ts';

/** For each of the file's tabs what was kept of it. `kept` in the order in which the file was written. */
export function knownTabs(tabs: readonly FileSheet[], kept: readonly KeptSheet[]): (KeptSheet | undefined)[] {
  const byName = tabs.map((tab) => {
    const named = kept.find(({ fileName }) => fileName === tab.name);
    return named && hasNameOfAnother(tab, named, kept) ? undefined : named;
  });
  const known = byNumber(tabs, kept, byName);
  for (const [index, tab] of tabs.entries()) {
    const left = known[index] ? [] : kept.filter((sheet) => !known.includes(sheet));
    if (left.length > 0) known[index] = byContents(tab, left, kept);
  }
  return known;
}

/**
 * Whether it took the name of this one, as where two exchanged their names: it has not its number, and is more like another. Programs that number
 * tabs anew number them in their order.
 */
function hasNameOfAnother(tab: FileSheet, named: KeptSheet, kept: readonly KeptSheet[]): boolean {
  if (kept.indexOf(named) + 1 === tab.fileId) return false;
  return byContents(tab, without(kept, named), kept) !== undefined;
}

const without = (kept: readonly KeptSheet[], one: KeptSheet) => kept.filter((sheet) => sheet !== one);

function byNumber(
  tabs: readonly FileSheet[],
  kept: readonly KeptSheet[],
  byName: readonly (KeptSheet | undefined)[],
): (KeptSheet | undefined)[] {
  const left = kept.filter((sheet) => !byName.includes(sheet));
  const writtenAs = (sheet: KeptSheet) => kept.indexOf(sheet) + 1;
  // Programs that number the tabs anew show it by those that they did not rename.
  const keepsNumbers = tabs.every(({ fileId }, index) => {
    const sheet = byName[index];
    return !sheet || writtenAs(sheet) === fileId;
  });
  if (!keepsNumbers) return [...byName];
  return tabs.map(
    (tab, index) => byName[index] ?? left.find((sheet) => writtenAs(sheet) === tab.fileId && isFrozenAlike(tab, sheet)),
  );
}

/** A copy of another tab is more like that one. */
function byContents(tab: FileSheet, left: readonly KeptSheet[], kept: readonly KeptSheet[]): KeptSheet | undefined {
  const found = sketchOfFile(tab);
  return left.find((sheet) => isMostLike(found, sheet, without(kept, sheet)));
}

/** A new tab that got the number of a deleted one has nothing frozen. */
function isFrozenAlike({ views }: FileSheet, { frozenRows, frozenColumns }: KeptSheet): boolean {
  const [view] = views ?? [];
  if (frozenRows + frozenColumns === 0 || view?.state !== 'frozen') return false;
  return (view.ySplit ?? 0) === frozenRows && (view.xSplit ?? 0) === frozenColumns;
}
