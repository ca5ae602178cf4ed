// Google's Logger.

import { type Call, defineService, methodsOf } from '../host/service.ts';
import { writeLog } from './log.ts';

const { chained } = methodsOf<Call<'Logger'>>();

export const logger = defineService({
  name: 'Logger',
  path: 'Logger',
  enter: (call: Call<'Logger'>) => call,
  methods: { log: chained('nothing', 'any', ({ host }, ...values) => writeLog(host, values)) },
});
