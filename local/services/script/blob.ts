// Google's Blob: bytes with a type and a name.

import { type Call, defineService, methodsOf } from '../host/service.ts';

const { method } = methodsOf<Call<'Blob'>>();

export const blob = defineService({
  name: 'Blob',
  path: 'Blob',
  enter: (call: Call<'Blob'>) => call,
  methods: {
    getBytes: method('nothing', [], ({ state }) => state.bytes),
    getContentType: method('nothing', [], ({ state }) => state.contentType),
    getName: method('nothing', [], ({ state }) => state.name),
  },
});
