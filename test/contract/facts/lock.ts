// The document's lock.
import type { Fact } from '../asking/fact';

export const lock: Fact[] = [
  {
    id: 'lock.re-entrant',
    question: 'Can who holds the lock take it again, through another object too, and is it given back at once?',
    source: 'apps-script-behaviour.md 15: testlock.js',
    grade: 'asserted',
    host: 'local/services/script/lock.ts',
    asks: ['LockService.getDocumentLock', 'Lock.tryLock', 'Lock.releaseLock', 'Lock.hasLock'],
    expected: { taken: [true, true, true], held: true, afterwards: false },
    observe() {
      const one = LockService.getDocumentLock();
      const taken = [one.tryLock(1000), one.tryLock(1000), LockService.getDocumentLock().tryLock(1000)];
      const held = one.hasLock();
      one.releaseLock();
      return { taken, held, afterwards: one.hasLock() };
    },
  },
  {
    id: 'lock.alert',
    question: 'Is the lock lost while a question waits for its answer? (Press OK.)',
    source: 'platform.md 4: Ui.md',
    grade: 'documented',
    host: 'local/services/pages/ui.ts',
    asks: ['Ui.alert', 'Lock.tryLock', 'Lock.hasLock'],
    expected: { answer: 'OK', held: false },
    observe() {
      const own = LockService.getDocumentLock();
      own.tryLock(1000);
      const ui = SpreadsheetApp.getUi();
      const answer = ui.alert('Contract', 'Press OK.', ui.ButtonSet.OK);
      const held = own.hasLock();
      own.releaseLock();
      return { answer: String(answer), held };
    },
  },
];
