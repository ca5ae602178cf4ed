// The lock of each document: who holds it.

import type { Workbook } from '../../workbook/workbook.ts';

/** By document; the holder is whatever stands for an execution. */
const holders = new WeakMap<Workbook, unknown>();

/** False: somebody else holds it. Whoever holds it may take it again. */
export function takeLock(workbook: Workbook, holder: unknown): boolean {
  const current = holders.get(workbook);
  if (current !== undefined && current !== holder) return false;
  holders.set(workbook, holder);
  return true;
}

export function holdsLock(workbook: Workbook, holder: unknown): boolean {
  return holders.get(workbook) === holder;
}

/** Does nothing for who does not hold it. */
export function releaseLock(workbook: Workbook, holder: unknown): void {
  if (holdsLock(workbook, holder)) holders.delete(workbook);
}
