// Google's User: a person with an e-mail address.

import { type Call, defineService, methodsOf } from '../host/service.ts';

const { method } = methodsOf<Call<'User'>>();

export const user = defineService({
  name: 'User',
  path: 'Session.User',
  enter: (call: Call<'User'>) => call,
  methods: {
    getEmail: method('nothing', [], ({ state }) => state.email),
    toString: method('nothing', [], ({ state }) => state.email),
  },
});
