// Google's Trigger: a function that Google calls by itself.

import { type Call, defineService, methodsOf } from '../host/service.ts';

const { method } = methodsOf<Call<'Trigger'>>();

export const trigger = defineService({
  name: 'Trigger',
  path: 'ScriptApp.Trigger',
  enter: (call: Call<'Trigger'>) => call,
  methods: { getHandlerFunction: method('trigger', [], ({ state }) => state.handler) },
});
