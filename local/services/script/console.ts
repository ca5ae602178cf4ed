// Apps Script's console, which has less than that of a browser.

import { type Call, defineService, methodsOf } from '../host/service.ts';
import { writeLog } from './log.ts';

const { method } = methodsOf<Call<'console'>>();

const write = method('nothing', 'any', ({ host }, ...values) => writeLog(host, values));

export const consoleService = defineService({
  name: 'console',
  path: 'console',
  enter: (call: Call<'console'>) => call,
  methods: { log: write, info: write, warn: write, error: write },
});
