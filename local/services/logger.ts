// Google's Logger.

import { writeLog } from './log.ts';
import { type Call, defineService, methodsOf } from './service.ts';

const { chained } = methodsOf<Call<'Logger'>>();

export const logger = defineService({
  name: 'Logger',
  path: 'Logger',
  enter: (call: Call<'Logger'>) => call,
  methods: { log: chained('nothing', 'any', ({ host }, ...values) => writeLog(host, values)) },
});
