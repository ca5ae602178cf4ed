// Google's LockService.

import { ServiceObject } from '../host/objects.ts';
import { type Call, defineService, methodsOf } from '../host/service.ts';

const { method } = methodsOf<Call<'LockService'>>();

export const lockService = defineService({
  name: 'LockService',
  path: 'LockService',
  enter: (call: Call<'LockService'>) => call,
  methods: { getDocumentLock: method('store', [], () => new ServiceObject('Lock', null)) },
});
