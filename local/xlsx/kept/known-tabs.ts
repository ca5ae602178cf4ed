// Which tab of a file is which of those that were kept: by its name, and where another program renamed it, by what stayed.

import type { FileSheet } from '../file/file-book.ts';
import type { KeptSheet } from './kept.ts';

/** For each of the file's tabs what was kept of it. `kept` in the order in which the file was written. */
export function knownTabs(tabs: readonly FileSheet[], kept: readonly KeptSheet[]): (KeptSheet | undefined)[] {
  const byName = tabs.map(({ name }) => kept.find(({ fileName }) => fileName === name));
  const left = kept.filter((sheet) => !byName.includes(sheet));
  const writtenAs = (sheet: KeptSheet) => kept.indexOf(sheet) + 1;
  // Programs that number the tabs anew show it by those that they did not rename.
  const keepsNumbers = tabs.every(({ fileId }, index) => {
    const sheet = byName[index];
    return !sheet || writtenAs(sheet) === fileId;
  });
  if (!keepsNumbers) return byName;
  return tabs.map(
    (tab, index) => byName[index] ?? left.find((sheet) => writtenAs(sheet) === tab.fileId && isFrozenAlike(tab, sheet)),
  );
}

/** A new tab that got the number of a deleted one has nothing frozen. */
function isFrozenAlike({ views }: FileSheet, { frozenRows, frozenColumns }: KeptSheet): boolean {
  const [view] = views ?? [];
  if (frozenRows + frozenColumns === 0 || view?.state !== 'frozen') return false;
  return (view.ySplit ?? 0) === frozenRows && (view.xSplit ?? 0) === frozenColumns;
}
