// Google's Utilities.

import { randomUUID } from 'node:crypto';
import { formatDate } from './format-date.ts';
import { decimal, moment, text } from './parameters.ts';
import { type Call, defineService, methodsOf } from './service.ts';

const { method } = methodsOf<Call<'Utilities'>>();

export const utilities = defineService({
  name: 'Utilities',
  path: 'Utilities',
  enter: (call: Call<'Utilities'>) => call,
  methods: {
    sleep: method('nothing', [decimal], ({ host }, milliseconds) => {
      host.slept += milliseconds;
    }),
    getUuid: method('nothing', [], () => randomUUID()),
    formatDate: method('nothing', [moment, text, text], (_, date, timeZone, pattern) =>
      formatDate(date, timeZone, pattern),
    ),
  },
});
