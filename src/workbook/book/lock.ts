// One command at a time on a workbook: two people who press a button together do not build into each other.
import { Refusal } from './refusal';

/** Milliseconds. */
const PATIENCE = 20000;

/** Throws a refusal where another command holds the lock for too long. All is written before it is let go. */
export function withLock<Result>(work: () => Result): Result {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(PATIENCE)) throw new Refusal('busy');
  try {
    const result = work();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
