// Google's LockService.

import { ServiceObject } from './objects.ts';
import { type Call, defineService, methodsOf } from './service.ts';

const { method } = methodsOf<Call<'LockService'>>();

export const lockService = defineService({
  name: 'LockService',
  path: 'LockService',
  enter: (call: Call<'LockService'>) => call,
  methods: { getDocumentLock: method('store', [], () => new ServiceObject('Lock', null)) },
});
