// Google's Lock: keeps two executions from doing the same thing at the same time.

import { Exception } from '../host/exception.ts';
import { decimal } from '../host/parameters.ts';
import { type Call, defineService, methodsOf } from '../host/service.ts';
import { holdsLock, releaseLock, takeLock } from './document-lock.ts';

type Place = Call<'Lock'>;

const { method } = methodsOf<Place>();

export const lock = defineService({
  name: 'Lock',
  path: 'LockService.Lock',
  enter: (call: Place) => call,
  methods: {
    tryLock: method('store', [decimal], tryLock),
    waitLock: method('store', [decimal], (place, milliseconds) => {
      if (tryLock(place, milliseconds)) return;
      throw new Exception('Lock timeout: another process was holding the lock for too long.');
    }),
    hasLock: method('store', [], ({ host, workbook }) => holdsLock(workbook, host)),
    releaseLock: method('store', [], ({ host, workbook }) => releaseLock(workbook, host)),
  },
});

/** Waiting is of no use here: while this execution waits no other goes on. */
function tryLock({ host, workbook }: Place, milliseconds: number): boolean {
  return milliseconds >= 0 && takeLock(workbook, host);
}
