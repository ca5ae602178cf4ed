// Google's Utilities.

import { randomUUID } from 'node:crypto';
import { Exception } from '../host/exception.ts';
import { ServiceObject } from '../host/objects.ts';
import { decimal, list, moment, optional, text, whole } from '../host/parameters.ts';
import { type Call, defineService, methodsOf } from '../host/service.ts';
import { formatDate } from './format-date.ts';

const { method } = methodsOf<Call<'Utilities'>>();

export const utilities = defineService({
  name: 'Utilities',
  path: 'Utilities',
  enter: (call: Call<'Utilities'>) => call,
  methods: {
    sleep: method('nothing', [decimal], ({ host }, milliseconds) => {
      host.slept += milliseconds;
    }),
    /** Google's bytes are signed. */
    base64Decode: method('nothing', [text], (_, encoded) => {
      if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded)) throw new Exception('Could not decode string.');
      return [...new Int8Array(Buffer.from(encoded, 'base64'))];
    }),
    /** What it does with the other alphabet's signs is not known: they are refused here. */
    base64DecodeWebSafe: method('nothing', [text], (_, encoded) => {
      if (!/^[A-Za-z0-9_-]*={0,2}$/.test(encoded)) throw new Exception('Could not decode string.');
      return [...new Int8Array(Buffer.from(encoded, 'base64url'))];
    }),
    newBlob: method(
      'nothing',
      [list(whole), optional(text), optional(text)],
      (_, bytes, contentType, name) =>
        new ServiceObject('Blob', { bytes, contentType: contentType ?? null, name: name ?? null }),
    ),
    getUuid: method('nothing', [], () => randomUUID()),
    formatDate: method('nothing', [moment, text, text], (_, date, timeZone, pattern) =>
      formatDate(date, timeZone, pattern),
    ),
  },
});
