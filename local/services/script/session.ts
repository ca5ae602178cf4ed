// Google's Session: where the script runs.

import { type Call, defineService, methodsOf } from '../host/service.ts';

const { method } = methodsOf<Call<'Session'>>();

export const session = defineService({
  name: 'Session',
  path: 'Session',
  enter: (call: Call<'Session'>) => call,
  methods: { getScriptTimeZone: method('nothing', [], ({ host }) => host.scriptTimeZone) },
});
